import type { DataPath } from '../model/place.ts';

/** Whether a place of the data is another, or lies in it. */
export function isWithin(outer: DataPath, inner: DataPath): boolean {
  return outer.every((step, index) => inner[index] === step);
}
