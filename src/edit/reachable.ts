import { type Data, dataAt, isDataList, isDataMap } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import type { PlanEdit } from '../model/plan-edit.ts';

function hasPosition(data: Data, list: DataPath, index: number): boolean {
  const items = dataAt(data, list);
  return isDataList(items) && index >= 0 && index <= items.length;
}

function isReachable(data: Data, edit: PlanEdit): boolean {
  switch (edit.kind) {
    case 'replace':
    case 'remove':
      return edit.path.length > 0 && dataAt(data, edit.path) !== undefined;
    case 'insert':
      return hasPosition(data, edit.list, edit.index);
    case 'move':
      return dataAt(data, edit.path) !== undefined && hasPosition(data, edit.list, edit.index);
    case 'addKey': {
      const map = dataAt(data, edit.map);
      return isDataMap(map) && !Object.hasOwn(map, edit.key);
    }
  }
}

/** The path that an edit names. */
export function pathOfEdit(edit: PlanEdit): DataPath {
  if (edit.kind === 'addKey') return [...edit.map, edit.key];
  return edit.kind === 'insert' ? edit.list : edit.path;
}

/** The edits that name what the data do not have: a list that is a text, a key that is there already. */
export function unreachable(data: Data, edits: readonly PlanEdit[]): readonly PlanEdit[] {
  return edits.filter((edit) => !isReachable(data, edit));
}
