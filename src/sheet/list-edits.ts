import { type Data, type DataList, isDataList, isDataMap, sameData } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import type { PlanEdit } from '../model/plan-edit.ts';

function sharedStart(left: DataList, right: DataList): number {
  let count = 0;
  while (count < Math.min(left.length, right.length) && sameData(left[count], right[count])) count += 1;
  return count;
}

/** The edits of a list of entries: what both ends share stays, the middle is replaced entry by entry. */
function listEdits(path: DataPath, before: DataList, after: DataList): readonly PlanEdit[] {
  const start = sharedStart(before, after);
  const end = sharedStart(before.slice(start).toReversed(), after.slice(start).toReversed());
  const [old, fresh] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const shared = Math.min(old.length, fresh.length);
  const at = (index: number): DataPath => [...path, start + index];
  return [
    ...fresh.slice(0, shared).map((value, index): PlanEdit => ({ kind: 'replace', path: at(index), value })),
    ...old.slice(shared).map((_, index): PlanEdit => ({ kind: 'remove', path: at(shared + index) })),
    ...fresh
      .slice(shared)
      .map((value): PlanEdit => ({ kind: 'insert', list: path, index: start + old.length, value })),
  ];
}

/** The edits that make one value of another, changing as little of it as can be. */
export function valueEdits(path: DataPath, before: Data, after: Data): readonly PlanEdit[] {
  if (sameData(before, after)) return [];
  if (isDataList(before) && isDataList(after) && before.length > 0 && after.length > 0)
    return listEdits(path, before, after);
  if (!isDataMap(before) || !isDataMap(after)) return [{ kind: 'replace', path, value: after }];
  const keys = Object.keys(before);
  const gone = keys.filter((key) => !Object.hasOwn(after, key));
  const changed = Object.entries(after).flatMap(([key, value]): readonly PlanEdit[] => {
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    return old === undefined
      ? [{ kind: 'addKey', map: path, key, value }]
      : valueEdits([...path, key], old, value);
  });
  return [...gone.map((key): PlanEdit => ({ kind: 'remove', path: [...path, key] })), ...changed];
}
