import { type Data, isDataList, isDataMap } from './data.ts';
import type { DataPath } from './place.ts';

/**
 * One change to a plan as it was read. All paths and indexes count in the data before any change is made, so that
 * several edits can be planned side by side; no edit may lie inside what another takes away or replaces.
 */
export type PlanEdit =
  /** The value at `path` becomes `value`. */
  | { readonly kind: 'replace'; readonly path: DataPath; readonly value: Data }
  /** The key or list item that `path` ends in goes. */
  | { readonly kind: 'remove'; readonly path: DataPath }
  /** `value` stands in the list before the item that has `index` now; after the last where `index` is the length. */
  | { readonly kind: 'insert'; readonly list: DataPath; readonly index: number; readonly value: Data }
  /** A new key of the map at `map`, after the key `after`, or last. */
  | {
      readonly kind: 'addKey';
      readonly map: DataPath;
      readonly key: string;
      readonly value: Data;
      readonly after?: string;
    }
  /** The list item at `path` stands in `list` before the item that has `index` now; it stays as it is written. */
  | { readonly kind: 'move'; readonly path: DataPath; readonly list: DataPath; readonly index: number };

interface ListChange {
  readonly index: number;
  readonly value: Data;
}

/** What the edits say of one value: by the path that they name, written as one string. */
interface EditsByPath {
  readonly replaced: ReadonlyMap<string, Data>;
  readonly removed: ReadonlySet<string>;
  readonly inserted: ReadonlyMap<string, readonly ListChange[]>;
  readonly added: ReadonlyMap<string, readonly Extract<PlanEdit, { kind: 'addKey' }>[]>;
}

function keyOf(path: DataPath): string {
  return JSON.stringify(path);
}

function grouped<Item, Value>(
  items: readonly Item[],
  key: (item: Item) => string,
  value: (item: Item) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(value(item));
    else groups.set(key(item), [value(item)]);
  }
  return groups;
}

function valueAt(data: Data, path: DataPath): Data {
  const value = path.reduce<Data | undefined>((at, step) => {
    if (isDataList(at)) return typeof step === 'number' ? at[step] : undefined;
    return isDataMap(at) && typeof step === 'string' && Object.hasOwn(at, step) ? at[step] : undefined;
  }, data);
  if (value === undefined) throw new RangeError(`The plan has no ${path.join('.')}`);
  return value;
}

function byPath(data: Data, edits: readonly PlanEdit[]): EditsByPath {
  const replaces = edits.filter((edit) => edit.kind === 'replace');
  const moves = edits.filter((edit) => edit.kind === 'move');
  const inserts = edits.filter((edit) => edit.kind === 'insert');
  const coming = [...inserts, ...moves.map((move) => ({ ...move, value: valueAt(data, move.path) }))];
  return {
    replaced: new Map(replaces.map(({ path, value }) => [keyOf(path), value])),
    removed: new Set(
      [...edits.filter((edit) => edit.kind === 'remove'), ...moves].map(({ path }) => keyOf(path)),
    ),
    inserted: grouped(
      coming,
      ({ list }) => keyOf(list),
      ({ index, value }) => ({ index, value }),
    ),
    added: grouped(
      edits.filter((edit) => edit.kind === 'addKey'),
      ({ map }) => keyOf(map),
      (edit) => edit,
    ),
  };
}

function editedList(items: readonly Data[], path: DataPath, edits: EditsByPath): Data {
  const coming = edits.inserted.get(keyOf(path)) ?? [];
  const at = (index: number): readonly Data[] =>
    coming.filter((change) => change.index === index).map(({ value }) => value);
  const kept = items.flatMap((item, index) => {
    const here = [...path, index];
    return [...at(index), ...(edits.removed.has(keyOf(here)) ? [] : [edited(item, here, edits)])];
  });
  return [...kept, ...at(items.length)];
}

function editedMap(entries: readonly (readonly [string, Data])[], path: DataPath, edits: EditsByPath): Data {
  const coming = edits.added.get(keyOf(path)) ?? [];
  const isAfter = (key: string) => coming.filter(({ after }) => after === key);
  const kept = entries.flatMap(([key, value]): readonly (readonly [string, Data])[] => {
    const here = [...path, key];
    const own = edits.removed.has(keyOf(here)) ? [] : [[key, edited(value, here, edits)] as const];
    return [...own, ...isAfter(key).map((add) => [add.key, add.value] as const)];
  });
  const last = coming.filter(({ after }) => after === undefined);
  return Object.fromEntries([...kept, ...last.map((add) => [add.key, add.value] as const)]);
}

function edited(data: Data, path: DataPath, edits: EditsByPath): Data {
  const replacement = edits.replaced.get(keyOf(path));
  if (replacement !== undefined) return replacement;
  if (isDataList(data)) return editedList(data, path, edits);
  return isDataMap(data) ? editedMap(Object.entries(data), path, edits) : data;
}

/** The data as they are to read once the edits are made. Throws RangeError where a moved item is not there: our fault. */
export function withEdits(data: Data, edits: readonly PlanEdit[]): Data {
  return edited(data, [], byPath(data, edits));
}
