import type { NumberedTable } from '../../model/numbered.ts';
import type { TableNode } from '../../model/tree.ts';
import { bodyRows } from './body-rows.ts';
import { headerRows, leafColumns, tableColumns } from './columns.ts';
import { totalRows } from './total-rows.ts';

/** Builds a table from its numbered rows: header, groups, tasks, merges and totals. */
export function buildTable(numbered: NumberedTable, usualSizePt: number): TableNode {
  const { table, columns, ma, source } = numbered;
  const leaves = leafColumns(columns);
  return {
    type: 'table',
    ma,
    sizePt: table.co_chu ?? usualSizePt,
    columns: tableColumns(leaves),
    header: headerRows(numbered),
    rows: [...bodyRows(numbered, leaves), ...totalRows(numbered, leaves)],
    source,
  };
}
