import { cellsOfLine, lineAt, type SourceLine } from './markdown-line.ts';
import type { IdProposal } from './propose-ids.ts';
import { insertion, type Splice } from './splice.ts';
import type { PlannedSplices } from './yaml-source.ts';

/** A pipe table of tasks: its heading, the line of dashes under it, and its rows. */
export interface PipeTable {
  readonly header: SourceLine;
  readonly dashes: SourceLine;
  readonly rows: readonly SourceLine[];
  /** Where the last row starts. */
  readonly lastRow: number;
}

/** A proposed id and how it is written. */
export interface WrittenId {
  readonly proposal: IdProposal;
  readonly planned: PlannedSplices;
}

const DASHES = /^\s*\|?[\s|:-]*-[\s|:-]*$/;
/** What ends a table without a blank line: a heading or a directive. */
const NEXT_BLOCK = /^\s*(?:#{1,6}(?:\s|$)|::[A-Za-z])/;

function lineAbove(source: string, { start }: SourceLine): SourceLine | undefined {
  return start === 0 ? undefined : lineAt(source, start - 1);
}

function lineBelow(source: string, { start }: SourceLine): SourceLine | undefined {
  const newline = source.indexOf('\n', start);
  return newline < 0 ? undefined : lineAt(source, newline + 1);
}

function rowsBelow(source: string, dashes: SourceLine): readonly SourceLine[] {
  const rows: SourceLine[] = [];
  let row = lineBelow(source, dashes);
  while (row?.text.trim() && !NEXT_BLOCK.test(row.text)) {
    rows.push(row);
    row = lineBelow(source, row);
  }
  return rows;
}

/** The table in which a row stands; undefined where the lines above it are no table's. */
export function tableAround(source: string, row: SourceLine): PipeTable | undefined {
  let dashes = lineAbove(source, row);
  while (dashes?.text.trim() && !DASHES.test(dashes.text)) dashes = lineAbove(source, dashes);
  const header = dashes?.text.trim() ? lineAbove(source, dashes) : undefined;
  if (!header || !dashes) return undefined;
  const rows = rowsBelow(source, dashes);
  return { header, dashes, rows, lastRow: rows.at(-1)?.start ?? dashes.start };
}

function idColumn({ header: { text } }: PipeTable): number {
  return cellsOfLine(text).findIndex(([start, end]) => text.slice(start, end).trim().toLowerCase() === 'ma');
}

/** A new first cell; a line that has no bar before its first cell gets one. */
function newFirstCell({ start, text }: SourceLine, content: string): Splice {
  const indent = text.length - text.trimStart().length;
  return insertion(start + indent, text[indent] === '|' ? `| ${content} ` : `| ${content} | `);
}

function intoCell({ start, text }: SourceLine, column: number, ma: string): PlannedSplices {
  const cell = cellsOfLine(text)[column];
  if (!cell || text.slice(...cell).trim() !== '') return { obstacle: 'absent' };
  return { splices: [insertion(start + cell[0], cell[0] === cell[1] ? ` ${ma} ` : ` ${ma}`)] };
}

function asNewColumn(table: PipeTable, ids: ReadonlyMap<number, IdProposal>): readonly WrittenId[] {
  const frame = [newFirstCell(table.header, 'ma'), newFirstCell(table.dashes, '---')];
  const others = table.rows.filter(({ start }) => !ids.has(start)).map((row) => newFirstCell(row, ' '));
  const written = table.rows.flatMap((row) => {
    const proposal = ids.get(row.start);
    return proposal ? [{ proposal, splice: newFirstCell(row, proposal.ma) }] : [];
  });
  // The column is made with the first id that needs it.
  return written.map(({ proposal, splice }, index) => ({
    proposal,
    planned: { splices: index === 0 ? [...frame, ...others, splice] : [splice] },
  }));
}

/** Writes ids into the rows of one table (by where each row starts): in its `ma` column, or in a new first one. */
export function tableIds(table: PipeTable, ids: ReadonlyMap<number, IdProposal>): readonly WrittenId[] {
  const column = idColumn(table);
  if (column < 0) return asNewColumn(table, ids);
  return table.rows.flatMap((row) => {
    const proposal = ids.get(row.start);
    return proposal ? [{ proposal, planned: intoCell(row, column, proposal.ma) }] : [];
  });
}
