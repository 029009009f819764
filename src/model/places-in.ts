import type { Place, Point } from './place.ts';

function firstAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Answers where stretches of a source (UTF-16 offsets) stand, by line and column; a byte order mark has no column. */
export function placesIn(file: string, source: string): (start: number, end: number) => Place {
  const lineStarts = [
    source.startsWith('\uFEFF') ? 1 : 0,
    ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1),
  ];
  const pointAt = (offset: number): Point => {
    const line = firstAfter(lineStarts, offset);
    return { line: Math.max(line, 1), column: offset - (lineStarts[line - 1] ?? offset) + 1, offset };
  };
  return (start, end) => ({ file, start: pointAt(start), end: pointAt(end) });
}
