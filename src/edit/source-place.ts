import type { Splice } from './splice.ts';

/** Where an offset into a source has gone once the splices are made; one inside a splice goes to its start. */
export function offsetAfter(splices: readonly Splice[], offset: number): number {
  return splices
    .filter(({ start }) => start < offset)
    .reduce(
      (moved, { start, end, text }) =>
        end <= offset ? moved + text.length - (end - start) : moved - (offset - start),
      offset,
    );
}
