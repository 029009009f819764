import type { ParagraphStyle, TableStyle } from './tree.ts';

/** Twips: 1/20 pt, 1/1440 inch; whole numbers everywhere, since both Word and our layout count in them. */
export type Twips = number;

/** How text stands between the margins. */
export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** Every measure of one paragraph style. The gap between two paragraphs is the larger of `after` and `before`. */
export interface ParagraphMeasure {
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Capitals are made by the style; the text stays as typed. */
  readonly caps: boolean;
  readonly align: Alignment;
  readonly firstLineTwips: Twips;
  readonly leftTwips: Twips;
  readonly rightTwips: Twips;
  readonly beforeTwips: Twips;
  readonly afterTwips: Twips;
  /** Line spacing as a multiple of single, 240 = 1; between 240 and 360 in running text (PL I, II.6.e). */
  readonly line240: number;
  readonly keepWithNext: boolean;
  /** 0 for the document's type and subject, 1 for the highest section …; absent where the style is no heading. */
  readonly outlineLevel?: number;
  /** Clause of Nghị định 30/2020/NĐ-CP, or of the annex, that asks for it. */
  readonly clause: string;
}

/** Measures of a table's cells, whatever its size. */
export interface TableMeasure {
  readonly cellLeftTwips: Twips;
  readonly cellRightTwips: Twips;
  readonly cellTopTwips: Twips;
  readonly cellBottomTwips: Twips;
  /** Thickness of the drawn grid. */
  readonly borderTwips: Twips;
  /** Space between two paragraphs of one cell. */
  readonly betweenParagraphsTwips: Twips;
}

/** The page: A4 in whole twips, as both writers set it (PL I, I.1–I.3). */
export interface PageMeasure {
  readonly widthTwips: Twips;
  readonly heightTwips: Twips;
  readonly topTwips: Twips;
  readonly bottomTwips: Twips;
  readonly leftTwips: Twips;
  readonly rightTwips: Twips;
  /** From the top edge to the page number's line. */
  readonly headerTwips: Twips;
  readonly pageNumberPt: number;
}

/** A drawn line under a text. */
export interface RuleMeasure {
  readonly thicknessTwips: Twips;
  /** The empty paragraph that carries it: an exact line of this height. */
  readonly paragraphTwips: Twips;
  readonly afterTwips: Twips;
}

/** All measures of thể thức for one plan: the decree's profile, with the plan's own margins, indents and spacing. */
export interface Measures {
  readonly profile: 13 | 14;
  readonly fontName: string;
  readonly page: PageMeasure;
  readonly styles: Readonly<Record<ParagraphStyle, ParagraphMeasure>>;
  readonly tableStyles: Readonly<Record<TableStyle, Omit<ParagraphMeasure, 'sizePt'>>>;
  readonly tableSizePt: number;
  readonly table: TableMeasure;
  readonly rule: RuleMeasure;
  /** The issuer's share of the letterhead's width; the rest is Quốc hiệu's. */
  readonly letterheadLeftShare: number;
  readonly signatureLeftShare: number;
  /** Height of the free space for signature and seal. */
  readonly signatureSpaceTwips: Twips;
}
