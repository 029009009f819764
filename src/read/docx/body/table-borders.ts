import type { Edge, Edges } from '../format/edges.ts';
import type { PlacedCell } from './table-rows.ts';

/** Where a cell touches the rim of its table. */
export interface CellRim {
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly lastColumn: boolean;
}

/** A cell's sides as its table draws them: the rim of the table outside, its inner lines elsewhere (ISO 29500-1, 17.4.39). */
function sidesOfTable(borders: Edges, cell: PlacedCell, rim: CellRim): Edges {
  return {
    top: (rim.firstRow ? borders.top : borders.insideH) ?? false,
    bottom: (rim.lastRow ? borders.bottom : borders.insideH) ?? false,
    left: (cell.column === 0 ? borders.left : borders.insideV) ?? false,
    right: (rim.lastColumn ? borders.right : borders.insideV) ?? false,
  };
}

const SIDES: readonly Edge[] = ['top', 'bottom', 'left', 'right'];

/** A cell with lines on two sides or more is one of a ruled table; a single line under it only underlines it. */
const FEWEST_SIDES = 2;

/** Whether a cell is ruled: its own borders count before those of the style's region, and these before the table's. */
export function isRuled(table: Edges, region: Edges, own: Edges, cell: PlacedCell, rim: CellRim): boolean {
  const sides: Edges = { ...sidesOfTable(table, cell, rim), ...region, ...own };
  return SIDES.filter((side) => sides[side] === true).length >= FEWEST_SIDES;
}
