/** A change to a source text: the stretch from `start` to `end` (UTF-16 offsets) becomes `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The splice that puts `text` in at `offset` and takes nothing away. */
export function insertion(offset: number, text: string): Splice {
  return { start: offset, end: offset, text };
}

/**
 * The source with all splices made; insertions at one point stand in the order given.
 * Throws RangeError where two splices overlap or one lies outside the source, since that is a fault of ours.
 */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const ordered = splices.toSorted((left, right) => left.start - right.start || left.end - right.end);
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of ordered) {
    if (start < done || end < start || end > source.length)
      throw new RangeError(`splice ${start}–${end} overlaps or lies outside a source of ${source.length}`);
    pieces.push(source.slice(done, start), text);
    done = end;
  }
  return [...pieces, source.slice(done)].join('');
}
