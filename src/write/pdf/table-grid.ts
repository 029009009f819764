import type { CellNode, RowNode } from '../../model/tree.ts';

/** A row with every column that no cell from above covers filled. */
export interface FilledRow {
  readonly row: RowNode;
  readonly cells: readonly CellNode[];
  /** Whether a cell from above goes on into the row. */
  readonly continues: boolean;
  /** Whether a cell of the row, or one from above, goes on into another row. */
  readonly merged: boolean;
}

function emptyCell(column: number): CellNode {
  return { type: 'cell', column, colSpan: 1, rowSpan: 1, vertical: 'top', children: [] };
}

/** Fills what a row leaves open, since the layout places cells one after the other. */
export function filledRows(rows: readonly RowNode[], columnCount: number): readonly FilledRow[] {
  /** For each column, the number of rows below that are still covered. */
  const covered = Array.from({ length: columnCount }, () => 0);
  return rows.map((row) => {
    const continues = covered.some((rowsLeft) => rowsLeft > 0);
    const merged = continues || row.cells.some((cell) => cell.rowSpan > 1);
    const own = new Map(row.cells.map((cell) => [cell.column, cell]));
    const cells: CellNode[] = [];
    for (let column = 0; column < columnCount; ) {
      const cell = own.get(column) ?? ((covered[column] ?? 0) > 0 ? undefined : emptyCell(column));
      if (cell) cells.push(cell);
      const end = column + (cell?.colSpan ?? 1);
      for (; column < end; column++) {
        covered[column] = cell ? cell.rowSpan - 1 : (covered[column] ?? 1) - 1;
      }
    }
    return { row, cells, continues, merged };
  });
}
