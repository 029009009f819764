import type { ReviewedCell, ReviewedDocument, ReviewedTable } from '../model/reviewed.ts';

/** A table by its grid: what stands in each column of each row, merged cells in every row and column that they cover. */
export interface TableGrid {
  readonly table: ReviewedTable;
  /** The label of each column: its header cells from top to bottom. */
  readonly labels: readonly string[];
  /** Body rows; a cell by its column. */
  readonly rows: readonly ReadonlyMap<number, ReviewedCell>[];
}

/** The words of a cell, its paragraphs one under the other. */
export function cellText({ paragraphs }: ReviewedCell): string {
  return paragraphs.map(({ text }) => text).join('\n');
}

/** A merged cell of a broken file may claim more rows or columns than there are. */
function cover(
  grid: Map<number, ReviewedCell>[],
  cell: ReviewedCell,
  row: number,
  columnCount: number,
): void {
  const lastRow = Math.min(grid.length, row + cell.rowSpan);
  const lastColumn = Math.min(columnCount, cell.column + cell.colSpan);
  for (let at = row; at < lastRow; at += 1)
    for (let column = cell.column; column < lastColumn; column += 1) grid[at]?.set(column, cell);
}

/** The grid of a table, header and body apart. */
export function gridOf(table: ReviewedTable): TableGrid {
  const grid = table.rows.map(() => new Map<number, ReviewedCell>());
  for (const [row, { cells }] of table.rows.entries())
    for (const cell of cells) cover(grid, cell, row, table.columnCount);
  const header = grid.slice(0, table.headerRows);
  const labels = Array.from({ length: table.columnCount }, (_, column) => {
    const cells = header.flatMap((row) => row.get(column) ?? []);
    return [...new Set(cells)].map(cellText).join(' ').replace(/\s+/g, ' ').trim();
  });
  return { table, labels, rows: grid.slice(table.headerRows) };
}

const known = new WeakMap<ReviewedDocument, readonly TableGrid[]>();

/** The grids of a document's tables; laid out once, however many rules ask. */
export function gridsOf(document: ReviewedDocument): readonly TableGrid[] {
  const before = known.get(document);
  if (before) return before;
  const grids = document.blocks.flatMap((block) => (block.type === 'table' ? [gridOf(block)] : []));
  known.set(document, grids);
  return grids;
}

/** The columns whose label fits `wanted` and not `unwanted`. */
export function columnsLabelled({ labels }: TableGrid, wanted: RegExp, unwanted: RegExp): readonly number[] {
  return labels.flatMap((label, column) => (wanted.test(label) && !unwanted.test(label) ? [column] : []));
}

/** The cells of a body's column, each once; those that span several columns (a group's title) left out. */
export function cellsOfColumn({ rows }: TableGrid, column: number): readonly ReviewedCell[] {
  const cells = rows.flatMap((row) => row.get(column) ?? []).filter(({ colSpan }) => colSpan === 1);
  return [...new Set(cells)];
}
