import { cellsOfLine, lineAt, type SourceLine } from './markdown-line.ts';

/** A pipe table of tasks: its heading, the line of dashes under it, and its rows. */
export interface PipeTable {
  readonly header: SourceLine;
  readonly dashes: SourceLine;
  readonly rows: readonly SourceLine[];
  /** Where the last row starts; of a table without rows, the line of dashes. */
  readonly lastRow: number;
}

const HEADING_START = /^[ \t]*\|/;
const DASHES = /^[ \t]*\|[-:| \t]+$/;
/** What ends a table without a blank line: a heading or a directive. */
const NEXT_BLOCK = /^\s*(?:#{1,6}(?:\s|$)|::[A-Za-z])/;

function isRow({ text }: SourceLine): boolean {
  return text.includes('|') && !NEXT_BLOCK.test(text);
}

function lineAbove(source: string, { start }: SourceLine): SourceLine | undefined {
  return start === 0 ? undefined : lineAt(source, start - 1);
}

function lineBelow(source: string, { start }: SourceLine): SourceLine | undefined {
  const newline = source.indexOf('\n', start);
  return newline < 0 ? undefined : lineAt(source, newline + 1);
}

function rowsFrom(
  source: string,
  line: SourceLine,
  next: (source: string, line: SourceLine) => SourceLine | undefined,
): readonly SourceLine[] {
  const rows: SourceLine[] = [];
  for (let row = next(source, line); row && isRow(row); row = next(source, row)) rows.push(row);
  return rows;
}

/** How many cells a line has; what follows its last bar is one only if it is not blank. */
function cellCount({ text }: SourceLine): number {
  const cells = cellsOfLine(text);
  const [start, end] = cells.at(-1) ?? [0, 0];
  return cells.length - (cells.length > 1 && text.slice(start, end).trim() === '' ? 1 : 0);
}

function isHeading(line: SourceLine, below: SourceLine | undefined): boolean {
  if (!below || !HEADING_START.test(line.text) || !DASHES.test(below.text)) return false;
  return cellCount(line) === cellCount(below);
}

/** The table in which a line stands; undefined where the lines around it are no table's. */
export function tableAround(source: string, line: SourceLine): PipeTable | undefined {
  if (!isRow(line)) return undefined;
  const above = rowsFrom(source, line, lineAbove).toReversed();
  const lines = [...above, line, ...rowsFrom(source, line, lineBelow)];
  const first = lines.findIndex((each, index) => isHeading(each, lines[index + 1]));
  const [header, dashes, ...rows] = first < 0 ? [] : lines.slice(first);
  return header && dashes ? { header, dashes, rows, lastRow: rows.at(-1)?.start ?? dashes.start } : undefined;
}
