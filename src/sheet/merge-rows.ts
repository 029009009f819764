import type { RecordedTable } from './export-record.ts';
import type { IncomingRow } from './incoming-row.ts';
import { isAsExported } from './merge-cells.ts';
import { keptSpots, type RowSpot, rowTree, sameSpots, withRowsOf } from './row-tree.ts';
import { stayingKeys } from './staying-keys.ts';
import type { Decide, TaskChange, TaskConflict } from './task-change.ts';
import type { SheetTask, TaskSheet } from './task-sheet.ts';

/** What becomes of the rows of a table. */
export interface MergedRows {
  /** The rows as they are to stand, each after the one that it stands under. */
  readonly target: readonly RowSpot[];
  /** The rows that the plan has not: new ones, and removed ones that the workbook brings back. */
  readonly added: readonly IncomingRow[];
  readonly changes: readonly TaskChange[];
  readonly conflicts: readonly TaskConflict[];
}

interface TableStates {
  readonly sheet: TaskSheet;
  readonly recorded: RecordedTable;
  readonly rows: readonly IncomingRow[];
}

interface Indexed extends TableStates {
  readonly planTasks: ReadonlyMap<string, SheetTask>;
  readonly incoming: ReadonlyMap<string, IncomingRow>;
  readonly fieldKeys: readonly string[];
  readonly decide: Decide;
  readonly conflicts: TaskConflict[];
}

/** What a row is called where it is shown whole: its longest text. */
function titleOf(texts: ReadonlyMap<string, string>): string {
  return texts.get('ten') || ([...texts.values()].find((text) => text !== '') ?? '');
}

function rowConflict(
  { sheet, conflicts, decide }: Indexed,
  task: string,
  said: { readonly plan: string; readonly workbook: string },
): 'ours' | 'theirs' | undefined {
  const conflict = { table: sheet.ma, sheet: sheet.name, task, field: 'dong', label: 'Cả dòng', ...said };
  const side = decide(conflict);
  if (side === undefined) conflicts.push(conflict);
  return side;
}

/** Rows that the workbook has no more: gone, but where the plan has changed them since. */
function removedKeys(states: Indexed): ReadonlySet<string> {
  const { recorded, planTasks, incoming, fieldKeys } = states;
  const removed = new Set<string>();
  for (const base of recorded.tasks) {
    const task = planTasks.get(base.ma);
    if (!task || incoming.has(base.ma)) continue;
    if (isAsExported(task.texts, base, fieldKeys)) removed.add(base.ma);
    else if (rowConflict(states, base.ma, { plan: titleOf(task.texts), workbook: '' }) === 'theirs')
      removed.add(base.ma);
  }
  return removed;
}

/** Rows that the plan has no more and the workbook has: they stay away, but where the workbook has changed them. */
function droppedKeys(states: Indexed): ReadonlySet<string> {
  const { recorded, planTasks, incoming, fieldKeys } = states;
  const dropped = new Set<string>();
  for (const base of recorded.tasks) {
    const row = incoming.get(base.ma);
    if (!row || planTasks.has(base.ma)) continue;
    if (isAsExported(row.texts, base, fieldKeys)) dropped.add(base.ma);
    else if (rowConflict(states, base.ma, { plan: '', workbook: titleOf(row.texts) }) !== 'theirs')
      dropped.add(base.ma);
  }
  return dropped;
}

/** Whose order of rows holds: that of the side which has changed it. */
function orderSide(
  states: Indexed,
  plan: readonly RowSpot[],
  workbook: readonly RowSpot[],
): 'ours' | 'theirs' {
  const { recorded, sheet, conflicts, decide } = states;
  const base = recorded.tasks.map(({ ma, parent }) => ({ key: ma, parent }));
  const inAll = new Set(base.map(({ key }) => key));
  for (const spots of [plan, workbook]) {
    const keys = new Set(spots.map(({ key }) => key));
    for (const key of inAll) if (!keys.has(key)) inAll.delete(key);
  }
  const shared = (spots: readonly RowSpot[]) => keptSpots(spots, (key) => inAll.has(key));
  const [was, ours, theirs] = [shared(base), shared(plan), shared(workbook)];
  if (sameSpots(was, theirs)) return 'ours';
  if (sameSpots(was, ours) || sameSpots(ours, theirs)) return 'theirs';
  const conflict = {
    ...{ table: sheet.ma, sheet: sheet.name, task: '', field: 'thu-tu', label: 'Thứ tự các dòng' },
    ...{ plan: ours.map(({ key }) => key).join(' '), workbook: theirs.map(({ key }) => key).join(' ') },
  };
  const side = decide(conflict);
  if (side === undefined) conflicts.push(conflict);
  return side ?? 'ours';
}

/** The rows that stand elsewhere than before among those that stay: as few as can be told to have moved. */
function movedKeys(before: readonly RowSpot[], after: readonly RowSpot[]): ReadonlySet<string> {
  const [left, right] = [rowTree(before), rowTree(after)];
  const stays = new Set(
    Array.from(right, ([parent, keys]) => stayingKeys(left.get(parent) ?? [], keys)).flat(),
  );
  const there = new Set(before.map(({ key }) => key));
  return new Set(after.map(({ key }) => key).filter((key) => there.has(key) && !stays.has(key)));
}

function changesOf(
  states: Indexed,
  plan: readonly RowSpot[],
  target: readonly RowSpot[],
  added: readonly IncomingRow[],
): readonly TaskChange[] {
  const { sheet, planTasks } = states;
  const keys = new Set(target.map(({ key }) => key));
  const parentOf = new Map(target.map(({ key, parent }) => [key, parent]));
  const titles = new Map([
    ...sheet.tasks.map(({ ma, texts }) => [ma, titleOf(texts)] as const),
    ...added.map(({ key, texts }) => [key, titleOf(texts)] as const),
  ]);
  const moved = movedKeys(
    plan.filter(({ key }) => keys.has(key)),
    target,
  );
  const whole = { table: sheet.name, field: '' };
  const removals = sheet.tasks
    .filter(({ ma }) => !keys.has(ma))
    .map(({ ma, number, texts }): TaskChange => {
      return { ...whole, kind: 'removed', task: ma, number, before: titleOf(texts), after: '' };
    });
  const additions = added.map((row): TaskChange => {
    const cell = row.placeOf();
    const after = titleOf(row.texts);
    return { ...whole, kind: 'added', task: row.isNew ? '' : row.key, number: '', before: '', after, cell };
  });
  const moves = [...moved].map((key): TaskChange => {
    const task = planTasks.get(key);
    const before = titles.get(task?.parent ?? '') ?? '';
    const after = titles.get(parentOf.get(key) ?? '') ?? '';
    return { ...whole, kind: 'moved', task: key, number: task?.number ?? '', before, after };
  });
  return [...removals, ...additions, ...moves];
}

/** Takes over rows that the workbook has added, removed or moved; where both sides have changed, it is decided or stays open. */
export function mergeRows(states: TableStates, decide: Decide): MergedRows {
  const { sheet, rows } = states;
  const conflicts: TaskConflict[] = [];
  const indexed: Indexed = {
    ...states,
    planTasks: new Map(sheet.tasks.map((task) => [task.ma, task])),
    incoming: new Map(rows.map((row) => [row.key, row])),
    fieldKeys: sheet.fields.map(({ key }) => key),
    decide,
    conflicts,
  };
  const removed = removedKeys(indexed);
  const dropped = droppedKeys(indexed);
  const planSpots = sheet.tasks.map(({ ma, parent }) => ({ key: ma, parent }));
  const plan = keptSpots(planSpots, (key) => !removed.has(key));
  const workbook = keptSpots(
    rows.map(({ key, parent }) => ({ key, parent })),
    (key) => !dropped.has(key),
  );
  const side = orderSide(indexed, plan, workbook);
  const target = side === 'ours' ? withRowsOf(plan, workbook) : withRowsOf(workbook, plan);
  const added = rows.filter(({ key }) => !dropped.has(key) && !indexed.planTasks.has(key));
  return { target, added, changes: changesOf(indexed, planSpots, target, added), conflicts };
}
