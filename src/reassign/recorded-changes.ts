import type { FieldChange } from '../model/change-record.ts';
import { type Data, dataAt, isDataList, isDataMap, sameData } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import type { PlannedChange } from './planned-change.ts';

/** How many steps of a path lead to the nearest node with an id; 0 where none has one. */
function stepsToId(data: Data, path: DataPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = dataAt(data, path.slice(0, length));
    if (isDataMap(node) && typeof node.ma === 'string') return length;
  }
  return 0;
}

function fieldChange(data: Data, { path, before, after }: PlannedChange): FieldChange {
  const steps = stepsToId(data, path);
  const node = dataAt(data, path.slice(0, steps));
  const ma = steps > 0 && isDataMap(node) && typeof node.ma === 'string' ? node.ma : undefined;
  return {
    ...(ma !== undefined && { ma }),
    truong: path.slice(steps).join('.'),
    truoc: before,
    ...(after !== undefined && { sau: after }),
  };
}

/** The changes of a plan as its record keeps them: by id and field, so that they are found when rows have moved. */
export function recordedChanges(data: Data, changes: readonly PlannedChange[]): readonly FieldChange[] {
  return changes.map((change) => fieldChange(data, change));
}

/** Parts of a plan whose ids are other things' names. */
const LISTS: readonly string[] = ['co_quan', 'van_ban_vien_dan', 'vai_tro', 'tham_so'];

function* nodesWithId(data: Data | undefined, ma: string, path: DataPath): Generator<DataPath> {
  if (isDataMap(data)) {
    if (path.length > 0 && data.ma === ma) yield path;
    for (const [key, value] of Object.entries(data))
      if (path.length > 0 || !LISTS.includes(key)) yield* nodesWithId(value, ma, [...path, key]);
  } else if (isDataList(data))
    for (const [index, item] of data.entries()) yield* nodesWithId(item, ma, [...path, index]);
}

function steps(field: string): DataPath {
  return field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Where a recorded field stands now, still as the record left it; undefined where it has changed or gone. */
export function recordedField(data: Data, { ma, truong, sau }: FieldChange): DataPath | undefined {
  const nodes = ma === undefined ? [[]] : [...nodesWithId(data, ma, [])];
  const paths = nodes.map((node): DataPath => [...node, ...steps(truong)]);
  return paths.find((path) => {
    const value = dataAt(data, path);
    if (sau !== undefined) return value !== undefined && sameData(value, sau);
    return value === undefined && isDataMap(dataAt(data, path.slice(0, -1)));
  });
}
