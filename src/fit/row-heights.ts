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

/**
 * Heights of rows that stand together: each as high as its highest cell; what a cell over several rows needs more
 * than they have goes to the last of them.
 */
export function rowHeights(rows: readonly RowNode[], measuring: RowMeasuring): readonly Twips[] {
  const heights = rows.map((row) =>
    row.cells
      .filter(({ rowSpan }) => rowSpan === 1)
      .reduce((highest, cell) => Math.max(highest, cellHeight(cell, measuring)), 0),
  );
  for (const [index, row] of rows.entries()) {
    for (const cell of row.cells.filter(({ rowSpan }) => rowSpan > 1)) {
      const last = Math.min(index + cell.rowSpan, rows.length) - 1;
      const held = heights.slice(index, last + 1).reduce((sum, height) => sum + height, 0);
      heights[last] = (heights[last] ?? 0) + Math.max(cellHeight(cell, measuring) - held, 0);
    }
  }
  return heights;
}
