import type { Alignment, Twips } from './measures.ts';

/** Line spacing as Word keeps it: `auto` in 240ths of a line, otherwise in twips (ISO 29500-1, 17.3.1.33). */
export interface WordLineSpacing {
  readonly rule: 'auto' | 'exact' | 'atLeast';
  readonly value: number;
}

/** Effective formatting of a paragraph: defaults, style chain, numbering and direct formatting resolved (ISO 29500-1, 17.7.2). */
export interface WordParagraphFormat {
  readonly align: Alignment;
  /** Negative where the first line hangs. */
  readonly firstLineTwips: Twips;
  readonly leftTwips: Twips;
  readonly rightTwips: Twips;
  readonly beforeTwips: Twips;
  readonly afterTwips: Twips;
  readonly line: WordLineSpacing;
  readonly keepWithNext: boolean;
  readonly outlineLevel?: number;
}

/** A run of characters with one look; `text` as typed, capitals of `caps` not yet made. */
export interface WordRun {
  readonly text: string;
  /** The font's name with theme fonts resolved and a weight in it taken off (`Times New Roman Bold`). */
  readonly font: string;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly caps: boolean;
  readonly superscript: boolean;
  /** `RRGGBB` where it is not automatic or black, theme colours resolved. */
  readonly colour?: string;
  /** Put between two letters beyond the font's own space; negative where they are condensed (ISO 29500-1, 17.3.2.35). */
  readonly spacingTwips?: Twips;
  /** The letters' width in percent where it is not the font's own (ISO 29500-1, 17.3.2.43). */
  readonly widthPercent?: number;
  /** The field that the text is the result of, e.g. `PAGE`. */
  readonly field?: string;
}

/** A line drawn in or under a paragraph, however it was made. */
export interface WordLine {
  /** A border of the paragraph, a drawn shape, typed signs (`____`, `----`, `────`), or an underlined text. */
  readonly by: 'border' | 'shape' | 'typed' | 'underline';
  /** Absent where the file does not show it. */
  readonly lengthTwips?: Twips;
  readonly centred?: boolean;
}

/** A picture: its kind of file, and whether it can be seen through where that shows. */
export interface WordImage {
  readonly format: string;
  readonly transparent?: boolean;
  readonly widthTwips?: Twips;
  readonly heightTwips?: Twips;
}

/** A paragraph as printed, its automatic number as text. */
export interface WordParagraph {
  readonly type: 'paragraph';
  /** 1 for the first of the body, counted with those in tables and text boxes, in reading order. */
  readonly index: number;
  /** The automatic number, e.g. `a)`; not in `runs`. */
  readonly number?: string;
  readonly runs: readonly WordRun[];
  readonly format: WordParagraphFormat;
  readonly styleName?: string;
  readonly lines: readonly WordLine[];
  readonly images: readonly WordImage[];
  readonly inTextBox: boolean;
  /** A page ends here by order (`w:br w:type="page"`, `w:pageBreakBefore`). */
  readonly pageBreak?: 'before' | 'within';
  /** Where Word last began a page in it (`w:lastRenderedPageBreak`); absent where none. */
  readonly renderedPageBreak?: 'start' | 'within';
}

/** A cell; one that continues a vertical merge has no blocks of its own. */
export interface WordCell {
  /** 0 for the first column of the grid. */
  readonly column: number;
  readonly colSpan: number;
  readonly continuesMerge: boolean;
  readonly widthTwips?: Twips;
  readonly marginTwips: { readonly left: Twips; readonly right: Twips };
  readonly blocks: readonly WordBlock[];
}

/** A row of a table. */
export interface WordRow {
  readonly isHeader: boolean;
  readonly maySplit: boolean;
  readonly cells: readonly WordCell[];
}

/** A table with its grid in twips; `bordered` where lines between its cells are drawn. */
export interface WordTable {
  readonly type: 'table';
  readonly columnTwips: readonly Twips[];
  readonly indentTwips: Twips;
  readonly bordered: boolean;
  readonly rows: readonly WordRow[];
}

/** What stands one under the other. */
export type WordBlock = WordParagraph | WordTable;

/** The page of a section, in twips (ISO 29500-1, 17.6). */
export interface WordPage {
  readonly widthTwips: Twips;
  readonly heightTwips: Twips;
  readonly landscape: boolean;
  readonly topTwips: Twips;
  readonly bottomTwips: Twips;
  readonly leftTwips: Twips;
  readonly rightTwips: Twips;
  readonly gutterTwips: Twips;
  readonly headerTwips: Twips;
  readonly footerTwips: Twips;
  /** The first page has a header and footer of its own. */
  readonly titlePage: boolean;
  /** The page number that the section starts at, where it starts anew. */
  readonly startsAt?: number;
}

/** Headers or footers of a section, those of the section before where it has none of its own. */
export interface WordEdges {
  readonly first: readonly WordParagraph[];
  readonly default: readonly WordParagraph[];
  readonly even: readonly WordParagraph[];
}

/** A section: its page, its headers and footers, and what stands on its pages. */
export interface WordSection {
  readonly page: WordPage;
  readonly headers: WordEdges;
  readonly footers: WordEdges;
  readonly blocks: readonly WordBlock[];
}

/** A DOCX as it is printed, tracked changes taken as accepted. */
export interface WordFile {
  readonly file: string;
  readonly sections: readonly WordSection[];
  /** Tracked insertions, deletions and moves, and comments, that are still in it. */
  readonly trackedChanges: number;
  readonly comments: number;
  /** Whether the program that saved it noted where its pages began. */
  readonly showsPages: boolean;
}
