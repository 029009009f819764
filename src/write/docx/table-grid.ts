import type { CellNode, RowNode } from '../../model/tree.ts';

/** What stands at one place of a row: a cell, one that goes on from above, or a column that nothing covers. */
export type GridCell =
  | { readonly kind: 'cell'; readonly cell: CellNode }
  | { readonly kind: 'continued'; readonly cell: CellNode }
  | { readonly kind: 'empty'; readonly column: number };

interface OpenCell {
  readonly cell: CellNode;
  readonly rowsLeft: number;
}

function gridRow(
  row: RowNode,
  open: ReadonlyMap<number, OpenCell>,
  columnCount: number,
): readonly GridCell[] {
  const own = new Map(row.cells.map((cell) => [cell.column, cell]));
  const cells: GridCell[] = [];
  for (let column = 0; column < columnCount; ) {
    const cell = own.get(column);
    const above = open.get(column);
    if (cell) cells.push({ kind: 'cell', cell });
    else if (above) cells.push({ kind: 'continued', cell: above.cell });
    else cells.push({ kind: 'empty', column });
    column += cell?.colSpan ?? above?.cell.colSpan ?? 1;
  }
  return cells;
}

function stillOpen(row: RowNode, open: ReadonlyMap<number, OpenCell>): ReadonlyMap<number, OpenCell> {
  const next = new Map<number, OpenCell>();
  for (const [column, { cell, rowsLeft }] of open) {
    if (rowsLeft > 1) next.set(column, { cell, rowsLeft: rowsLeft - 1 });
  }
  for (const cell of row.cells) {
    if (cell.rowSpan > 1) next.set(cell.column, { cell, rowsLeft: cell.rowSpan - 1 });
  }
  return next;
}

/** Rows with every column covered, as WordprocessingML wants them: a merge downwards has a cell in each row. */
export function gridRows(rows: readonly RowNode[], columnCount: number): readonly (readonly GridCell[])[] {
  let open: ReadonlyMap<number, OpenCell> = new Map();
  return rows.map((row) => {
    const cells = gridRow(row, open, columnCount);
    open = stillOpen(row, open);
    return cells;
  });
}
