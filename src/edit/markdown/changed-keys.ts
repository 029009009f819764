import { type DataMap, sameData } from '../../model/data.ts';

/** The keys whose values differ, those that stood before first. */
export function changedKeys(before: DataMap, after: DataMap): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !sameData(before[key], after[key]));
}
