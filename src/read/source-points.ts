import type { Place, Point } from '../model/place.ts';

/** Turns offsets into a file's text into lines and columns. */
export interface SourcePoints {
  readonly file: string;
  readonly source: string;
  /** How many lines the file has; a line end at its end opens none. */
  readonly lines: number;
  readonly pointAt: (offset: number) => Point;
  readonly placeOf: (start: number, end: number) => Place;
}

const BYTE_ORDER_MARK = '\uFEFF';

function lineStartsOf(source: string): readonly number[] {
  const starts = [source.startsWith(BYTE_ORDER_MARK) ? 1 : 0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last line that starts at or before `offset`. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Finds the lines of a file; a byte order mark takes up no column. */
export function sourcePoints(file: string, source: string): SourcePoints {
  const starts = lineStartsOf(source);
  const pointAt = (offset: number): Point => {
    const line = lineAt(starts, offset);
    return { line: line + 1, column: Math.max(0, offset - (starts[line] ?? 0)) + 1, offset };
  };
  const placeOf = (start: number, end: number): Place => ({
    file,
    start: pointAt(start),
    end: pointAt(Math.max(start, end)),
  });
  const lines = starts.length - (source.endsWith('\n') ? 1 : 0);
  return { file, source, lines, pointAt, placeOf };
}
