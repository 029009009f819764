import { type Data, isDataList, isDataMap } from '../../model/data.ts';
import type { DataPath, Place } from '../../model/place.ts';
import type { TypedNumber } from '../../model/plan-file.ts';

/** A value read from the body of a Markdown plan, with where it and its key were written. */
export interface Placed {
  readonly place: Place;
  readonly keyPlace?: Place;
  readonly content: string | readonly Placed[] | ReadonlyMap<string, Placed>;
  /** The number that was typed before the heading that made this section or task. */
  readonly typedNumber?: { readonly typed: string; readonly place: Place };
}

/** Data that all stand in one place. */
export function placedAt(data: Data, place: Place, keyPlace?: Place): Placed {
  const at = { place, ...(keyPlace && { keyPlace }) };
  if (isDataList(data)) return { ...at, content: data.map((item) => placedAt(item, place)) };
  if (!isDataMap(data)) return { ...at, content: data };
  const entries = Object.entries(data).map(([key, value]) => [key, placedAt(value, place)] as const);
  return { ...at, content: new Map(entries) };
}

function isPlacedList(content: Placed['content']): content is readonly Placed[] {
  return Array.isArray(content);
}

/** The value without its places. */
export function dataOf({ content }: Placed): Data {
  if (typeof content === 'string') return content;
  if (isPlacedList(content)) return content.map(dataOf);
  return Object.fromEntries(Array.from(content, ([key, value]) => [key, dataOf(value)]));
}

function childrenOf({ content }: Placed): readonly (readonly [string | number, Placed])[] {
  if (typeof content === 'string') return [];
  return isPlacedList(content) ? content.map((child, index) => [index, child]) : [...content];
}

/** The value under a key or list position; undefined where there is none. */
export function childOf({ content }: Placed, step: string | number): Placed | undefined {
  if (typeof content === 'string') return undefined;
  if (isPlacedList(content)) return typeof step === 'number' ? content[step] : undefined;
  return typeof step === 'string' ? content.get(step) : undefined;
}

/** All numbers typed before headings in a value that stands at `path`. */
export function typedNumbersOf(placed: Placed, path: DataPath): readonly TypedNumber[] {
  const own = placed.typedNumber ? [{ path, ...placed.typedNumber }] : [];
  return [...own, ...childrenOf(placed).flatMap(([step, child]) => typedNumbersOf(child, [...path, step]))];
}
