import { type Data, type DataMap, dataAt, isDataList, isDataMap } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import type { PlanEdit } from '../model/plan-edit.ts';
import { type RowSpot, rowTree } from './row-tree.ts';
import { stayingKeys } from './staying-keys.ts';

/** Where a table's rows are to stand, and the data of those that are new. */
export interface TargetRows {
  /** The path of the table. */
  readonly table: DataPath;
  readonly spots: readonly RowSpot[];
  /** By the row's key. */
  readonly added: ReadonlyMap<string, DataMap>;
}

interface Standing {
  readonly key: string;
  readonly parent: string;
  readonly path: DataPath;
}

const ROWS = 'nhiem_vu';
/** Stands in a list that would be empty between two rounds of edits; no task has it for an id. */
const STAND_IN = 'vanthu-giu-cho';

function standing(data: Data | undefined, path: DataPath, parent: string): readonly Standing[] {
  const rows = isDataList(data) ? data : [];
  return rows.flatMap((row, index): readonly Standing[] => {
    if (!isDataMap(row)) return [];
    const key = typeof row.ma === 'string' ? row.ma.trim() : '';
    const at = [...path, index];
    return [{ key, parent, path: at }, ...standing(row[ROWS], [...at, ROWS], key)];
  });
}

interface Rows {
  readonly all: readonly Standing[];
  readonly byKey: ReadonlyMap<string, Standing>;
  readonly under: ReadonlyMap<string, readonly string[]>;
  /** The path of the list of rows under a row. */
  readonly listOf: (parent: string) => DataPath;
}

function rowsNow(data: Data, table: DataPath): Rows {
  const list = [...table, ROWS];
  const all = standing(dataAt(data, list), list, '');
  const byKey = new Map(all.map((row) => [row.key, row]));
  const listOf = (parent: string): DataPath => [...(byKey.get(parent)?.path ?? table), ROWS];
  return { all, byKey, under: rowTree(all), listOf };
}

/** Lists that would lose all their rows, or that a row needs and has not, get a row that stands in for the others. */
export function standInEdits(data: Data, target: TargetRows): readonly PlanEdit[] {
  const rows = rowsNow(data, target.table);
  const wanted = rowTree(target.spots);
  const stays = new Set(target.spots.map(({ key }) => key));
  const parents = ['', ...rows.all.map(({ key }) => key).filter((key) => stays.has(key))];
  return parents.flatMap((parent): readonly PlanEdit[] => {
    const [now, then] = [rows.under.get(parent) ?? [], wanted.get(parent) ?? []];
    const list = rows.listOf(parent);
    if (now.length === 0 && then.length > 0 && dataAt(data, list) === undefined)
      return [{ kind: 'addKey', map: list.slice(0, -1), key: ROWS, value: [{ ma: STAND_IN }] }];
    const isEmptied = now.length > 0 && !now.includes(STAND_IN) && stayingKeys(now, then).length === 0;
    return isEmptied ? [{ kind: 'insert', list, index: now.length, value: { ma: STAND_IN } }] : [];
  });
}

/** Takes the rows out again that stood in for others; a list with no other goes with its key. */
export function standInRemovals(data: Data, { table }: TargetRows): readonly PlanEdit[] {
  const rows = rowsNow(data, table);
  return rows.all
    .filter(({ key }) => key === STAND_IN)
    .map(({ path }): PlanEdit => {
      const list = path.slice(0, -1);
      const siblings = dataAt(data, list);
      const isAlone = isDataList(siblings) && siblings.length === 1;
      return { kind: 'remove', path: isAlone ? list : path };
    });
}

/** The path that an edit takes away or moves; none for what only comes. */
function takenPath(edit: PlanEdit): DataPath | undefined {
  return edit.kind === 'move' || edit.kind === 'remove' ? edit.path : undefined;
}

function destination(edit: PlanEdit): DataPath | undefined {
  return edit.kind === 'move' || edit.kind === 'insert' ? edit.list : undefined;
}

function pathsAbove(path: DataPath | undefined): readonly string[] {
  return (path ?? []).map((_, length) => JSON.stringify(path?.slice(0, length)));
}

function editsUnder(
  parent: string,
  then: readonly string[],
  rows: Rows,
  added: TargetRows['added'],
): readonly PlanEdit[] {
  const now = rows.under.get(parent) ?? [];
  const stays = new Set(stayingKeys(now, then));
  const place = new Map(now.map((key, index) => [key, index]));
  const list = rows.listOf(parent);
  const standIn = place.get(STAND_IN);
  let next = standIn ?? now.length;
  const edits: PlanEdit[] = [];
  for (const key of then.toReversed()) {
    if (stays.has(key)) {
      next = place.get(key) ?? next;
      continue;
    }
    const from = rows.byKey.get(key);
    const value = added.get(key);
    if (from) edits.unshift({ kind: 'move', path: from.path, list, index: next });
    else if (value) edits.unshift({ kind: 'insert', list, index: next, value });
  }
  return edits;
}

/**
 * The edits that can be made side by side. What comes into a row that itself is on its way waits until that one stands;
 * what leaves a row goes before it. The move nearest to the top of the target never waits, so there always is one.
 */
function firstEdits(edits: readonly PlanEdit[]): readonly PlanEdit[] {
  const taken = new Set(edits.map((edit) => JSON.stringify(takenPath(edit))));
  const ready = edits.filter((edit) => !pathsAbove(destination(edit)).some((path) => taken.has(path)));
  const aboveReady = new Set(ready.flatMap((edit) => pathsAbove(takenPath(edit))));
  const aboveAny = new Set(edits.flatMap((edit) => pathsAbove(takenPath(edit))));
  const first = ready.filter((edit) => {
    const path = JSON.stringify(takenPath(edit));
    return edit.kind === 'remove' ? !aboveAny.has(path) : !aboveReady.has(path);
  });
  if (edits.length > 0 && first.length === 0) throw new RangeError('Rows wait for one another');
  return first;
}

/**
 * The next edits that bring a table's rows to where they are to stand; none once they stand there. Each round is counted
 * in the data that it is given, since a row may come to stand in one that has only just come.
 */
export function structureEdits(data: Data, { table, spots, added }: TargetRows): readonly PlanEdit[] {
  const rows = rowsNow(data, table);
  const wanted = rowTree(spots);
  const keys = new Set(spots.map(({ key }) => key));
  const gone = rows.all.filter(({ key }) => key !== STAND_IN && !keys.has(key));
  const goneKeys = new Set(gone.map(({ key }) => key));
  const removals = gone
    // What stands in a row that goes, goes with it; what is to stay is moved out first.
    .filter(({ parent }) => !goneKeys.has(parent))
    .map(({ path }): PlanEdit => ({ kind: 'remove', path }));
  const parents = Array.from(wanted).filter(([parent]) => parent === '' || rows.byKey.has(parent));
  const comings = parents.flatMap(([parent, then]) => editsUnder(parent, then, rows, added));
  return firstEdits([...comings, ...removals]);
}
