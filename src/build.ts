import type {
  BuildOptions,
  BuiltFile,
  BuiltPlan,
  LaidOutPlan,
  LayOutOptions,
  PlannedFile,
  PlanOutcome,
} from './build/build-types.ts';
import { FORMATS } from './build/build-types.ts';
import { distinctMessages } from './build/distinct-messages.ts';
import { measureChoice } from './build/measure-choice.ts';
import { noteReads, type SourceFile } from './build/note-reads.ts';
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
import { hasErrors, type Outcome } from './model/message.ts';
import type { NumberedPlan } from './model/numbered.ts';
import type { ReadPlan } from './model/plan-file.ts';
import type { TemplateFile } from './model/template-file.ts';
import type { FileTree } from './model/tree.ts';
import { numberPlan } from './number/number-plan.ts';
import { readPlanFile } from './read/read-plan-file.ts';
import { hashOf } from './rebuild/hash.ts';
import { createRenderer, type Renderer } from './render/create-renderer.ts';
import { buildTrees } from './tree/build-trees.ts';
import { writeDocx } from './write/docx/write-docx.ts';
import { createPdfWriter, type PdfWriter } from './write/pdf/pdf-writer.ts';

/** What a builder is made from. */
export interface BuilderOptions {
  readonly host: Host;
  readonly templates: readonly TemplateFile[];
  readonly fonts: FontFiles;
  /** The name of the code that builds; two that may give other bytes have other names. */
  readonly program?: string;
  /** Milliseconds from any start, for the timings; the host's clock where nothing is given. */
  readonly clock?: () => number;
}

/** What is the same for all that one builder makes: the hashes of its templates and fonts, and the code's name. */
export interface Equipment {
  readonly templates: string;
  readonly fonts: string;
  readonly program: string;
}

/** Builds plans; templates are compiled, and fonts and Typst loaded, once for all of them. */
export interface Builder {
  readonly equipment: () => Equipment;
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
  readonly read: readonly SourceFile[];
}

/** Phases 1 to 3: read, check and number a plan; all its problems are collected before anything is rendered. */
async function preparePlan(
  planPath: string,
  { parameters, bundle = false, derive }: LayOutOptions,
  tools: Tools,
  { time }: Stopwatch,
): Promise<PlanOutcome<PreparedPlan>> {
  const { host, read } = noteReads(tools.host);
  const { value: file, messages: ofFile } = await time('read', () => readPlanFile(planPath, host));
  if (file.kind !== 'plan') {
    const isPlan = file.kind !== 'notPlan';
    return { value: undefined, messages: ofFile, isPlan, sources: [planPath] };
  }
  const lists = await time('read', () => openLists(host, file));
  const checked = await time('check', () => checkPlan(file, lists.value));
  const { places, typedNumbers } = file;
  // What is derived from a set that was issued cites it with its number and date.
  const inOneFile = bundle || derive !== undefined;
  const options = { places, typedNumbers, inOneFile, ...(parameters && { parameters }) };
  const valid = checked.value;
  const numbered =
    valid && (await time('number', () => numberPlan(valid.plan, { ...options, lists: valid.lists })));
  const messages = distinctMessages([
    ...ofFile,
    ...lists.messages,
    ...checked.messages,
    ...(numbered?.messages ?? []),
  ]);
  const planSha256 = hashOf(file.source);
  return {
    value:
      numbered && valid && !hasErrors(messages)
        ? {
            file,
            lists: valid.lists,
            numbered: derive ? derive(numbered.value, valid.lists) : numbered.value,
            planSha256,
            read: read(),
          }
        : undefined,
    messages,
    isPlan: true,
    sources: [planPath, ...lists.value.map((list) => list.file)],
  };
}

interface DrawnPlan extends Omit<LaidOutPlan, 'files'> {
  readonly trees: readonly FileTree[];
}

/** Phases 4 and 5: render through the templates, build the trees. */
async function drawNumbered(
  { file, lists, numbered }: PreparedPlan,
  { bundle = false }: LayOutOptions,
  { renderer }: Tools,
  { time }: Stopwatch,
): Promise<DrawnPlan> {
  const measures = nd30Measures(measureChoice(numbered.plan));
  const rendered = await time('render', () => renderer.render(numbered));
  const trees = await time('tree', () => buildTrees(rendered, numbered, { measures, bundle }));
  return { file, lists, numbered, rendered, measures, trees };
}

/** Which files in which formats the plan's trees are to become. */
function planFiles(
  { trees, measures }: DrawnPlan,
  { formats = FORMATS, signatureFields = false }: BuildOptions,
): readonly PlannedFile[] {
  return trees.flatMap((tree) =>
    FORMATS.filter((format) => formats.includes(format)).map((format) => ({
      name: `${tree.name}.${format}`,
      format,
      documentKinds: tree.documents.map(({ kind }) => kind),
      tree,
      measures,
      options: format === 'pdf' ? { signatureFields } : {},
    })),
  );
}

type Written = Pick<BuiltFile, 'bytes' | 'pages' | 'messages'>;

async function writeFormat(
  { format, measures, options }: PlannedFile,
  fitted: FittedFile,
  { pdfWriter }: Tools,
): Promise<Written> {
  if (format === 'docx') return { bytes: await writeDocx(fitted, measures), messages: [] };
  return pdfWriter().write(fitted, measures, options);
}

/** Phases 6 and 7: fit each tree that is to be written to its pages, and write it in each format. */
async function writeFiles(
  files: readonly PlannedFile[],
  tools: Tools,
  { time }: Stopwatch,
): Promise<readonly BuiltFile[]> {
  const fits = new Map<FileTree, FittedFile>();
  const built: BuiltFile[] = [];
  for (const file of files) {
    const { name, format, documentKinds, tree, measures } = file;
    const fitted = fits.get(tree) ?? (await time('fit', () => fitFile(tree, measures, tools.font)));
    fits.set(tree, fitted);
    const start = tools.clock();
    const written = await time(format, () => writeFormat(file, fitted, tools));
    const milliseconds = tools.clock() - start;
    built.push({ name, format, documentKinds, milliseconds, ...written });
  }
  return built;
}

async function notCurrent(
  files: readonly PlannedFile[],
  { isCurrent }: BuildOptions,
): Promise<readonly PlannedFile[]> {
  if (!isCurrent) return files;
  const current = await Promise.all(files.map(isCurrent));
  return files.filter((_, index) => !current[index]);
}

async function layOut(
  planPath: string,
  options: LayOutOptions,
  tools: Tools,
): Promise<PlanOutcome<LaidOutPlan>> {
  const stopwatch = createStopwatch(tools.clock);
  const prepared = await preparePlan(planPath, options, tools, stopwatch);
  if (!prepared.value) return { ...prepared, value: undefined };
  const { trees, ...drawn } = await drawNumbered(prepared.value, options, tools, stopwatch);
  const files = await stopwatch.time('fit', () =>
    trees.map((tree) => fitFile(tree, drawn.measures, tools.font)),
  );
  return { ...prepared, value: { ...drawn, files } };
}

async function build(planPath: string, options: BuildOptions, tools: Tools): Promise<PlanOutcome<BuiltPlan>> {
  const stopwatch = createStopwatch(tools.clock);
  const prepared = await preparePlan(planPath, options, tools, stopwatch);
  if (!prepared.value) return { ...prepared, value: undefined };
  const { planSha256, read } = prepared.value;
  const planned = planFiles(await drawNumbered(prepared.value, options, tools, stopwatch), options);
  const files = await writeFiles(await notCurrent(planned, options), tools, stopwatch);
  const messages = [...prepared.messages, ...files.flatMap((file) => file.messages)];
  const built = { files, planned, planSha256, read, timings: stopwatch.timings() };
  return { ...prepared, value: hasErrors(messages) ? undefined : built, messages };
}

function equipmentOf({ templates, fonts, program = '' }: BuilderOptions): Equipment {
  return {
    templates: hashOf(JSON.stringify(templates)),
    fonts: hashOf(fonts.regular, fonts.bold, fonts.italic, fonts.boldItalic),
    program,
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
export function createBuilder(options: BuilderOptions): Outcome<Builder | undefined> {
  const { host, templates, fonts, clock } = options;
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
    equipment: once(() => equipmentOf(options)),
    layOut: (planPath, options = {}) => layOut(planPath, options, tools),
    build: (planPath, options = {}) => build(planPath, options, tools),
  };
  return { value: builder, messages };
}
