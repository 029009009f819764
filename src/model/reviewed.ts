import type { DocumentKind } from './numbered.ts';
import type { Source } from './place.ts';
import type { ParagraphStyle } from './tree.ts';
import type { WordEdges, WordImage, WordLine, WordPage, WordParagraphFormat, WordRun } from './word-file.ts';

/** Parts that only documents from elsewhere have, and what no part of thể thức is. */
export const OTHER_PARTS = [
  /** "V/v …" under the number of a công văn (PL I, II.5.b). */
  'correspondenceSubject',
  /** "Kính gửi: …" and its list (PL I, II.9.d). */
  'addressee',
  /** A drawn line's own empty paragraph. */
  'ruleLine',
  'emptyLine',
  /** "BM.01", an address line, boxes for urgency: what the review does not judge. */
  'other',
] as const;

/** What a paragraph is in its document: the names of the tree's styles, and those that only other documents have. */
export type PartName = ParagraphStyle | (typeof OTHER_PARTS)[number] | 'tableCell';

/** What a reviewed document is; `attachedPlan` stands for any document issued with a decision, `other` for all further types. */
export type ReviewedKind = Exclude<DocumentKind, 'extract'> | 'correspondence' | 'other';

/** Where something stands in a DOCX, counted from 1 as a person would count. */
export interface WordLocation {
  /** Its document's name in the file: "Quyết định", "Phụ lục I". */
  readonly document: string;
  readonly paragraph: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
}

/** Where a reviewed thing comes from: a value of a plan, or a spot of a DOCX. */
export type Origin =
  | { readonly kind: 'plan'; readonly source: Source | undefined }
  | { readonly kind: 'docx'; readonly location: WordLocation };

/** A paragraph of a document under review. */
export interface ReviewedParagraph {
  readonly type: 'paragraph';
  readonly part: PartName;
  readonly origin: Origin;
  /** As printed but for capitals that the style makes: number and text, line breaks as `\n`, no-break spaces as spaces, runs of blanks kept. */
  readonly text: string;
  /** The number or letter that `text` begins with, e.g. `II.`, `a)`, `Điều 3.`, `-`; absent in plain text. */
  readonly number?: string;
  /** Runs with their look; absent for a plan, whose look the program makes. */
  readonly look?: {
    readonly runs: readonly WordRun[];
    readonly format: WordParagraphFormat;
    /** Width between the margins that the paragraph stands in (frame or cell), indents not taken off; absent where unknown. */
    readonly widthTwips?: number;
    /** Lines drawn in the paragraph, or directly under it by a paragraph or shape that holds nothing else. */
    readonly lines: readonly WordLine[];
    readonly images: readonly WordImage[];
    readonly inTextBox: boolean;
    readonly pageBreak?: 'before' | 'within';
    readonly renderedPageBreak?: 'start' | 'within';
  };
}

/** A cell of a reviewed table; a merged one stands once, where it begins. */
export interface ReviewedCell {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly paragraphs: readonly ReviewedParagraph[];
}

/** A row of a reviewed table. */
export interface ReviewedRow {
  readonly isHeader: boolean;
  readonly maySplit: boolean;
  readonly cells: readonly ReviewedCell[];
}

/** A table under review; the tables that only place letterhead and signature are none. */
export interface ReviewedTable {
  readonly type: 'table';
  readonly origin: Origin;
  /** Header rows by what they say, whether or not they are marked as repeated. */
  readonly headerRows: number;
  readonly columnCount: number;
  readonly rows: readonly ReviewedRow[];
  readonly widthTwips?: number;
  readonly indentTwips?: number;
}

/** Pages of one orientation of a document. */
export interface ReviewedSection {
  readonly page: WordPage;
  readonly headers: WordEdges;
  readonly footers: WordEdges;
}

/** What a document says of itself: read from its letterhead, whatever its look. */
export interface ReviewedFacts {
  /** As typed, e.g. `05`; empty where left blank; absent where there is no number line. */
  readonly number?: string;
  /** `KH-UBND`. */
  readonly notation?: string;
  readonly place?: string;
  /** ISO date where day, month and year are all there. */
  readonly date?: string;
  readonly year?: number;
  /** Tên loại as the decree writes it (`Kế hoạch`), however it was typed; absent for a công văn. */
  readonly typeName?: string;
  readonly subject?: string;
  readonly issuer?: string;
  readonly parentOrgan?: string;
  readonly signerName?: string;
}

/** One document of a file under review: a decision, the plan attached to it, one appendix. */
export interface ReviewedDocument {
  readonly kind: ReviewedKind;
  /** "Quyết định", "Kế hoạch kèm theo", "Phụ lục II": for messages. */
  readonly name: string;
  /** No number or no full date yet (or the plan says so): blanks that the decree's models print are information. */
  readonly isDraft: boolean;
  readonly facts: ReviewedFacts;
  /** Paragraphs outside tables and tables, in reading order; letterhead and signature cells opened out. */
  readonly blocks: readonly (ReviewedParagraph | ReviewedTable)[];
  /** Empty for a plan. */
  readonly sections: readonly ReviewedSection[];
}

/** A file under review: one plan's whole set, or one DOCX. */
export interface ReviewedFile {
  readonly file: string;
  readonly origin: 'plan' | 'docx';
  readonly documents: readonly ReviewedDocument[];
  /** The text of a plan file as it stands, before anything in it was put into NFC; absent for a DOCX. */
  readonly source?: string;
  /** Of a DOCX alone. */
  readonly word?: {
    readonly trackedChanges: number;
    readonly comments: number;
    readonly showsPages: boolean;
  };
}
