import { type Data, type DataList, isDataList, isDataMap, keysOf, sameData } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import type { PlanEdit } from '../model/plan-edit.ts';

function commonStart(before: DataList, after: DataList): number {
  let count = 0;
  while (count < before.length && count < after.length && sameData(before[count], after[count])) count += 1;
  return count;
}

/** Entries that stay at both ends stay untouched; between them as few as may be are replaced, taken out, put in. */
function listEdits(path: DataPath, before: DataList, after: DataList): readonly PlanEdit[] {
  const start = commonStart(before, after);
  const end = commonStart(before.slice(start).toReversed(), after.slice(start).toReversed());
  const old = before.slice(start, before.length - end);
  const next = after.slice(start, after.length - end);
  const paired = old.slice(0, next.length).flatMap((value, index) => {
    const coming = next[index];
    return coming === undefined ? [] : valueEdits([...path, start + index], value, coming);
  });
  const leaving = old.slice(next.length).map((_, index): PlanEdit => {
    return { kind: 'remove', path: [...path, start + next.length + index] };
  });
  const coming = next.slice(old.length).map((value): PlanEdit => {
    return { kind: 'insert', list: path, index: start + old.length, value };
  });
  return [...paired, ...leaving, ...coming];
}

/** The edits that make one value of a plan another, as few and as small as may be; none where they are the same. */
export function valueEdits(path: DataPath, before: Data, after: Data): readonly PlanEdit[] {
  if (sameData(before, after)) return [];
  if (isDataList(before) && isDataList(after) && before.length > 0 && after.length > 0)
    return listEdits(path, before, after);
  const isSameMap =
    isDataMap(before) &&
    isDataMap(after) &&
    keysOf(before).length === keysOf(after).length &&
    keysOf(before).every((key) => Object.hasOwn(after, key));
  if (!isSameMap) return [{ kind: 'replace', path, value: after }];
  return Object.entries(before).flatMap(([key, value]) => {
    const next = isDataMap(after) ? after[key] : undefined;
    return next === undefined ? [] : valueEdits([...path, key], value, next);
  });
}
