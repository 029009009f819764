import type { Decree } from '../model/decree.ts';
import type { ElementRules } from '../model/element-rule.ts';
import type { Lists } from '../model/lists.ts';
import {
  type Language,
  type Message,
  type MessageDetails,
  type MessageKind,
  report,
  type Severity,
} from '../model/message.ts';
import type { OfficeChoices } from '../model/office-choices.ts';
import type {
  ReviewedDocument,
  ReviewedFile,
  ReviewedParagraph,
  ReviewedSection,
  ReviewedTable,
} from '../model/reviewed.ts';
import type { SpecimenDocument } from './specimen.ts';

/** How a text is set, for its printed width. */
export interface TextLook {
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
}

/** What a rule may know beside the document itself. */
export interface ReviewContext {
  readonly file: ReviewedFile;
  readonly decree: Decree;
  readonly elements: ElementRules;
  readonly office: OfficeChoices | undefined;
  /** The agencies and cited documents known: of the plan, of the office, of the package. */
  readonly lists: Lists;
  /** The printed lines of a text in a width: their own widths in twips, in the letters of Times New Roman. */
  readonly lineWidthsTwips: (text: string, look: TextLook, widthTwips: number) => readonly number[];
}

/** What a finding is about. */
export type ReviewedPart = ReviewedParagraph | ReviewedTable | ReviewedSection | ReviewedDocument;

/** Where a finding is, and what could be written instead. */
export interface FindingPlace {
  readonly at: ReviewedPart;
  /** The words at fault as they stand in the paragraph's text: they place the message. */
  readonly quote?: string;
  /** Where `quote` begins in the paragraph's text; its first occurrence where not given. */
  readonly offset?: number;
  /** Offsets into the plan file's text, where a rule looked at that instead of a paragraph. */
  readonly stretch?: readonly [start: number, end: number];
  readonly expected?: readonly string[];
  /** What to write instead of `quote`: given only where nobody needs to think about it. */
  readonly replacement?: string;
}

/** A case of what a rule looks for. */
export interface ReviewFinding<Found> extends FindingPlace {
  readonly found: Found;
}

/** A rule that cannot be judged in this document, and why: it is reported, never passed over as kept. */
export interface NotEvaluated {
  readonly notEvaluated: Readonly<Record<Language, string>>;
}

/** A finding whose message waits for its place. */
export interface PlacedFinding extends FindingPlace {
  readonly message: (details: MessageDetails) => Message;
}

/** One example of a rule: documents changed from the specimen, or keys of a plan that replace those of the specimen plan. */
export type RuleExample = {
  /** What is right or wrong in it, for the manual. */
  readonly is: Readonly<Record<Language, string>>;
} & (
  | { readonly documents: readonly SpecimenDocument[]; readonly plan?: string }
  | { readonly plan: string; readonly documents?: readonly SpecimenDocument[] }
);

/** What rules of thể thức and content have in common, however they look at a document. */
interface RuleDescription {
  readonly id: string;
  readonly why: Readonly<Record<Language, string>>;
  /** Rows of the list of common mistakes that it looks for (docs/loi-thuong-gap.md). */
  readonly mistakes: readonly number[];
  /** What it can be judged on: a plan before it is built, a finished DOCX. */
  readonly judges: readonly ('plan' | 'docx')[];
  /** They are its tests and its page in the manual: each fails exactly once, each passes without any finding. */
  readonly examples: { readonly pass: readonly RuleExample[]; readonly fail: readonly RuleExample[] };
}

/** A rule that one document of a file is held against. */
export interface ReviewRule extends RuleDescription {
  readonly severity: Severity;
  readonly clause: string | undefined;
  readonly review: (
    document: ReviewedDocument,
    context: ReviewContext,
  ) => readonly (PlacedFinding | NotEvaluated)[];
}

/** Declares a rule: what it looks for, and the message that each case of it becomes. */
export function defineReviewRule<Found>({
  kind,
  find,
  ...description
}: RuleDescription & {
  readonly kind: MessageKind<Found>;
  readonly find: (
    document: ReviewedDocument,
    context: ReviewContext,
  ) => Iterable<ReviewFinding<Found> | NotEvaluated>;
}): ReviewRule {
  const place = (result: ReviewFinding<Found> | NotEvaluated): PlacedFinding | NotEvaluated => {
    if ('notEvaluated' in result) return result;
    const { found, ...where } = result;
    return { ...where, message: (details) => report(description.id, kind, found, details) };
  };
  return {
    ...description,
    severity: kind.severity,
    clause: kind.clause,
    review: (document, context) => Array.from(find(document, context), place),
  };
}
