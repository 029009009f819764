import type { Inline } from '../../model/inline.ts';
import type { NumberedTable } from '../../model/numbered.ts';
import type { Column } from '../../model/plan/table.ts';
import type { CellNode, CellParagraph, RowNode, TableColumn } from '../../model/tree.ts';
import { cellParagraph } from './cell-paragraph.ts';

/** A column that has cells of its own: left to right, headings over several columns opened. */
export type LeafColumn = Omit<Column, 'cot'>;

/** The leaf columns of a table, left to right. */
export function leafColumns(columns: readonly Column[]): readonly LeafColumn[] {
  return columns.flatMap((column) => (column.cot ? leafColumns(column.cot) : [column]));
}

/** The leaf columns as the tree names them. */
export function tableColumns(leaves: readonly LeafColumn[]): readonly TableColumn[] {
  return leaves.map(({ ma, rong, truong }) => ({
    ...(ma !== undefined && { ma }),
    ...(rong !== undefined && { wishMm: rong }),
    ...(truong !== undefined && { field: truong }),
  }));
}

function depthOf(columns: readonly Column[]): number {
  return columns.reduce((deepest, { cot }) => Math.max(deepest, 1 + depthOf(cot ?? [])), 0);
}

/** Keeps what stands around a slash on one line; no writer breaks a line at the slash itself. */
function aroundSlashes(inline: Inline): Inline {
  return inline.type === 'text'
    ? { ...inline, value: inline.value.replace(/ (?=\/)|(?<=\/) /g, '\u00A0') }
    : inline;
}

function labelParagraph(column: Column, labels: NumberedTable['labels']): CellParagraph {
  const words = labels.get(column);
  const inlines = words?.inlines ?? [];
  return cellParagraph(
    'tableHeader',
    column.khong_ngat ? inlines.map(aroundSlashes) : inlines,
    words?.source,
  );
}

/** What the labels are laid out with: their words, how many rows they have, and where their cells go. */
interface HeaderGrid {
  readonly labels: NumberedTable['labels'];
  readonly rows: number;
  readonly cells: readonly CellNode[][];
}

/** Lays labels out from `start` on, those under them in the rows below; returns how many columns they cover. */
function placeLabels(columns: readonly Column[], start: number, depth: number, grid: HeaderGrid): number {
  let column = start;
  for (const entry of columns) {
    const colSpan = entry.cot ? placeLabels(entry.cot, column, depth + 1, grid) : 1;
    const rowSpan = entry.cot ? 1 : grid.rows - depth;
    const children = [labelParagraph(entry, grid.labels)];
    grid.cells[depth]?.push({ type: 'cell', column, colSpan, rowSpan, vertical: 'center', children });
    column += colSpan;
  }
  return column - start;
}

function headerRow(cells: readonly CellNode[], kind: 'header' | 'index'): RowNode {
  const inOrder = [...cells].sort((left, right) => left.column - right.column);
  return { type: 'row', kind, level: 0, keepWithNext: true, cells: inOrder };
}

/** The row of column indexes (1) (2) (3). */
function indexRow(count: number): RowNode {
  const cells = Array.from(
    { length: count },
    (_, column): CellNode => ({
      type: 'cell',
      column,
      colSpan: 1,
      rowSpan: 1,
      vertical: 'center',
      children: [cellParagraph('tableIndex', [{ type: 'text', value: `(${column + 1})` }])],
    }),
  );
  return headerRow(cells, 'index');
}

/** The header rows: labels of up to three levels, and the index row where the table has one. */
export function headerRows({
  columns,
  labels,
  table,
}: Pick<NumberedTable, 'columns' | 'labels' | 'table'>): readonly RowNode[] {
  const rows = depthOf(columns);
  const cells = Array.from({ length: rows }, (): CellNode[] => []);
  placeLabels(columns, 0, 0, { labels, rows, cells });
  const header = cells.map((row) => headerRow(row, 'header'));
  return table.dong_chi_so ? [...header, indexRow(leafColumns(columns).length)] : header;
}
