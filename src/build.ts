import { createHash } from 'node:crypto';
import type {
  BuildOptions,
  BuiltFile,
  BuiltPlan,
  Format,
  LaidOutPlan,
  LayOutOptions,
  PlanOutcome,
} from './build/build-types.ts';
import { FORMATS } from './build/build-types.ts';
import { distinctMessages } from './build/distinct-messages.ts';
import { measureChoice } from './build/measure-choice.ts';
import { openLists } from './build/open-plan.ts';
import { createStopwatch, type Stopwatch } from './build/stopwatch.ts';
import { checkPlan } from './check/check-plan.ts';
import { fitFile } from './fit/fit-file.ts';
import { type FontMetrics, readFontMetrics } from './fit/font-metrics.ts';
import { nd30Measures } from './measures/nd30.ts';
import type { FittedFile } from './model/fit.ts';
import type { FontFiles } from './model/font.ts';
import type { Host } from './model/host.ts';
import type { Lists } from './model/lists.ts';
import type { Measures } from './model/measures.ts';
import { hasErrors, type Message, type Outcome } from './model/message.ts';
import type { NumberedPlan } from './model/numbered.ts';
import type { ReadPlan } from './model/plan-file.ts';
import type { TemplateFile } from './model/template-file.ts';
import { numberPlan } from './number/number-plan.ts';
import { readPlanFile } from './read/read-plan-file.ts';
import { createRenderer, type Renderer } from './render/create-renderer.ts';
import { buildTrees } from './tree/build-trees.ts';
import { writeDocx } from './write/docx/write-docx.ts';
import { createPdfWriter, type PdfWriter } from './write/pdf/pdf-writer.ts';

/** What a builder is made from. */
export interface BuilderOptions {
  readonly host: Host;
  readonly templates: readonly TemplateFile[];
  readonly fonts: FontFiles;
  /** Milliseconds from any start, for the timings; the host's clock where nothing is given. */
  readonly clock?: () => number;
}

/** Builds plans; templates are compiled, and fonts and Typst loaded, once for all of them. */
export interface Builder {
  /** Takes a plan file through every stage but the writers. */
  readonly layOut: (planPath: string, options?: LayOutOptions) => Promise<PlanOutcome<LaidOutPlan>>;
  /** Takes a plan file the whole way to the bytes of its documents; nothing is written to disk. */
  readonly build: (planPath: string, options?: BuildOptions) => Promise<PlanOutcome<BuiltPlan>>;
}

/** What a builder keeps from one plan to the next. */
interface Tools {
  readonly host: Host;
  readonly renderer: Renderer;
  readonly font: FontMetrics;
  readonly pdfWriter: () => PdfWriter;
  readonly clock: () => number;
}

interface PreparedPlan {
  readonly file: ReadPlan;
  readonly lists: Lists;
  readonly numbered: NumberedPlan;
  readonly planSha256: string;
}

/** Phases 1 to 3: read, check and number a plan; all its problems are collected before anything is rendered. */
async function preparePlan(
  planPath: string,
  { parameters, bundle = false }: LayOutOptions,
  { host }: Tools,
  { time }: Stopwatch,
): Promise<PlanOutcome<PreparedPlan>> {
  const { value: file, messages: ofFile } = await time('read', () => readPlanFile(planPath, host));
  if (file.kind !== 'plan') {
    const isPlan = file.kind !== 'notPlan';
    return { value: undefined, messages: ofFile, isPlan, sources: [planPath] };
  }
  const lists = await time('read', () => openLists(host, file));
  const checked = await time('check', () => checkPlan(file, lists.value));
  const { places, typedNumbers } = file;
  const options = { places, typedNumbers, inOneFile: bundle, ...(parameters && { parameters }) };
  const valid = checked.value;
  const numbered =
    valid && (await time('number', () => numberPlan(valid.plan, { ...options, lists: valid.lists })));
  const messages = distinctMessages([
    ...ofFile,
    ...lists.messages,
    ...checked.messages,
    ...(numbered?.messages ?? []),
  ]);
  const planSha256 = createHash('sha256').update(file.source).digest('hex');
  return {
    value:
      numbered && valid && !hasErrors(messages)
        ? { file, lists: valid.lists, numbered: numbered.value, planSha256 }
        : undefined,
    messages,
    isPlan: true,
    sources: [planPath, ...lists.value.map((list) => list.file)],
  };
}

/** Phases 4 to 6: render through the templates, build the trees, fit them to their pages. */
async function layOutNumbered(
  { file, lists, numbered }: PreparedPlan,
  { bundle = false }: LayOutOptions,
  { renderer, font }: Tools,
  { time }: Stopwatch,
): Promise<LaidOutPlan> {
  const measures = nd30Measures(measureChoice(numbered.plan));
  const rendered = await time('render', () => renderer.render(numbered));
  const trees = await time('tree', () => buildTrees(rendered, numbered, { measures, bundle }));
  const files = await time('fit', () => trees.map((tree) => fitFile(tree, measures, font)));
  return { file, lists, numbered, rendered, measures, files };
}

interface WrittenFormat {
  readonly content: Pick<BuiltFile, 'bytes' | 'pages'>;
  readonly messages: readonly Message[];
}

async function writeFormat(
  format: Format,
  fitted: FittedFile,
  measures: Measures,
  { signatureFields = false }: BuildOptions,
  { pdfWriter }: Tools,
): Promise<WrittenFormat> {
  if (format === 'docx') return { content: { bytes: await writeDocx(fitted, measures) }, messages: [] };
  const { bytes, pages, messages } = await pdfWriter().write(fitted, measures, { signatureFields });
  return { content: { bytes, pages }, messages };
}

/** Phase 7: write each file in each format that is asked for. */
async function writeFiles(
  { files, measures }: LaidOutPlan,
  options: BuildOptions,
  tools: Tools,
  { time }: Stopwatch,
): Promise<Outcome<readonly BuiltFile[]>> {
  const built: BuiltFile[] = [];
  const messages: Message[] = [];
  for (const fitted of files) {
    for (const format of FORMATS.filter((each) => (options.formats ?? FORMATS).includes(each))) {
      const start = tools.clock();
      const written = await time(format, () => writeFormat(format, fitted, measures, options, tools));
      const milliseconds = tools.clock() - start;
      const documentKinds = fitted.tree.documents.map(({ kind }) => kind);
      const name = `${fitted.tree.name}.${format}`;
      built.push({ name, format, documentKinds, milliseconds, ...written.content });
      messages.push(...written.messages);
    }
  }
  return { value: built, messages };
}

async function layOut(
  planPath: string,
  options: LayOutOptions,
  tools: Tools,
): Promise<PlanOutcome<LaidOutPlan>> {
  const stopwatch = createStopwatch(tools.clock);
  const prepared = await preparePlan(planPath, options, tools, stopwatch);
  const { value } = prepared;
  return { ...prepared, value: value && (await layOutNumbered(value, options, tools, stopwatch)) };
}

async function build(planPath: string, options: BuildOptions, tools: Tools): Promise<PlanOutcome<BuiltPlan>> {
  const stopwatch = createStopwatch(tools.clock);
  const prepared = await preparePlan(planPath, options, tools, stopwatch);
  if (!prepared.value) return { ...prepared, value: undefined };
  const { planSha256 } = prepared.value;
  const laidOut = await layOutNumbered(prepared.value, options, tools, stopwatch);
  const { value: files, messages } = await writeFiles(laidOut, options, tools, stopwatch);
  const built = { files, planSha256, timings: stopwatch.timings() };
  return {
    ...prepared,
    value: hasErrors(messages) ? undefined : built,
    messages: [...prepared.messages, ...messages],
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes a builder; there is none where a template may not be used, which the messages say. */
export function createBuilder({
  host,
  templates,
  fonts,
  clock,
}: BuilderOptions): Outcome<Builder | undefined> {
  const { value: renderer, messages } = createRenderer(templates);
  if (!renderer) return { value: undefined, messages };
  const tools: Tools = {
    host,
    renderer,
    font: readFontMetrics(fonts),
    // Typst takes its time to start, and whoever wants DOCX alone does not need it.
    pdfWriter: once(() => createPdfWriter(fonts)),
    clock: clock ?? (() => host.now().getTime()),
  };
  const builder: Builder = {
    layOut: (planPath, options = {}) => layOut(planPath, options, tools),
    build: (planPath, options = {}) => build(planPath, options, tools),
  };
  return { value: builder, messages };
}
