import { type Message, type Outcome, report } from '../model/message.ts';
import type { PlanEdit } from '../model/plan-edit.ts';
import type { RecordedTable } from './export-record.ts';
import { readRecord } from './export-record.ts';
import type { CellContext } from './field-value.ts';
import type { IncomingRow } from './incoming-row.ts';
import { mergeCells } from './merge-cells.ts';
import { type MergedRows, mergeRows } from './merge-rows.ts';
import { notExported, partLost, tableGone } from './messages.ts';
import { readRows } from './read-rows.ts';
import { newRow, rowEdits } from './row-edits.ts';
import type { TargetRows } from './structure-edits.ts';
import type { Decide, TaskChange, TaskConflict } from './task-change.ts';
import type { TaskSheet } from './task-sheet.ts';
import { readFieldValues } from './task-values.ts';
import type { ReadWorkbook } from './workbook.ts';

/** What taking a workbook over needs to know. */
export interface MergeOptions extends CellContext {
  readonly decide: Decide;
  /** A free id for a new task with this text, in the group with the id `above`. */
  readonly takeId: (text: string, above: string) => string;
}

/** What a workbook makes of a plan's tasks. */
export interface MergedWorkbook {
  readonly changes: readonly TaskChange[];
  readonly conflicts: readonly TaskConflict[];
  /** The edits of cells; they keep every row where it stands. */
  readonly cellEdits: readonly PlanEdit[];
  /** Where the rows are to stand, table by table. */
  readonly targets: readonly TargetRows[];
}

const NOTHING: MergedWorkbook = { changes: [], conflicts: [], cellEdits: [], targets: [] };

interface Table {
  readonly sheet: TaskSheet;
  readonly recorded: RecordedTable;
  readonly rows: readonly IncomingRow[];
}

function startOf(file: string) {
  const start = { line: 1, column: 1, offset: 0 };
  return { place: { file, start, end: start } };
}

function findTable(
  workbook: ReadWorkbook,
  recorded: RecordedTable,
  sheets: readonly TaskSheet[],
): Outcome<Table | undefined> {
  const sheet = sheets.find(({ ma }) => ma === recorded.ma);
  const read = workbook.sheets.find(({ name }) => name === recorded.sheet);
  const at = startOf(workbook.file);
  if (!sheet)
    return { value: undefined, messages: [report('bang-khong-con', tableGone, { table: recorded.ma }, at)] };
  if (!read) {
    const lost = report('trang-bi-mat', partLost, { what: 'sheet', name: recorded.sheet }, at);
    return { value: undefined, messages: [lost] };
  }
  const { value: rows, messages } = readRows(workbook.file, read, recorded);
  return { value: { sheet, recorded, rows }, messages };
}

function mergedCells({ sheet, recorded, rows }: Table, options: MergeOptions) {
  const recordedById = new Map(recorded.tasks.map((task) => [task.ma, task]));
  const rowsByKey = new Map(rows.map((row) => [row.key, row]));
  const messages: Message[] = [];
  const merged = sheet.tasks.flatMap((task) => {
    const [row, base] = [rowsByKey.get(task.ma), recordedById.get(task.ma)];
    if (!row || !base) return [];
    const cells = mergeCells({ sheet, task, row, recorded: base }, options.decide);
    const read = readFieldValues(row, cells.taken, task.data, sheet.fields, options);
    messages.push(...read.messages);
    return [{ ...cells, edits: rowEdits(task, read.values, sheet.fields) }];
  });
  return { merged, messages };
}

function addedRows({ sheet }: Table, { added, target }: MergedRows, options: MergeOptions) {
  const messages: Message[] = [];
  const ids = new Map<string, string>();
  const parents = new Map(target.map(({ key, parent }) => [key, parent]));
  const idOf = (key: string) => ids.get(key) ?? key;
  const data = added.map((row) => {
    const read = readFieldValues(row, row.texts, {}, sheet.fields, options);
    messages.push(...read.messages);
    const text = row.texts.get('ten') || ([...row.texts.values()].find((each) => each !== '') ?? '');
    const ma = row.isNew ? options.takeId(text, idOf(parents.get(row.key) ?? '')) : row.key;
    ids.set(row.key, ma);
    return [ma, newRow(ma, read.values)] as const;
  });
  const spots = target.map(({ key, parent }) => ({ key: idOf(key), parent: idOf(parent) }));
  return { target: { table: sheet.path, spots, added: new Map(data) }, messages };
}

function mergeTable(table: Table, options: MergeOptions): Outcome<MergedWorkbook> {
  const cells = mergedCells(table, options);
  const rows = mergeRows(table, options.decide);
  const { target, messages } = addedRows(table, rows, options);
  return {
    value: {
      changes: [...cells.merged.flatMap(({ changes }) => changes), ...rows.changes],
      conflicts: [...cells.merged.flatMap(({ conflicts }) => conflicts), ...rows.conflicts],
      cellEdits: cells.merged.flatMap(({ edits }) => edits),
      targets: [target],
    },
    messages: [...cells.messages, ...messages],
  };
}

/**
 * Compares a workbook with the plan as it is now and as it was exported. Reports `khong-phai-tep-xuat` for a workbook without
 * a record of an export, and cell by cell what cannot be taken over; nothing of it may be written then.
 */
export function mergeWorkbook(
  sheets: readonly TaskSheet[],
  workbook: ReadWorkbook,
  options: MergeOptions,
): Outcome<MergedWorkbook> {
  const record = readRecord(workbook);
  if (!record) {
    const message = report('khong-phai-tep-xuat', notExported, {}, startOf(workbook.file));
    return { value: NOTHING, messages: [message] };
  }
  const tables = record.map((recorded) => findTable(workbook, recorded, sheets));
  const merged = tables.flatMap(({ value }) => (value ? [mergeTable(value, options)] : []));
  const values = merged.map(({ value }) => value);
  return {
    value: {
      changes: values.flatMap(({ changes }) => changes),
      conflicts: values.flatMap(({ conflicts }) => conflicts),
      cellEdits: values.flatMap(({ cellEdits }) => cellEdits),
      targets: values.flatMap(({ targets }) => targets),
    },
    messages: [...tables, ...merged].flatMap(({ messages }) => messages),
  };
}
