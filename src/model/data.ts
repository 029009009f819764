import type { DataPath } from './place.ts';

/** A plan, or a part of it, as it was read: every scalar is the text that was typed, before the schema has a say. */
export type Data = string | DataList | DataMap;

/** A list of the plan as it was read. */
export type DataList = readonly Data[];

/** Keys and values of the plan as they were read, in the order of the file. */
export interface DataMap {
  readonly [key: string]: Data;
}

/** Whether the data are a list. */
export function isDataList(data: Data | undefined): data is DataList {
  return Array.isArray(data);
}

/** Whether the data are keys with values. */
export function isDataMap(data: Data | undefined): data is DataMap {
  return typeof data === 'object' && !Array.isArray(data);
}

/** Whether two data say the same; the order of keys says nothing, the order of a list does. */
export function sameData(left: Data | undefined, right: Data | undefined): boolean {
  if (isDataList(left))
    return (
      isDataList(right) &&
      left.length === right.length &&
      left.every((item, index) => sameData(item, right[index]))
    );
  if (!isDataMap(left)) return left === right;
  const keys = Object.keys(left);
  return (
    isDataMap(right) &&
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameData(left[key], right[key]))
  );
}

/** The value at a path of the data; undefined where there is none. */
export function dataAt(data: Data | undefined, path: DataPath): Data | undefined {
  let at = data;
  for (const step of path) {
    if (isDataList(at)) at = typeof step === 'number' ? at[step] : undefined;
    else at = isDataMap(at) && typeof step === 'string' && Object.hasOwn(at, step) ? at[step] : undefined;
  }
  return at;
}

/** The keys of a map; none where the data are no map. */
export function keysOf(data: Data | undefined): readonly string[] {
  return isDataMap(data) ? Object.keys(data) : [];
}
