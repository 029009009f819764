import type { Edges } from '../format/edges.ts';
import type { PlacedCell } from './table-rows.ts';

/** Where a cell touches the rim of its table. */
export interface CellRim {
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly lastColumn: boolean;
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Whether a table draws a cell's side: the rim of the table outside, its inner lines elsewhere (ISO 29500-1, 17.4.39). */
function isDrawnByTable(
  borders: Edges,
  side: (typeof SIDES)[number],
  cell: PlacedCell,
  rim: CellRim,
): boolean {
  switch (side) {
    case 'top':
      return (rim.firstRow ? borders.top : borders.insideH) ?? false;
    case 'bottom':
      return (rim.lastRow ? borders.bottom : borders.insideH) ?? false;
    case 'left':
      return (cell.column === 0 ? borders.left : borders.insideV) ?? false;
    case 'right':
      return (rim.lastColumn ? borders.right : borders.insideV) ?? false;
  }
}

/** A cell with lines on two sides or more is one of a ruled table; a single line under it only underlines it. */
const FEWEST_SIDES = 2;

/** Whether a cell is ruled: its own borders count before those of the style's region, and these before the table's. */
export function isRuled(table: Edges, region: Edges, own: Edges, cell: PlacedCell, rim: CellRim): boolean {
  let drawn = 0;
  for (const side of SIDES)
    if (own[side] ?? region[side] ?? isDrawnByTable(table, side, cell, rim)) drawn += 1;
  return drawn >= FEWEST_SIDES;
}
