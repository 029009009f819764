import type { NumberedRow, NumberedTable } from '../../model/numbered.ts';
import type { CellNode, RowNode } from '../../model/tree.ts';
import { formatAmount } from './amount-text.ts';
import { columnStyle } from './cell-content.ts';
import { cellParagraph } from './cell-paragraph.ts';
import type { LeafColumn } from './columns.ts';

type Total = NonNullable<NumberedTable['table']['dong_tong']>[number];

function leafRows(rows: readonly NumberedRow[]): readonly NumberedRow[] {
  return rows.flatMap((row) => (row.children.length > 0 ? leafRows(row.children) : [row]));
}

function amountsOf(rows: readonly NumberedRow[], field: string): readonly number[] {
  return rows.flatMap((row) => {
    const content = row.fields.get(field);
    return content?.kind === 'amount' && content.value !== undefined ? [content.value] : [];
  });
}

function decimalsOf(amounts: readonly number[]): number {
  return Math.max(0, ...amounts.map((amount) => (/\.(\d+)$/.exec(String(amount))?.[1] ?? '').length));
}

function totalText(
  amounts: readonly number[],
  how: 'tong' | 'trung-binh',
  decimals: number | undefined,
): string {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const value = how === 'tong' ? sum : sum / Math.max(1, amounts.length);
  return amounts.length === 0
    ? ''
    : formatAmount(value, decimals ?? (how === 'tong' ? decimalsOf(amounts) : 2));
}

function totalCells(
  total: Total,
  leaves: readonly LeafColumn[],
  rows: readonly NumberedRow[],
): readonly CellNode[] {
  const first = Math.max(
    1,
    leaves.findIndex(({ truong }) => truong !== undefined && truong in total.tinh),
  );
  const label: CellNode = {
    type: 'cell',
    column: 0,
    colSpan: first,
    rowSpan: 1,
    vertical: 'top',
    children: [cellParagraph('tableCenter', [{ type: 'text', value: total.nhan, bold: true }])],
  };
  const rest = leaves.slice(first).map((leaf, index): CellNode => {
    const how = leaf.truong === undefined ? undefined : total.tinh[leaf.truong];
    const value = how && leaf.truong ? totalText(amountsOf(rows, leaf.truong), how, leaf.so_le) : '';
    const style = columnStyle(leaf, { kind: 'amount', value: undefined, typed: '', source: { path: [] } });
    const children = [cellParagraph(style, value === '' ? [] : [{ type: 'text', value, bold: true }])];
    return { type: 'cell', column: first + index, colSpan: 1, rowSpan: 1, vertical: 'top', children };
  });
  return [label, ...rest];
}

/** The total and average rows at the foot of a table, over its tasks. */
export function totalRows(
  { table, rows }: Pick<NumberedTable, 'table' | 'rows'>,
  leaves: readonly LeafColumn[],
): readonly RowNode[] {
  const tasks = leafRows(rows);
  return (table.dong_tong ?? []).map((total) => ({
    type: 'row',
    kind: 'total',
    level: 0,
    keepWithNext: false,
    cells: totalCells(total, leaves, tasks),
  }));
}
