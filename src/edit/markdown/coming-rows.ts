import type { SourceLine } from '../markdown-line.ts';
import type { PipeTable } from '../pipe-table.ts';
import { appendCells, LEVEL_COLUMN, rowLine } from './pipe-row.ts';

/** A row to be put in: one that moves, as it is written, or a new one. */
export type ComingRow =
  | { readonly line: string }
  | { readonly hashes: number | undefined; readonly cells: ReadonlyMap<string, string> };

/** Rows to be put in at the start of a line, and a row that they are to look like. */
export interface ComingRows {
  readonly offset: number;
  readonly like: SourceLine;
  readonly rows: readonly ComingRow[];
}

/** A column of a table: what it gives (undefined: nothing of the plan's) and, of a new one, how wide it is. */
export interface Column {
  readonly field: string | undefined;
  readonly width: number;
}

/** A row as a line of the table, which has some columns and gets others. */
export function lineOfRow(
  row: ComingRow,
  like: SourceLine,
  table: PipeTable,
  columns: readonly (string | undefined)[],
  added: readonly Column[],
): string {
  if ('line' in row) return row.line;
  const { hashes = 0, cells } = row;
  const texts = columns.map((field = '') =>
    field === LEVEL_COLUMN ? LEVEL_COLUMN.repeat(hashes) : (cells.get(field) ?? ''),
  );
  const line = rowLine(texts, like, table);
  const more = added.map(({ field = '', width }) => ({ text: cells.get(field) ?? '', width }));
  return more.length === 0 ? line : line + appendCells({ start: 0, text: line }, more).text;
}
