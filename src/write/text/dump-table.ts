import type { CellNode, CellParagraph, RowNode, TableColumn, TableNode } from '../../model/tree.ts';
import { dumpInlines, dumpText } from './dump-inlines.ts';
import { idMark } from './id-mark.ts';
import { indent } from './indent.ts';

function dumpCellParagraph(paragraph: CellParagraph, rowMa: string | undefined): string {
  const hanging = paragraph.hanging === undefined ? '' : ` hanging="${dumpText(paragraph.hanging)}"`;
  const id = idMark(paragraph.source?.ma, rowMa);
  return `${paragraph.style}${hanging}${id} | ${dumpInlines(paragraph.children)}`;
}

function cellRange(cell: CellNode): string {
  const columns = cell.colSpan === 1 ? `${cell.column}` : `${cell.column}–${cell.column + cell.colSpan - 1}`;
  const rows = cell.rowSpan === 1 ? '' : ` rows×${cell.rowSpan}`;
  return `cell ${columns}${rows} ${cell.vertical}`;
}

function dumpCell(cell: CellNode, ma: string | undefined): readonly string[] {
  const [only, ...others] = cell.children;
  if (only && others.length === 0) return [`${cellRange(cell)}: ${dumpCellParagraph(only, ma)}`];
  return [cellRange(cell), ...indent(cell.children.map((paragraph) => dumpCellParagraph(paragraph, ma)))];
}

function dumpRow(row: RowNode, tableMa: string): readonly string[] {
  const keep = row.keepWithNext ? ' keepWithNext' : '';
  const ma = row.source?.ma;
  return [
    `row ${row.kind} level=${row.level}${keep}${idMark(ma, tableMa)}`,
    ...indent(row.cells.flatMap((cell) => dumpCell(cell, ma ?? tableMa))),
  ];
}

function dumpColumn(column: TableColumn, index: number): string {
  const field = column.field === undefined ? '' : ` field=${column.field}`;
  const wish = column.wishMm === undefined ? '' : ` wish=${column.wishMm}mm`;
  return `column ${index}${field}${wish}${idMark(column.ma, undefined)}`;
}

/** A table: its columns, then its rows, each cell with the columns and rows that it covers, counted from 0. */
export function dumpTable(table: TableNode): readonly string[] {
  return [
    `table size=${table.sizePt}pt ma=${table.ma}`,
    ...indent([
      ...table.columns.map(dumpColumn),
      ...[...table.header, ...table.rows].flatMap((row) => dumpRow(row, table.ma)),
    ]),
  ];
}
