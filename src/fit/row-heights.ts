import type { ParagraphFit } from '../model/fit.ts';
import { linePitch } from '../model/line-pitch.ts';
import type { Measures, Twips } from '../model/measures.ts';
import type { CellNode, CellParagraph, RowNode } from '../model/tree.ts';

/** What the height of a table's rows depends on. */
export interface RowMeasuring {
  readonly sizePt: number;
  readonly measures: Measures;
  readonly fitOf: (paragraph: CellParagraph) => ParagraphFit;
}

function paragraphHeight(paragraph: CellParagraph, { sizePt, measures, fitOf }: RowMeasuring): Twips {
  const { line240 } = measures.tableStyles[paragraph.style];
  const pitch = Math.floor((linePitch(sizePt) * line240) / 240);
  return (fitOf(paragraph).breaks.length + 1) * pitch;
}

/** Height that a cell asks of its rows: its lines, the spaces between its paragraphs, its margins, one border. */
export function cellHeight(cell: CellNode, measuring: RowMeasuring): Twips {
  const { cellTopTwips, cellBottomTwips, betweenParagraphsTwips, borderTwips } = measuring.measures.table;
  const lines = cell.children.reduce((sum, child) => sum + paragraphHeight(child, measuring), 0);
  const between = Math.max(cell.children.length - 1, 0) * betweenParagraphsTwips;
  const least = cell.children.length === 0 ? linePitch(measuring.sizePt) : 0;
  return Math.max(lines + between, least) + cellTopTwips + cellBottomTwips + borderTwips;
}

/** Height that each row's cells of one row ask for; never less than a line. */
export function ownHeights(rows: readonly RowNode[], measuring: RowMeasuring): readonly Twips[] {
  const { cellTopTwips, cellBottomTwips, borderTwips } = measuring.measures.table;
  const oneLine = linePitch(measuring.sizePt) + cellTopTwips + cellBottomTwips + borderTwips;
  return rows.map((row) =>
    row.cells
      .filter(({ rowSpan }) => rowSpan === 1)
      .reduce((highest, cell) => Math.max(highest, cellHeight(cell, measuring)), oneLine),
  );
}

/** A cell that goes on over several rows, and the last of them. */
export interface MergedCell {
  readonly cell: CellNode;
  readonly first: number;
  readonly last: number;
}

/** The cells that go on over several rows, from the top. */
export function mergedCells(rows: readonly RowNode[]): readonly MergedCell[] {
  return rows.flatMap((row, first) =>
    row.cells
      .filter(({ rowSpan }) => rowSpan > 1)
      .map((cell) => ({ cell, first, last: Math.min(first + cell.rowSpan, rows.length) - 1 })),
  );
}

/** The rows' heights when what a merged cell needs more than its rows have goes to the last of them. */
export function raisedForMerges(
  own: readonly Twips[],
  merged: readonly MergedCell[],
  neededFor: (cell: CellNode) => Twips,
): readonly Twips[] {
  const heights = [...own];
  for (const { cell, first, last } of merged) {
    const held = heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
    heights[last] = (heights[last] ?? 0) + Math.max(neededFor(cell) - held, 0);
  }
  return heights;
}
