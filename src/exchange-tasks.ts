import { editable } from './build/editable.ts';
import { openLists, openPlan } from './build/open-plan.ts';
import { checkPlan } from './check/check-plan.ts';
import { impossibleDates } from './check/impossible-dates.ts';
import { applyEdits } from './edit/apply-edits.ts';
import { idRegisterOf } from './edit/propose-ids.ts';
import { indexAgencies } from './model/agency-names.ts';
import type { Host } from './model/host.ts';
import type { Lists } from './model/lists.ts';
import { hasErrors, type Message, type Outcome, report } from './model/message.ts';
import type { NumberedPlan, NumberedRow } from './model/numbered.ts';
import type { PlanEdit } from './model/plan-edit.ts';
import type { ReadList, ReadPlan } from './model/plan-file.ts';
import { printedText } from './model/printed-text.ts';
import { numberPlan } from './number/number-plan.ts';
import { readPlanSource } from './read/read-plan-source.ts';
import { type MergedWorkbook, mergeWorkbook } from './sheet/merge-workbook.ts';
import { noTasks } from './sheet/messages.ts';
import { readWorkbook } from './sheet/read-workbook.ts';
import { standInEdits, standInRemovals, structureEdits, type TargetRows } from './sheet/structure-edits.ts';
import type { Decide, TaskChange, TaskConflict } from './sheet/task-change.ts';
import { type TaskSheet, taskSheets } from './sheet/task-sheet.ts';
import { writeTaskWorkbook } from './sheet/write-workbook.ts';

/** A plan without errors, its tables as sheets show them. */
interface OpenedTasks {
  readonly file: ReadPlan;
  readonly lists: Lists;
  readonly listFiles: readonly ReadList[];
  readonly sheets: readonly TaskSheet[];
}

/** A workbook of a plan's tasks, and how many there are in each of its sheets. */
export interface ExportedTasks {
  readonly bytes: Uint8Array;
  readonly sheets: readonly { readonly name: string; readonly tasks: number }[];
}

/** What a workbook changes in a plan. */
export interface ImportedTasks extends Pick<MergedWorkbook, 'changes' | 'conflicts'> {
  /** The plan's text with the changes made; absent while conflicts are open, and where nothing changes. */
  readonly source?: string;
  /** The plan's text as it was read. */
  readonly before: string;
}

export type { TaskChange, TaskConflict };

function eachRow(rows: readonly NumberedRow[]): readonly NumberedRow[] {
  return rows.flatMap((row) => [row, ...eachRow(row.children)]);
}

function numbersByPath({ documents }: NumberedPlan): ReadonlyMap<string, string> {
  const rows = documents.flatMap(({ tables }) => tables.flatMap((table) => eachRow(table.rows)));
  return new Map(rows.map(({ source, number }) => [JSON.stringify(source.path), number]));
}

/** Tables by what they are called in the printed set: the label of the appendix that each stands in. */
function tableNames({ documents }: NumberedPlan): ReadonlyMap<string, string> {
  return new Map(
    documents
      .filter(({ kind }) => kind === 'appendix')
      .flatMap(({ typeName, tables }) =>
        tables.map(({ ma }) => [ma, printedText(typeName.inlines, false).trim()] as const),
      )
      .filter(([, name]) => name !== ''),
  );
}

function judge(file: ReadPlan, listFiles: readonly ReadList[]) {
  const checked = checkPlan(file, listFiles);
  const { places, typedNumbers } = file;
  const numbered =
    checked.value && numberPlan(checked.value.plan, { places, typedNumbers, lists: checked.value.lists });
  return { checked, numbered, messages: [...checked.messages, ...(numbered?.messages ?? [])] };
}

async function openTasks(host: Host, path: string): Promise<Outcome<OpenedTasks | undefined>> {
  const { value: file, messages } = await openPlan(host, path);
  if (!file || hasErrors(messages)) return { value: undefined, messages };
  const lists = await openLists(host, file);
  const judged = judge(file, lists.value);
  const told = [...messages, ...lists.messages, ...judged.messages];
  const { numbered } = judged;
  if (!numbered || !judged.checked.value || hasErrors(told)) return { value: undefined, messages: told };
  const numbers = numbersByPath(numbered.value);
  const names = tableNames(numbered.value);
  const sheets = taskSheets(file.data, {
    agencies: indexAgencies(judged.checked.value.lists.agencies),
    places: file.places,
    numberAt: (at) => numbers.get(JSON.stringify(at)) ?? '',
    nameOf: (table) => names.get(table),
  });
  const all = [...told, ...sheets.messages];
  if (sheets.value.length === 0) {
    const nothing = report('khong-co-nhiem-vu', noTasks, {}, { place: file.places.ofValue([]) });
    return { value: undefined, messages: [...all, nothing] };
  }
  const value = { file, lists: judged.checked.value.lists, listFiles: lists.value, sheets: sheets.value };
  return { value: hasErrors(all) ? undefined : value, messages: all };
}

/** Takes a plan's tasks to a workbook; undefined where the plan has errors, no tasks or no ids, which is reported. */
export async function exportTasks(host: Host, planPath: string): Promise<Outcome<ExportedTasks | undefined>> {
  const { value, messages } = await openTasks(host, planPath);
  if (!value) return { value: undefined, messages };
  const { agencies } = value.lists;
  const bytes = await writeTaskWorkbook(value.sheets, agencies, indexAgencies(agencies));
  const sheets = value.sheets.map(({ name, tasks }) => ({ name, tasks: tasks.length }));
  return { value: { bytes, sheets }, messages };
}

/** More rounds than this no table takes; it is a fault of ours. */
const MOST_ROUNDS = 1000;

function reread(file: ReadPlan, source: string): ReadPlan {
  const { value } = readPlanSource(file.file, source);
  if (value.kind !== 'plan') throw new RangeError('An edited plan cannot be read again');
  return value;
}

/** Makes the edits that `next` finds until it finds none, each round checked by reading the plan again. */
function makeInRounds(
  start: ReadPlan,
  next: (data: ReadPlan['data']) => readonly PlanEdit[],
): Outcome<ReadPlan | undefined> {
  let file = start;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const edits = next(file.data);
    const [first] = edits.toSorted((one, other) => depthOf(other) - depthOf(one));
    if (!first) return { value: file, messages: [] };
    const all = applyEdits(editable(file), edits);
    // Within brackets two edits may touch one stretch of the text: then they are made one after another.
    const made = all.value || edits.length === 1 ? all : applyEdits(editable(file), [first]);
    if (!made.value) return { value: undefined, messages: made.messages };
    file = reread(file, made.value.source);
  }
  throw new RangeError('The rows of a table do not come to stand');
}

function depthOf(edit: PlanEdit): number {
  return 'path' in edit ? edit.path.length : 0;
}

/** Brings the rows of one table to where they are to stand. */
function moveRows(start: ReadPlan, target: TargetRows): Outcome<ReadPlan | undefined> {
  if (structureEdits(start.data, target).length === 0) return { value: start, messages: [] };
  const steps = [standInEdits, structureEdits, standInRemovals];
  return steps.reduce<Outcome<ReadPlan | undefined>>(
    (before, step) => (before.value ? makeInRounds(before.value, (data) => step(data, target)) : before),
    { value: start, messages: [] },
  );
}

function edited(file: ReadPlan, { cellEdits, targets }: MergedWorkbook): Outcome<ReadPlan | undefined> {
  const cells = cellEdits.length > 0 ? applyEdits(editable(file), cellEdits) : undefined;
  if (cells && !cells.value) return { value: undefined, messages: cells.messages };
  let now = cells?.value ? reread(file, cells.value.source) : file;
  for (const target of targets) {
    const moved = moveRows(now, target);
    if (!moved.value) return moved;
    now = moved.value;
  }
  return { value: now, messages: [] };
}

/** What a changed plan is refused for: errors that it had not before. */
function newErrors(after: ReadPlan, listFiles: readonly ReadList[]): readonly Message[] {
  return judge(after, listFiles).messages.filter(({ severity }) => severity === 'error');
}

/** A workbook to take over, and whose word holds where both sides have changed. */
export interface ImportOptions {
  readonly workbook: string;
  readonly decide?: Decide;
}

function listIds(files: readonly ReadList[], { agencies, citedDocuments }: Lists): readonly string[] {
  return files.length === 0 ? [] : [...agencies, ...citedDocuments].map(({ ma }) => ma);
}

/**
 * Takes a workbook's changes over into a plan's text, which is given back and not written. Reports, cell by cell, what
 * cannot be taken over, and edits that the plan's text does not allow; nothing may be written then.
 */
export async function importTasks(
  host: Host,
  planPath: string,
  { workbook: workbookPath, decide = () => undefined }: ImportOptions,
): Promise<Outcome<ImportedTasks | undefined>> {
  const opened = await openTasks(host, planPath);
  if (!opened.value) return { value: undefined, messages: opened.messages };
  const { file, lists, listFiles, sheets } = opened.value;
  const workbook = await readWorkbook(workbookPath, await host.readFile(workbookPath));
  if (!workbook.value) return { value: undefined, messages: workbook.messages };
  const register = idRegisterOf(file.data, listIds(listFiles, lists));
  const merged = mergeWorkbook(sheets, workbook.value, {
    decide,
    impossibleDates,
    agencies: indexAgencies(lists.agencies),
    takeId: (text, above) => register.take(text, 'task', above),
  });
  const { changes, conflicts } = merged.value;
  const found = { changes, conflicts, before: file.source };
  if (hasErrors(merged.messages)) return { value: undefined, messages: merged.messages };
  if (conflicts.length > 0) return { value: found, messages: merged.messages };
  const after = edited(file, merged.value);
  const refused = after.value ? newErrors(after.value, listFiles) : after.messages;
  if (!after.value || refused.length > 0) return { value: undefined, messages: refused };
  const isChanged = after.value.source !== file.source;
  return { value: { ...found, ...(isChanged && { source: after.value.source }) }, messages: merged.messages };
}
