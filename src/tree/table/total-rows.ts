import type { Inline } from '../../model/inline.ts';
import type { NumberedRow, NumberedTable, Words } from '../../model/numbered.ts';
import type { TotalRow } from '../../model/plan/table.ts';
import type { CellNode, RowNode } from '../../model/tree.ts';
import { formatAmount } from './amount-text.ts';
import { columnStyle } from './cell-content.ts';
import { cellParagraph } from './cell-paragraph.ts';
import type { LeafColumn } from './columns.ts';

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
  const decimals = amounts.map((amount) => (/\.(\d+)$/.exec(String(amount))?.[1] ?? '').length);
  return decimals.reduce((most, count) => Math.max(most, count), 0);
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

/** How a total row reckons the amounts of a column, if it does. */
function reckoning({ tinh }: TotalRow, { truong }: LeafColumn): 'tong' | 'trung-binh' | undefined {
  return truong !== undefined && Object.hasOwn(tinh, truong) ? tinh[truong] : undefined;
}

function inBold(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline) => (inline.type === 'text' ? { ...inline, bold: true } : inline));
}

function labelCell(label: Words | undefined, colSpan: number): CellNode {
  const children = [cellParagraph('tableCenter', inBold(label?.inlines ?? []), label?.source)];
  return { type: 'cell', column: 0, colSpan, rowSpan: 1, vertical: 'top', children };
}

/** The label stands before the first column that is reckoned, at least in the first column of all. */
function totalCells(
  total: TotalRow,
  label: Words | undefined,
  leaves: readonly LeafColumn[],
  rows: readonly NumberedRow[],
): readonly CellNode[] {
  const reckoned = leaves.findIndex((leaf) => reckoning(total, leaf) !== undefined);
  const first = Math.max(1, reckoned);
  const rest = leaves.slice(first).map((leaf, index): CellNode => {
    const how = reckoning(total, leaf);
    const value = how && leaf.truong ? totalText(amountsOf(rows, leaf.truong), how, leaf.so_le) : '';
    const style = columnStyle(leaf, { kind: 'amount', value: undefined, typed: '', source: { path: [] } });
    const children = [cellParagraph(style, value === '' ? [] : [{ type: 'text', value, bold: true }])];
    return { type: 'cell', column: first + index, colSpan: 1, rowSpan: 1, vertical: 'top', children };
  });
  return [labelCell(label, first), ...rest];
}

/** The total and average rows at the foot of a table, over its tasks. */
export function totalRows(
  { table, labels, rows }: Pick<NumberedTable, 'table' | 'labels' | 'rows'>,
  leaves: readonly LeafColumn[],
): readonly RowNode[] {
  const tasks = leafRows(rows);
  return (table.dong_tong ?? []).map((total) => ({
    type: 'row',
    kind: 'total',
    level: 0,
    keepWithNext: false,
    cells: totalCells(total, labels.get(total), leaves, tasks),
  }));
}
