import { expect } from 'vitest';
import type { Splice } from '../../src/edit/splice.ts';
import { type Data, isDataList, isDataMap } from '../../src/model/data.ts';

/** The edited source with what was put in taken out again. */
export function takenOut(source: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((left, right) => left.start - right.start)
    .reduce((text, { start, text: put }) => {
      expect(text.slice(start, start + put.length)).toBe(put);
      return text.slice(0, start) + text.slice(start + put.length);
    }, source);
}

/** The data without ids, a căn cứ or recipient with nothing but its text as that text. */
export function withoutIds(data: Data | undefined): unknown {
  if (isDataList(data)) return data.map(withoutIds);
  if (!isDataMap(data)) return data;
  const entries = Object.entries(data).filter(([key]) => key !== 'ma');
  const [only, ...others] = entries;
  if (only && others.length === 0 && (only[0] === 'noi_dung' || only[0] === 'ten'))
    return withoutIds(only[1]);
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutIds(value)]));
}

/** Every id of the data. */
export function idsOf(data: Data | undefined): readonly string[] {
  if (isDataList(data)) return data.flatMap(idsOf);
  if (!isDataMap(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === 'ma' ? [String(value)] : idsOf(value)));
}
