import type { Column } from '../../model/plan/table.ts';
import type { CellNode, RowNode, TableColumn } from '../../model/tree.ts';
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
  return Math.max(0, ...columns.map(({ cot }) => 1 + depthOf(cot ?? [])));
}

/** A label whose words must not be broken keeps them together with word joiners around signs. */
function labelText({ nhan, khong_ngat }: Column): string {
  return khong_ngat ? nhan.replace(/[ \t]*\/[ \t]*/g, '/') : nhan;
}

interface HeaderPlace {
  readonly column: number;
  readonly depth: number;
}

function placeLabels(columns: readonly Column[], at: HeaderPlace, rows: number, into: CellNode[][]): number {
  let { column } = at;
  for (const entry of columns) {
    const colSpan = entry.cot ? placeLabels(entry.cot, { column, depth: at.depth + 1 }, rows, into) : 1;
    const rowSpan = entry.cot ? 1 : rows - at.depth;
    const children = [cellParagraph('tableHeader', [{ type: 'text', value: labelText(entry) }])];
    into[at.depth]?.push({ type: 'cell', column, colSpan, rowSpan, vertical: 'center', children });
    column += colSpan;
  }
  return column - at.column;
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
export function headerRows(columns: readonly Column[], hasIndexRow: boolean): readonly RowNode[] {
  const rows = depthOf(columns);
  const cells = Array.from({ length: rows }, (): CellNode[] => []);
  placeLabels(columns, { column: 0, depth: 0 }, rows, cells);
  const labels = cells.map((row) => headerRow(row, 'header'));
  return hasIndexRow ? [...labels, indexRow(leafColumns(columns).length)] : labels;
}
