import Handlebars from 'handlebars';
import { type Message, type Outcome, report } from '../model/message.ts';
import type { DocumentKind, NumberedPlan, Words } from '../model/numbered.ts';
import { type RenderedDocument, writeToken } from '../model/rendered.ts';
import type { TemplateFile } from '../model/template-file.ts';
import { checkTemplate, type ParsedTemplate } from './check-template.ts';
import { brokenTemplate, missingTemplate } from './messages.ts';
import { viewOf } from './view.ts';

/** Renders numbered plans through checked templates; compiled once, used for many. */
export interface Renderer {
  readonly render: (numbered: NumberedPlan) => readonly RenderedDocument[];
}

/** The template of each kind of document. */
const TEMPLATE_OF: Readonly<Record<DocumentKind, string>> = {
  decision: 'quyet-dinh',
  plan: 'ke-hoach',
  attachedPlan: 'van-ban-kem-theo',
  appendix: 'phu-luc',
  extract: 'trich-nhiem-vu',
};

interface Parsed {
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
  readonly partials: ReadonlyMap<string, ParsedTemplate>;
  readonly messages: readonly Message[];
}

/** Where Handlebars stopped reading, and what it found: its parser tells the line and an excerpt, its checks line and column. */
function syntaxFault(error: unknown): {
  readonly detail: string;
  readonly line: number;
  readonly column: number;
} {
  const message = error instanceof Error ? error.message : String(error);
  const [, ofParser, excerpt] = /^Parse error on line (\d+):\n(.*)/.exec(message) ?? [];
  if (ofParser !== undefined) return { detail: excerpt ?? '', line: Number(ofParser), column: 1 };
  const [, detail, line, column] = /^(.*) - (\d+):(\d+)$/.exec(message) ?? [];
  return { detail: detail ?? message, line: Number(line ?? 1), column: Number(column ?? 0) + 1 };
}

function parse({ name, file, text }: TemplateFile): ParsedTemplate | Message {
  try {
    return { name, file, program: Handlebars.parse(text.normalize('NFC')) };
  } catch (error) {
    const { detail, line, column } = syntaxFault(error);
    const point = { line, column, offset: 0 };
    return report('mau-hong', brokenTemplate, { detail }, { place: { file, start: point, end: point } });
  }
}

function parseAll(files: readonly TemplateFile[]): Parsed {
  const templates = new Map<string, ParsedTemplate>();
  const partials = new Map<string, ParsedTemplate>();
  const messages: Message[] = [];
  for (const file of files) {
    const parsed = parse(file);
    if ('program' in parsed) (file.isPartial ? partials : templates).set(file.name, parsed);
    else messages.push(parsed);
  }
  return { templates, partials, messages };
}

/** A partial that several templates call is at fault once. */
function withoutRepeats(messages: readonly Message[]): readonly Message[] {
  const keyOf = ({ file, line, column, ruleId, reason }: Message) =>
    [file, line, column, ruleId, reason].join('\n');
  return [...new Map(messages.map((message) => [keyOf(message), message])).values()];
}

function checkAll({ templates, partials, messages }: Parsed): readonly Message[] {
  const names = Object.values(TEMPLATE_OF);
  const missing = names.filter((name) => !templates.has(name) && messages.length === 0);
  return withoutRepeats([
    ...messages,
    ...missing.map((name) => report('mau-thieu', missingTemplate, { name })),
    ...[...templates.values()].flatMap((template) => checkTemplate(template, partials)),
  ]);
}

/** Wraps words so that Handlebars prints their token: `toHTML` is what its `{{…}}` asks a value for. */
function tokenWriter(): { readonly tokens: readonly Words[]; readonly wrap: (value: unknown) => unknown } {
  const tokens: Words[] = [];
  const isWords = (value: object): value is Words => 'inlines' in value;
  const wrap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(wrap);
    if (typeof value !== 'object' || value === null) return value;
    if (!isWords(value))
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wrap(inner)]));
    const token = writeToken(tokens.push(value) - 1);
    return { toHTML: () => token };
  };
  return { tokens, wrap };
}

const COMPILE_OPTIONS = {
  knownHelpersOnly: true,
  knownHelpers: {},
  strict: false,
  preventIndent: true,
} as const;

type Compiled = (view: unknown) => string;

function compileAll(
  environment: typeof Handlebars,
  templates: ReadonlyMap<string, ParsedTemplate>,
): ReadonlyMap<string, Compiled> {
  return new Map(
    [...templates].map(([name, { program }]) => [name, environment.compile(program, COMPILE_OPTIONS)]),
  );
}

function renderWith(
  compiled: ReadonlyMap<string, Compiled>,
  templates: ReadonlyMap<string, ParsedTemplate>,
): Renderer {
  return {
    render: ({ documents, issue }) =>
      documents.map((document) => {
        const name = TEMPLATE_OF[document.kind];
        const { tokens, wrap } = tokenWriter();
        const markdown = compiled.get(name)?.(wrap(viewOf(document, issue))) ?? '';
        return {
          document,
          markdown,
          tokens,
          templateFile: templates.get(name)?.file ?? name,
          source: document.source,
        };
      }),
  };
}

/** Checks and compiles the templates; the renderer is absent where any of them may not be used. */
export function createRenderer(files: readonly TemplateFile[]): Outcome<Renderer | undefined> {
  const parsed = parseAll(files);
  const messages = checkAll(parsed);
  if (messages.length > 0) return { value: undefined, messages };
  // An environment of its own: what a program around us registers can never be called from a template.
  const environment = Handlebars.create();
  for (const { name, program } of parsed.partials.values())
    environment.registerPartial(name, environment.compile(program, COMPILE_OPTIONS));
  return { value: renderWith(compileAll(environment, parsed.templates), parsed.templates), messages };
}
