import type { ParagraphFit, TableFit } from '../model/fit.ts';
import type { Measures, Twips } from '../model/measures.ts';
import type { PageFrame } from '../model/page-frame.ts';
import type { CellNode, CellParagraph, TableNode } from '../model/tree.ts';
import { columnWidths } from './column-widths.ts';
import { fitBodyRows } from './fit-body-rows.ts';
import { cellHeight, mergedCells, ownHeights, type RowMeasuring, raisedForMerges } from './row-heights.ts';
import type { TextFitter } from './text-fitter.ts';

/** A table's columns and rows, and the lines of all its cells. */
export interface FittedTable {
  readonly fit: TableFit;
  readonly paragraphs: readonly (readonly [CellParagraph, ParagraphFit])[];
}

function cellWidth({ column, colSpan }: CellNode, columns: readonly Twips[], { table }: Measures): Twips {
  const width = columns.slice(column, column + colSpan).reduce((sum, each) => sum + each, 0);
  return width - table.cellLeftTwips - table.cellRightTwips;
}

/** Fits a table to the frame of its page. */
export function fitTable(
  table: TableNode,
  frame: PageFrame,
  measures: Measures,
  fitter: TextFitter,
): FittedTable {
  const columnTwips = columnWidths(frame.widthTwips, { table, measures, fitter });
  const fits = new Map<CellParagraph, ParagraphFit>();
  for (const cell of [...table.header, ...table.rows].flatMap((row) => row.cells)) {
    const width = cellWidth(cell, columnTwips, measures);
    for (const child of cell.children) fits.set(child, fitter.fitCell(child, table.sizePt, width));
  }
  const measuring: RowMeasuring = {
    sizePt: table.sizePt,
    measures,
    fitOf: (paragraph) => fits.get(paragraph) ?? fitter.fitCell(paragraph, table.sizePt, frame.widthTwips),
  };
  const headerRowTwips = raisedForMerges(
    ownHeights(table.header, measuring),
    mergedCells(table.header),
    (cell) => cellHeight(cell, measuring),
  );
  const taken = headerRowTwips.reduce((sum, height) => sum + height, measures.table.borderTwips);
  const room = { pageTwips: frame.heightTwips, bodyTwips: frame.heightTwips - taken };
  return {
    fit: {
      columnTwips,
      headerRowTwips,
      ...fitBodyRows(table.rows, room, measuring),
    },
    paragraphs: [...fits],
  };
}
