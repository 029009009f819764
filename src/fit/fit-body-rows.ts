import type { TableFit } from '../model/fit.ts';
import { linePitch } from '../model/line-pitch.ts';
import type { Twips } from '../model/measures.ts';
import type { CellNode, RowNode } from '../model/tree.ts';
import {
  cellHeight,
  type MergedCell,
  mergedCells,
  ownHeights,
  type RowMeasuring,
  raisedForMerges,
} from './row-heights.ts';

/** A row may go over a page only if it is longer than this part of the page (model.md, 5). */
const SPLIT_SHARE = 0.5;

/** What a fit says of a table's body rows. */
export type BodyRowsFit = Pick<TableFit, 'bodyRowTwips' | 'rowIsRaised' | 'rowMaySplit'>;

function isUnder(row: number, { first, last }: MergedCell): boolean {
  return first <= row && row <= last;
}

/** The height of a page, and what of it the repeated header leaves to the body. */
export interface BodyRoom {
  readonly pageTwips: Twips;
  readonly bodyTwips: Twips;
}

/** Under a merged cell only a row that no page can hold: the cell's text goes over pages between rows. */
function maySplit(row: number, height: Twips, room: BodyRoom, merged: readonly MergedCell[]): boolean {
  const isMerged = merged.some((each) => isUnder(row, each));
  const longest = isMerged ? room.bodyTwips : room.pageTwips * SPLIT_SHARE;
  return height > Math.min(longest, room.bodyTwips);
}

/** A merged cell's text with what is lost where a page cuts it: part of a line, and its margins once more. */
function neededAcrossPages(cell: CellNode, { bodyTwips }: BodyRoom, measuring: RowMeasuring): Twips {
  const { cellTopTwips, cellBottomTwips, borderTwips } = measuring.measures.table;
  const lost = linePitch(measuring.sizePt) + cellTopTwips + cellBottomTwips + borderTwips;
  const height = cellHeight(cell, measuring);
  return height + lost * (1 + Math.floor(height / Math.max(bodyTwips, 1)));
}

/** Fits the rows of a table's body to the height of the page. */
export function fitBodyRows(rows: readonly RowNode[], room: BodyRoom, measuring: RowMeasuring): BodyRowsFit {
  const own = ownHeights(rows, measuring);
  const merged = mergedCells(rows);
  const isCut = own.map((height, row) => maySplit(row, height, room, merged));
  // Where one of its rows is cut by the page, a merged text is left to fill what it finds.
  const whole = merged.filter(({ first, last }) => !isCut.slice(first, last + 1).includes(true));
  const bodyRowTwips = raisedForMerges(own, whole, (cell) => neededAcrossPages(cell, room, measuring));
  // Raised above a page's height, a row would be cut off: such a text goes on through the last of its rows.
  const rowMaySplit = bodyRowTwips.map((height, row) => isCut[row] === true || height > room.bodyTwips);
  return {
    bodyRowTwips,
    rowIsRaised: bodyRowTwips.map((height, row) => height > (own[row] ?? 0) && !rowMaySplit[row]),
    rowMaySplit,
  };
}
