/** What one cell holds, as far as tasks go: a number or date is the text that an officer would type for it. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  /** A formula, with the result that was computed last. */
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string };

/** One sheet as it was read. */
export interface ReadSheet {
  readonly name: string;
  /** Cells by row and column, both counted from 0; undefined for an empty cell. */
  readonly rows: readonly (readonly (CellContent | undefined)[])[];
  /** Merged stretches by their first and last row and column, counted from 0. */
  readonly merges: readonly MergedCells[];
}

/** A stretch of merged cells. */
export interface MergedCells {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** A workbook, or a list in CSV as a workbook of one sheet. */
export interface ReadWorkbook {
  readonly file: string;
  readonly sheets: readonly ReadSheet[];
}

/** The text of a cell; empty where there is none, or a formula or an error. */
export function textOfCell(content: CellContent | undefined): string {
  return content?.kind === 'text' ? content.text : '';
}
