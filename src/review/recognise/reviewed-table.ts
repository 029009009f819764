import type {
  Origin,
  ReviewedCell,
  ReviewedParagraph,
  ReviewedRow,
  ReviewedTable,
} from '../../model/reviewed.ts';
import type { WordCell, WordRow, WordTable } from '../../model/word-file.ts';
import { paragraphsIn } from './blocks.ts';
import { headerRows } from './header-rows.ts';
import { isBlank } from './line.ts';
import { wholeParagraph } from './lines-of-paragraph.ts';
import { reviewedParagraph } from './reviewed-paragraph.ts';

/** Tells where a paragraph is by its number in the file; in a table also by its row and column, counted from 1. */
export type OriginOf = (
  paragraph: number,
  cell?: { readonly row: number; readonly column: number },
) => Origin;

function innerWidth({ widthTwips, marginTwips }: WordCell): number | undefined {
  return widthTwips === undefined ? undefined : widthTwips - marginTwips.left - marginTwips.right;
}

function cellParagraphs(cell: WordCell, row: number, originOf: OriginOf): readonly ReviewedParagraph[] {
  const widthTwips = innerWidth(cell);
  const place = { section: 0, ...(widthTwips !== undefined && { widthTwips }) };
  const lines = paragraphsIn(cell.blocks).map((paragraph) =>
    wholeParagraph(paragraph, { place, begins: false }),
  );
  // A cell cannot be without a paragraph: one that prints nothing holds nothing.
  const isEmpty = lines.every((line) => isBlank(line) && line.paragraph.images.length === 0);
  if (isEmpty) return [];
  return lines.map((line) =>
    reviewedParagraph(
      { first: line, last: line },
      {
        part: isBlank(line) ? 'emptyLine' : 'tableCell',
        origin: originOf(line.paragraph.index, { row, column: cell.column + 1 }),
        lines: line.paragraph.lines,
      },
    ),
  );
}

function goesOn({ column }: WordCell, row: WordRow | undefined): boolean {
  return row?.cells.some((cell) => cell.continuesMerge && cell.column === column) ?? false;
}

/** How many rows a cell covers: its own, and those below in which it goes on. */
function rowSpanOf(cell: WordCell, row: number, rows: readonly WordRow[]): number {
  let span = 1;
  while (goesOn(cell, rows[row + span])) span += 1;
  return span;
}

function reviewedRow(row: WordRow, index: number, rows: readonly WordRow[], originOf: OriginOf): ReviewedRow {
  const cells = row.cells
    .filter(({ continuesMerge }) => !continuesMerge)
    .map(
      (cell): ReviewedCell => ({
        column: cell.column,
        colSpan: cell.colSpan,
        rowSpan: rowSpanOf(cell, index, rows),
        paragraphs: cellParagraphs(cell, index + 1, originOf),
      }),
    );
  return { isHeader: row.isHeader, maySplit: row.maySplit, cells };
}

/** A table of content under review, each merged cell once, where it begins. */
export function reviewedTable(table: WordTable, originOf: OriginOf): ReviewedTable {
  const [first] = paragraphsIn([table]);
  const width = table.columnTwips.reduce((sum, twips) => sum + twips, 0);
  return {
    type: 'table',
    origin: originOf(first?.index ?? 0),
    headerRows: headerRows(table),
    columnCount: table.columnTwips.length,
    rows: table.rows.map((row, index) => reviewedRow(row, index, table.rows, originOf)),
    ...(width > 0 && { widthTwips: width, indentTwips: table.indentTwips }),
  };
}
