import { type Message, type Outcome, report } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import type { SheetPlace } from '../model/place.ts';
import {
  cellIsError,
  cellIsFormula,
  cellsMerged,
  idDoubled,
  idLost,
  idUnknown,
  levelWrong,
} from './cell-messages.ts';
import { cellReference } from './cell-reference.ts';
import { cellPrint, comparable } from './comparable.ts';
import type { RecordedTable, RecordedTask } from './export-record.ts';
import type { IncomingRow } from './incoming-row.ts';
import { findColumns, type SheetColumns } from './sheet-columns.ts';
import { type CellContent, type ReadSheet, textOfCell } from './workbook.ts';

/** A row with something in it, before its level is known. */
interface FilledRow {
  readonly at: number;
  readonly cells: readonly (CellContent | undefined)[];
  readonly id: string;
}

/** A sheet in which more than this is wrong is another plan's, and proposing ids for it takes long and helps nobody. */
const MOST_PROPOSALS = 50;

interface Reading {
  readonly columns: SheetColumns;
  readonly recorded: RecordedTable;
  readonly place: (row: number, column: number) => SheetPlace;
  readonly messages: Message[];
}

function usedColumns({ id, level, removed, fields }: SheetColumns): readonly number[] {
  return [id, level, removed, ...fields.values()].filter((column) => column !== undefined);
}

function reportContents({ at, cells }: FilledRow, { columns, place, messages }: Reading): void {
  for (const column of usedColumns(columns)) {
    const content = cells[column];
    const details = { cell: place(at, column) };
    if (content?.kind === 'formula') messages.push(report('o-co-cong-thuc', cellIsFormula, {}, details));
    else if (content?.kind === 'error')
      messages.push(report('o-co-loi', cellIsError, { error: content.text }, details));
  }
}

function reportMerges({ merges }: ReadSheet, { place, messages }: Reading): void {
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const range = `${cellReference(startRow, startCol)}:${cellReference(endRow, endCol)}`;
    messages.push(report('o-bi-gop', cellsMerged, { range }, { cell: place(startRow, startCol) }));
  }
}

function reportIds(rows: readonly FilledRow[], { columns, recorded, place, messages }: Reading): void {
  const known = new Set(recorded.tasks.map(({ ma }) => ma));
  const first = new Map<string, number>();
  for (const { id: ma, at } of rows.filter(({ id }) => id !== '')) {
    const cell = place(at, columns.id);
    const before = first.get(ma);
    if (before !== undefined) {
      const found = { ma, first: place(before, columns.id).cell };
      messages.push(report('ma-trung', idDoubled, found, { cell, actual: ma }));
    } else first.set(ma, at);
    if (!known.has(ma)) {
      const found = { ma, nearest: messages.length < MOST_PROPOSALS ? nearest(ma, known) : undefined };
      messages.push(report('ma-la', idUnknown, found, { cell, actual: ma }));
    }
  }
}

/** The prints of a row's cells as one string; empty where fewer than two cells say anything. */
function rowPrint(prints: ReadonlyMap<string, string>): string {
  const said = [...prints]
    .filter(([, print]) => print !== '')
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return said.length < 2 ? '' : said.map((pair) => pair.join(':')).join(' ');
}

/** Tasks that are nowhere else, by what their rows say: all cells, or the long text alone. */
function tasksByPrint(gone: readonly RecordedTask[]): ReadonlyMap<string, RecordedTask> {
  return new Map(
    gone.flatMap((task) =>
      [rowPrint(task.prints), task.prints.get('ten') ?? '']
        .filter((print) => print !== '')
        .map((print) => [print, task] as const),
    ),
  );
}

function reportLostIds(rows: readonly FilledRow[], reading: Reading): void {
  const { columns, recorded, place, messages } = reading;
  const there = new Set(rows.map(({ id }) => id));
  const gone = tasksByPrint(recorded.tasks.filter(({ ma }) => !there.has(ma)));
  if (gone.size === 0) return;
  for (const { at, cells } of rows.filter(({ id }) => id === '')) {
    const prints = new Map(
      Array.from(columns.fields, ([key, column]) => [key, cellPrint(textOfCell(cells[column]))] as const),
    );
    const task = gone.get(rowPrint(prints)) ?? gone.get(prints.get('ten') ?? '');
    if (task) messages.push(report('ma-bi-mat', idLost, { ma: task.ma }, { cell: place(at, columns.id) }));
  }
}

function filledRows({ rows }: ReadSheet, { columns }: Reading): readonly FilledRow[] {
  const meant = [columns.id, ...columns.fields.values()];
  return rows.slice(1).flatMap((cells, index): readonly FilledRow[] => {
    const isFilled = meant.some((column) => {
      const content = cells[column];
      return content !== undefined && (content.kind !== 'text' || comparable(content.text) !== '');
    });
    const mark = columns.removed === undefined ? '' : comparable(textOfCell(cells[columns.removed]));
    if (!isFilled || mark !== '') return [];
    return [{ at: index + 1, cells, id: comparable(textOfCell(cells[columns.id])) }];
  });
}

/** The level that a row says; a new row without one stands beside the row above it, or within it where that is a group. */
function levelOf(
  { at, cells, id }: FilledRow,
  above: { readonly isGroup: boolean; readonly level: number } | undefined,
  { columns, place, messages }: Reading,
): number {
  const most = (above?.level ?? 0) + 1;
  const typed = columns.level === undefined ? '' : comparable(textOfCell(cells[columns.level]));
  if (typed === '' && id === '') return above?.isGroup ? most : (above?.level ?? 1);
  const level = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  if (level >= 1 && level <= most) return level;
  const cell = place(at, columns.level ?? columns.id);
  messages.push(report('cap-sai', levelWrong, { typed, most }, { cell, actual: typed }));
  return Math.min(Math.max(level, 1), most);
}

function incomingRows(filled: readonly FilledRow[], reading: Reading): readonly IncomingRow[] {
  const { columns, place, recorded } = reading;
  const groups = new Set(recorded.tasks.map(({ parent }) => parent));
  const trail: string[] = [];
  let above: { readonly isGroup: boolean; readonly level: number } | undefined;
  return filled.map((row) => {
    const level = levelOf(row, above, reading);
    const { id, at, cells } = row;
    above = { isGroup: id !== '' && groups.has(id), level };
    // No id has a plus sign, so that a new row's key is never one.
    const key = id === '' ? `+${at + 1}` : id;
    trail.splice(level - 1, trail.length, key);
    const texts = new Map(
      Array.from(
        columns.fields,
        ([field, column]) => [field, comparable(textOfCell(cells[column]))] as const,
      ),
    );
    const placeOf = (field?: string) =>
      place(at, (field === undefined ? undefined : columns.fields.get(field)) ?? columns.id);
    return { key, isNew: id === '', level, parent: trail[level - 2] ?? '', texts, placeOf };
  });
}

/**
 * Reads the rows of a task sheet; a row marked in the column “Bỏ” is left out. Reports, cell by cell, formulas, errors, merged
 * cells, ids that are lost, doubled or unknown, levels that cannot be, and columns that are gone.
 */
export function readRows(
  file: string,
  sheet: ReadSheet,
  recorded: RecordedTable,
): Outcome<readonly IncomingRow[]> {
  const { columns, messages: lost } = findColumns(file, sheet, recorded);
  if (lost.length > 0) return { value: [], messages: lost };
  const place = (row: number, column: number) => ({
    file,
    sheet: sheet.name,
    cell: cellReference(row, column),
  });
  const reading: Reading = { columns, recorded, place, messages: [] };
  reportMerges(sheet, reading);
  const filled = filledRows(sheet, reading);
  for (const row of filled) reportContents(row, reading);
  reportIds(filled, reading);
  reportLostIds(filled, reading);
  const value = incomingRows(filled, reading);
  return { value, messages: reading.messages };
}
