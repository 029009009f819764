import { insertion, type Splice } from '../splice.ts';
import { blankLines, insertLines } from './body-lines.ts';
import type { BodySource } from './body-source.ts';
import type { ItemExtent } from './item-extents.ts';

/** A list whose items are whole lines, and what becomes of it. */
export interface LineList {
  readonly extents: readonly ItemExtent[];
  readonly removed: ReadonlySet<number>;
  /** Lines that come before the item of each index, or (under the list's length) after the last. */
  readonly coming: ReadonlyMap<number, readonly string[]>;
  /** Fewest blank lines between two items. */
  readonly leastGap: number;
  /** How many part two items where there are none to learn from. */
  readonly usualGap: number;
}

const MOST_BLANK = 2;

/** How many blank lines part the items near `index`. */
function gapNear({ source }: BodySource, { extents, leastGap, usualGap }: LineList, index: number): number {
  const right = Math.max(1, Math.min(index, extents.length - 1));
  const [before, after] = [extents[right - 1], extents[right]];
  const usual = before && after ? blankLines(source, { start: before.end, end: after.start }) : usualGap;
  return Math.max(leastGap, Math.min(usual, MOST_BLANK));
}

function linesBefore(body: BodySource, list: LineList, index: number): readonly Splice[] {
  const { extents, coming, leastGap } = list;
  const texts = coming.get(index) ?? [];
  const start = extents[index]?.start ?? 0;
  if (texts.length === 0) return [];
  const above = extents[index - 1];
  const missing = above ? leastGap - blankLines(body.source, { start: above.end, end: start }) : 0;
  const gap = body.lineEnd.repeat(gapNear(body, list, index));
  const text = texts.map((lines) => `${lines}${body.lineEnd}${gap}`).join('');
  return [insertion(start, body.lineEnd.repeat(Math.max(0, missing)) + text)];
}

/** Takes the last items out: with the blank lines that parted them, after them or, where the file ends, before them. */
function withoutTail({ source }: BodySource, { extents }: LineList, first: number): Splice {
  const [start, last, before] = [extents[first]?.start ?? 0, extents.at(-1), extents[first - 1]];
  const { end, limit } = last ?? { end: start, limit: start };
  if (!before || before.end === start) return { start, end, text: '' };
  return limit < source.length ? { start, end: limit, text: '' } : { start: before.end, end, text: '' };
}

/** What comes after the last item that stays, in place of those after it that go. */
function tail(body: BodySource, list: LineList, first: number): readonly Splice[] {
  const { extents, coming } = list;
  const size = extents.length;
  const texts = Array.from({ length: size - first + 1 }, (_, more) => coming.get(first + more) ?? []).flat();
  if (texts.length === 0) return first < size ? [withoutTail(body, list, first)] : [];
  const gap = body.lineEnd.repeat(gapNear(body, list, size));
  const end = extents.at(-1)?.end ?? 0;
  if (first === size) return texts.map((text) => insertLines(body, end, gap + text));
  const closing = body.source[end - 1] === '\n' ? body.lineEnd : '';
  const text = texts.join(`${body.lineEnd}${gap}`);
  return [{ start: extents[first]?.start ?? end, end, text: text + closing }];
}

/** The splices for a list of whole lines that has items: what goes takes its blank lines along, what comes is parted as its neighbours are. */
export function lineListSplices(body: BodySource, list: LineList): readonly Splice[] {
  const { extents, removed } = list;
  const lastKept = extents.findLastIndex((_, index) => !removed.has(index));
  const kept = extents
    .slice(0, lastKept + 1)
    .flatMap(({ start, limit }, index) => [
      ...linesBefore(body, list, index),
      ...(removed.has(index) ? [{ start, end: limit, text: '' }] : []),
    ]);
  return [...kept, ...tail(body, list, lastKept + 1)];
}
