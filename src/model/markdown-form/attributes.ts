import { ID_PATTERN } from '../plan/text.ts';
import { backslashesBefore } from './marks.ts';

/** What stands in braces at the end of a line, `{#ma kieu_so="-"}`: keys as in YAML, `#…` under `ma`. */
export type Attributes = ReadonlyMap<string, string>;

/** A line and the attributes that were taken off its end; none where it ends in no braces, or escaped ones. */
export interface AttributedText {
  readonly text: string;
  readonly attributes?: Attributes;
  /** Whether it ends in braces that were probably meant as attributes, but cannot be read as such and stay text. */
  readonly isMalformed?: true;
}

const ATTRIBUTE = /[ \t]*(?:#([^\s"{}=#]+)|([A-Za-z][\w-]*)=(?:"([^"]*)"|([^\s"{}=]+)))(?=[ \t]|$)/uy;
const BARE = /^[^\s"{}=&<>`'#]+$/u;
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['"', '&quot;'],
  ['\n', '&#10;'],
]);

function decode(typed: string): string {
  return typed.replace(/&(?:amp|quot|#10);/g, (reference) => {
    for (const [letter, name] of REFERENCES) if (name === reference) return letter;
    return reference;
  });
}

function encode(value: string): string {
  return value.replace(/[&"\n]/g, (letter) => REFERENCES.get(letter) ?? letter);
}

/** Where the braces that the text ends in open; from the right, so that quoted braces are passed over in one go. */
function openingBrace(text: string): number | undefined {
  if (!text.endsWith('}')) return undefined;
  for (let at = text.length - 2; at >= 0; at -= 1) {
    if (text[at] === '"') at = text.lastIndexOf('"', at - 1);
    if (at < 0 || text[at] === '}') return undefined;
    if (text[at] === '{') return at;
  }
  return undefined;
}

function parseInner(inner: string): Attributes | undefined {
  const attributes = new Map<string, string>();
  const trimmed = inner.trimEnd();
  let at = 0;
  while (at < trimmed.length) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(trimmed);
    if (!found) return undefined;
    const [whole, id, key = 'ma', quoted, bare = ''] = found;
    attributes.set(key.replaceAll('-', '_'), id ?? decode(quoted ?? bare));
    at += whole.length;
  }
  return attributes;
}

interface Ending {
  readonly before: string;
  readonly backslashes: number;
  readonly braces: string;
  /** Undefined where the braces only look like attributes: they name an id or set a key, but not so that it can be read. */
  readonly attributes: Attributes | undefined;
}

const LOOKS_MEANT = /^\s*#|=/;

function endingOf(text: string): Ending | undefined {
  const open = openingBrace(text);
  if (open === undefined) return undefined;
  const inner = text.slice(open + 1, -1);
  const attributes = parseInner(inner);
  if (!attributes && !LOOKS_MEANT.test(inner)) return undefined;
  const backslashes = backslashesBefore(text, open);
  const before = text.slice(0, open - backslashes);
  if (!/^\s?$/.test(before.slice(-1))) return undefined;
  return { before, backslashes, braces: text.slice(open), attributes };
}

function withBackslashes({ before, braces }: Ending, count: number): string {
  return `${before}${'\\'.repeat(count)}${braces}`;
}

function withoutEscape(text: string): string {
  const ending = endingOf(text);
  return ending && ending.backslashes > 0 ? withBackslashes(ending, ending.backslashes - 1) : text;
}

/** Takes the attributes off the end of a line; a backslash before the braces makes them text, and is taken off itself. */
export function splitAttributes(line: string): AttributedText {
  const text = line.trimEnd();
  const ending = endingOf(text);
  if (!ending) return { text };
  if (ending.backslashes > 0) return { text: withoutEscape(text) };
  if (!ending.attributes) return { text, isMalformed: true };
  return { text: withoutEscape(ending.before.trimEnd()), attributes: ending.attributes };
}

/** The text such that `splitAttributes` finds no attributes in it: braces at its end get a backslash. */
export function escapeAttributes(text: string): string {
  const ending = endingOf(text);
  return ending ? withBackslashes(ending, ending.backslashes + 1) : text;
}

function writeAttribute([key, value]: readonly [string, string]): string {
  if (key === 'ma' && ID_PATTERN.test(value)) return `#${value}`;
  return BARE.test(value) ? `${key}=${value}` : `${key}="${encode(value)}"`;
}

/** Attributes in braces, as headings and directives have them: `{#ma kieu_so="-"}`. */
export function writeAttributes(attributes: Attributes): string {
  return `{${Array.from(attributes, writeAttribute).join(' ')}}`;
}

/** A line with its attributes at the end; the opposite of `splitAttributes`. */
export function joinAttributes(text: string, attributes: Attributes | undefined): string {
  const escaped = escapeAttributes(text);
  if (!attributes) return escaped;
  return escaped === '' ? writeAttributes(attributes) : `${escaped} ${writeAttributes(attributes)}`;
}
