import { cellsOfLine, type SourceLine } from './markdown-line.ts';
import type { PipeTable } from './pipe-table.ts';
import type { IdProposal } from './propose-ids.ts';
import { insertion, type Splice } from './splice.ts';
import type { PlannedSplices } from './yaml-source.ts';

/** A proposed id and how it is written. */
export interface WrittenId {
  readonly proposal: IdProposal;
  readonly planned: PlannedSplices;
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
