import type { Alignment, Twips } from '../../model/measures.ts';

/** The look of a paragraph: size in pt, lengths in twips. */
export interface LayoutStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: Alignment;
  readonly firstLine: Twips;
  readonly left: Twips;
  readonly right: Twips;
  /** Height of a line. */
  readonly pitch: Twips;
  /** Space between two lines, where the spacing is more than single. */
  readonly surplus: Twips;
}

/**
 * Why a line ends: inside a token, at a space that hangs there, or at a typed line break. Numbers, since a large
 * table has tens of thousands of them.
 */
export const LINE_ENDS = { cut: 0, space: 1, typed: 2 } as const;

/** One of `LINE_ENDS`. */
export type LineEnd = (typeof LINE_ENDS)[keyof typeof LINE_ENDS];

/** A no-break space of a line that is spread over the width: Word and LibreOffice leave its own width to it. */
export const FIXED_SPACE = 3;

/** A run that is more than its style's look. */
export type Look = 'bold' | 'italic' | 'boldItalic';

/** Part of a paragraph's words: text in the style's own look, text in another, a fixed space, or the end of a line. */
export type Piece = string | LineEnd | typeof FIXED_SPACE | { readonly look: Look; readonly text: string };

/** How the items of a list are counted; `none` where each begins with a dash. */
export type ListNumbering = 'decimal' | 'letter' | 'none';

/** A paragraph's words; a lone string where they are one piece. */
export type Pieces = string | readonly Piece[];

/** A stretch of the page that signature fields are put in after layout; its top is found where it came to stand. */
export interface Anchor {
  readonly kind: 'signatureSpace' | 'signingArea';
  /** From the page's left edge. */
  readonly left: Twips;
  readonly width: Twips;
  readonly height: Twips;
}

interface Block {
  /** Space below, on the same page. */
  readonly gap: Twips;
}

/** A paragraph outside tables. */
export interface ParagraphBlock extends Block {
  readonly type: 'paragraph';
  readonly style: string;
  readonly pieces: Pieces;
  readonly nudge?: Twips;
  /** Present where the paragraph stays on the page of what follows. */
  readonly keep?: true;
  /** Its level and bookmark, where it is a heading. */
  readonly heading?: { readonly level: number; readonly title: string };
  readonly anchor?: Anchor;
  /** The number, letter or dash before `pieces`, where it is an item of a list. */
  readonly label?: Pieces;
}

/** Items of a list, and lists under them, as they stand one under the other: it is read as a list, and looks like them. */
export interface ListBlock extends Block {
  readonly type: 'list';
  readonly numbering: ListNumbering;
  readonly blocks: LayoutBlocks;
}

/** A drawn line, centred. */
export interface RuleBlock extends Block {
  readonly type: 'rule';
  readonly length: Twips;
  readonly thickness: Twips;
  readonly above: Twips;
}

/** Free space. */
export interface SpaceBlock extends Block {
  readonly type: 'space';
  readonly height: Twips;
  readonly anchor?: Anchor;
}

/** What stands left and right, level with each other. */
export interface SideBySideBlock extends Block {
  readonly type: 'sideBySide';
  readonly columns: readonly [Twips, Twips];
  readonly rows: readonly (readonly [LayoutBlocks, LayoutBlocks])[];
  /** Present where a page may part the rows. */
  readonly breakable?: true;
  /** Present where the last rows of a table stay on its page: `WithSignature.id`. */
  readonly withRows?: number;
}

/** A paragraph of a cell; its style is the cell's where it names none. What is undefined is not in the JSON. */
export interface LayoutCellParagraph {
  readonly pieces: Pieces;
  readonly style: string | undefined;
  readonly hanging: Twips | undefined;
  readonly nudge: Twips | undefined;
  readonly label: Pieces | undefined;
}

/** Items of a list in a cell, and lists under them. */
export interface LayoutCellList {
  readonly numbering: ListNumbering;
  readonly paragraphs: LayoutCellParagraphs;
}

/** What stands one under the other in a cell. */
export type LayoutCellParagraphs = readonly (LayoutCellParagraph | LayoutCellList)[];

interface CellBox {
  readonly style: string;
  /** In one cell of the last row of a table with `WithSignature`: its id. */
  readonly mark: number | undefined;
  /** Number of columns and rows that the cell covers, where it is more than one. */
  readonly columns: number | undefined;
  readonly rows: number | undefined;
  readonly middle: true | undefined;
  /** Where a page may cut the cell. */
  readonly breakable: true | undefined;
}

/** A cell of one paragraph. */
export interface LayoutCellOfWords extends CellBox {
  readonly pieces: Pieces;
  readonly nudge: Twips | undefined;
}

/** A cell of several paragraphs, or of one with a hanging indent. */
export interface LayoutCellOfParagraphs extends CellBox {
  readonly paragraphs: LayoutCellParagraphs;
  /** Space between two of its paragraphs. */
  readonly between: Twips;
}

/** A cell; its words alone where it is one paragraph in the table's own style over one column and row. */
export type LayoutCell = Pieces | LayoutCellOfWords | LayoutCellOfParagraphs;

/** Rows that follow one another; those with a level stay on the page of the next row. */
export interface TablePart {
  readonly keepLevel?: number;
  readonly cells: readonly LayoutCell[];
}

/** The last rows of a table that stay on the page of the signature after it. */
export interface WithSignature {
  /** The same for the table and its signature, and for no other. */
  readonly id: number;
  /** The first of these rows, header rows not counted. */
  readonly firstRow: number;
  /** Whether they start a page: asked for once it is known that the signature does not fit on theirs. */
  readonly moved: boolean;
}

/** A table with a grid and a repeated header. */
export interface TableBlock extends Block {
  readonly type: 'table';
  readonly style: string;
  readonly columns: readonly Twips[];
  readonly border: Twips;
  readonly inset: {
    readonly left: Twips;
    readonly right: Twips;
    readonly top: Twips;
    readonly bottom: Twips;
  };
  readonly headerHeights: readonly Twips[];
  /** Height of each body row; none where the layout finds it, because a page may cut the row. */
  readonly bodyHeights: readonly (Twips | null)[];
  readonly header: readonly (readonly LayoutCell[])[];
  readonly parts: readonly TablePart[];
  readonly withSignature?: WithSignature;
}

/** What stands one under the other. */
export type LayoutBlock = ParagraphBlock | ListBlock | RuleBlock | SpaceBlock | SideBySideBlock | TableBlock;

/** Blocks one under the other. */
export type LayoutBlocks = readonly LayoutBlock[];

/** One document: its page, and what stands on its pages. */
export interface LayoutDocument {
  readonly page: Readonly<Record<'width' | 'height' | 'top' | 'bottom' | 'left' | 'right', Twips>>;
  readonly blocks: LayoutBlocks;
}

/** All that the fixed Typst layout (`layout/main.typ`) is given: the JSON of one file. */
export interface LayoutData {
  readonly title: string;
  readonly author: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly font: string;
  readonly pageNumber: { readonly style: string; readonly fromTop: Twips };
  readonly styles: Readonly<Record<string, LayoutStyle>>;
  readonly documents: readonly LayoutDocument[];
}
