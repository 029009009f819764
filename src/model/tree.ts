import type { Inline } from './inline.ts';
import type { DocumentKind } from './numbered.ts';
import type { Source } from './place.ts';

/**
 * The named styles of paragraphs outside tables; measures, DOCX style ids and PDF tags are keyed by them.
 * `part` is "Phần I" on its own line; `section` "I."; `clause` "1."; `subclause` "1.1."; `point` "a)";
 * `subpoint` "(1)"; `dash` "-"; `plus` "+". A name that ends in `Heading` is the same level with a heading.
 */
export const PARAGRAPH_STYLES = [
  'parentOrgan',
  'issuingOrgan',
  'quocHieu',
  'tieuNgu',
  'documentCode',
  'promulgation',
  'draftMark',
  'signingArea',
  'documentType',
  'subject',
  'authority',
  'legalBasis',
  'enactment',
  'partLabel',
  'partHeading',
  'sectionHeading',
  'clauseHeading',
  'subclauseHeading',
  'pointHeading',
  'articleHeading',
  'article',
  'section',
  'clause',
  'subclause',
  'point',
  'subpoint',
  'dash',
  'plus',
  'paragraph',
  'pointer',
  'appendixLabel',
  'appendixTitle',
  'appendixTitlePlain',
  'attachedTo',
  'tableTitle',
  'toPlacesTitle',
  'toPlaces',
  'drafterCode',
  'competence',
  'signatureSpace',
  'signerName',
] as const;

/** The styles of paragraphs in table cells; their size is the table's, so writers key them `${style}${sizePt}`. */
export const TABLE_STYLES = [
  'tableHeader',
  'tableIndex',
  'tableLeft',
  'tableCenter',
  'tableRight',
  'tableJustify',
] as const;

/** A named style of a paragraph outside tables. */
export type ParagraphStyle = (typeof PARAGRAPH_STYLES)[number];
/** A named style of a paragraph in a table cell. */
export type TableStyle = (typeof TABLE_STYLES)[number];

/** One paragraph: its style, and its words, number included as a run of role `number` and a no-break space. */
export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly style: ParagraphStyle;
  readonly children: readonly Inline[];
  readonly source?: Source;
}

/** A paragraph of a table cell. */
export interface CellParagraph {
  readonly type: 'cellParagraph';
  readonly style: TableStyle;
  readonly children: readonly Inline[];
  /** The dash or number that `children` begin with, its space included: its printed width is the hanging indent. */
  readonly hanging?: string;
  readonly source?: Source;
}

/** A drawn line under a text; `of` is the paragraph whose text it is measured by, `share` the part of its longest line. */
export interface RuleNode {
  readonly type: 'rule';
  readonly of: readonly ParagraphNode[];
  /** 1 for Tiêu ngữ (PL I, II.1.b); between 1/3 and 1/2 for issuer and subject (II.2.b, II.5.b). */
  readonly share: number;
}

/** Quốc hiệu, Tiêu ngữ and issuer, and number, place and date where the document has them (PL I, II.1–II.4). */
export interface LetterheadNode {
  readonly type: 'letterhead';
  readonly organs: readonly ParagraphNode[];
  readonly organRule: RuleNode;
  readonly motto: readonly ParagraphNode[];
  readonly mottoRule: RuleNode;
  /** Number and symbol | place and date, level with each other; absent in an attached document (Mẫu 1.3). */
  readonly codeLine?: { readonly code: ParagraphNode; readonly promulgation: ParagraphNode };
}

/** Nơi nhận on the left, level with the authority and post of the signer on the right (PL I, II.7, II.9). */
export interface SignatureBlockNode {
  readonly type: 'signatureBlock';
  readonly toPlaces: readonly ParagraphNode[];
  readonly competence: readonly ParagraphNode[];
  /** The free space for signature and seal. */
  readonly space: ParagraphNode;
  readonly signerName: ParagraphNode;
}

/** A section, Điều, khoản or điểm with all that stands under it; it prints nothing itself. */
export interface SectionNode {
  readonly type: 'section';
  readonly level: number;
  readonly source: Source;
  readonly children: readonly BlockNode[];
}

/** A column as printed: leaf columns only, left to right. */
export interface TableColumn {
  readonly ma?: string;
  /** The label's words, used to find the narrowest width. */
  readonly wishMm?: number;
  readonly field?: string;
}

/** A cell; it covers `colSpan` columns from `column` on and `rowSpan` rows. */
export interface CellNode {
  readonly type: 'cell';
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly vertical: 'top' | 'center';
  readonly children: readonly CellParagraph[];
}

/** What a row is: part of the repeated header, a group's own row, a task, or a total. */
export type RowKind = 'header' | 'index' | 'group' | 'task' | 'total';

/** A row; columns covered by a cell that spans from above have no cell here. */
export interface RowNode {
  readonly type: 'row';
  readonly kind: RowKind;
  readonly level: number;
  /** A group's row keeps with its first task. */
  readonly keepWithNext: boolean;
  readonly cells: readonly CellNode[];
  readonly source?: Source;
}

/** A table: header rows repeat on every page. */
export interface TableNode {
  readonly type: 'table';
  readonly ma: string;
  readonly sizePt: number;
  readonly columns: readonly TableColumn[];
  readonly header: readonly RowNode[];
  readonly rows: readonly RowNode[];
  readonly source: Source;
}

/** What stands one under the other in a document. */
export type BlockNode =
  | ParagraphNode
  | RuleNode
  | LetterheadNode
  | SignatureBlockNode
  | SectionNode
  | TableNode;

/** What is written into the files' properties. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly typeName: string;
  /** `15/KH-UBND`; blanks where not yet known. */
  readonly code: string;
}

/** One document of a set: pages of one orientation, numbered from 1, the first number not shown. */
export interface DocumentNode {
  readonly type: 'document';
  readonly kind: DocumentKind;
  readonly ma: string;
  readonly landscape: boolean;
  readonly properties: DocumentProperties;
  readonly children: readonly BlockNode[];
}

/** The tree of one output file: one document, or a whole set where the plan asks for one file. */
export interface FileTree {
  /** File name without extension, ASCII: `quyet-dinh`, `ke-hoach`, `phu-luc-1`, or the set's own. */
  readonly name: string;
  readonly documents: readonly DocumentNode[];
}
