import { applySplices, type Splice } from '../../src/edit/splice.ts';

/** The source as it was before the splices were made, from what it has become and what stood there before. */
export function splicedBack(before: string, after: string, splices: readonly Splice[]): string {
  let moved = 0;
  const ordered = splices.toSorted((left, right) => left.start - right.start || left.end - right.end);
  const back = ordered.map(({ start, end, text }): Splice => {
    const at = start + moved;
    moved += text.length - (end - start);
    return { start: at, end: at + text.length, text: before.slice(start, end) };
  });
  return applySplices(after, back);
}
