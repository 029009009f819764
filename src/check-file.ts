import type { Builder } from './build.ts';
import type { FontMetrics } from './fit/font-metrics.ts';
import { createLineWidths } from './fit/line-widths.ts';
import { ND30_ELEMENTS } from './measures/nd30-elements.ts';
import { type Decrees, decreeOn } from './model/decree.ts';
import type { Host } from './model/host.ts';
import type { Lists } from './model/lists.ts';
import { type Message, withSeverity } from './model/message.ts';
import type { OfficeChoices } from './model/office-choices.ts';
import type { ReviewedFile } from './model/reviewed.ts';
import { readWordFile } from './read/docx/read-word-file.ts';
import { locateInPlan } from './review/locate.ts';
import { reviewedPlan } from './review/of-tree.ts';
import { recogniseWordFile } from './review/recognise/recognise-word-file.ts';
import { chosenSeverity, type Locate, reviewFile } from './review/review-file.ts';

/** What came of checking one file. */
export interface CheckedFile {
  readonly file: string;
  /** `passedOver` for a YAML or Markdown file that is no plan and was only found in a folder. */
  readonly kind: 'plan' | 'docx' | 'passedOver';
  /** The documents recognised in it, by name. */
  readonly documents: readonly string[];
  readonly messages: readonly Message[];
  /** The text of a plan, for what mends it. */
  readonly source?: string;
}

/** What holds for one file: the choices of its office, and the lists that these name. */
export interface CheckFileOptions {
  readonly office?: OfficeChoices | undefined;
  readonly lists?: Lists;
}

/** Checks files; templates, fonts and decrees are loaded once for all of them. */
export interface Checker {
  readonly checkPlanFile: (path: string, options?: CheckFileOptions) => Promise<CheckedFile>;
  readonly checkWordFile: (path: string, options?: CheckFileOptions) => Promise<CheckedFile>;
}

/** What a checker is made from. */
export interface CheckerOptions {
  readonly host: Host;
  readonly builder: Builder;
  readonly font: FontMetrics;
  readonly decrees: Decrees;
}

const NO_LISTS: Lists = { agencies: [], citedDocuments: [] };

type Review = (file: ReviewedFile, options: CheckFileOptions, locate?: Locate) => readonly Message[];

function createReview({ decrees, font }: CheckerOptions): Review {
  const lineWidthsTwips = createLineWidths(font);
  return (file, { office, lists = NO_LISTS }, locate) => {
    const date = file.documents.find(({ facts }) => facts.date !== undefined)?.facts.date;
    const decree = decreeOn(date, decrees);
    return reviewFile(file, {
      decree,
      elements: ND30_ELEMENTS,
      office,
      lists,
      lineWidthsTwips,
      ...(locate && { locate }),
    });
  };
}

/** What the stages of a build say, as the office has chosen; what keeps a plan from being built stays an error. */
function asChosen(messages: readonly Message[], office: OfficeChoices | undefined): readonly Message[] {
  return messages.flatMap((message) => {
    const chosen = chosenSeverity(message.ruleId ?? '', office);
    if (message.severity === 'error' || chosen === undefined) return [message];
    return chosen === 'off' ? [] : [withSeverity(message, chosen)];
  });
}

async function checkPlanFile(
  path: string,
  options: CheckFileOptions,
  { builder }: CheckerOptions,
  review: Review,
): Promise<CheckedFile> {
  const { value, messages, isPlan } = await builder.layOut(path, { bundle: true });
  const told = asChosen(messages, options.office);
  if (!value) return { file: path, kind: isPlan ? 'plan' : 'passedOver', documents: [], messages: told };
  const { file, lists, numbered, files } = value;
  const reviewed = reviewedPlan(
    file,
    numbered,
    files.map(({ tree }) => tree),
  );
  const found = review(reviewed, { ...options, lists }, locateInPlan(file));
  return {
    file: path,
    kind: 'plan',
    documents: reviewed.documents.map(({ name }) => name),
    messages: [...told, ...found],
    source: file.source,
  };
}

/** The names of every document type that any decree knows: what a title may say. */
function typeNames(decrees: Decrees): readonly string[] {
  return [...new Set(decrees.flatMap(({ loai_van_ban: types }) => types.map(({ ten }) => ten)))];
}

async function checkWordFile(
  path: string,
  options: CheckFileOptions,
  { host, decrees }: CheckerOptions,
  review: Review,
): Promise<CheckedFile> {
  const { value, messages } = readWordFile(path, await host.readFile(path));
  if (!value) return { file: path, kind: 'docx', documents: [], messages };
  const reviewed = recogniseWordFile(value, typeNames(decrees));
  return {
    file: path,
    kind: 'docx',
    documents: reviewed.documents.map(({ name }) => name),
    messages: [...messages, ...review(reviewed, options)],
  };
}

/** Makes a checker, which takes a plan or a DOCX the whole way to its findings. */
export function createChecker(made: CheckerOptions): Checker {
  const review = createReview(made);
  return {
    checkPlanFile: (path, options = {}) => checkPlanFile(path, options, made, review),
    checkWordFile: (path, options = {}) => checkWordFile(path, options, made, review),
  };
}
