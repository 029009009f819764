import type { TaskFields } from '../../model/markdown-form/task-fields.ts';
import { readCell, writeCell } from '../../model/markdown-form/task-lines.ts';
import { cellsOfLine, type SourceLine } from '../markdown-line.ts';
import type { PipeTable } from '../pipe-table.ts';
import { insertion, type Splice } from '../splice.ts';

/** The column in which a row says its level with as many `#`. */
export const LEVEL_COLUMN = '#';

/** The cells of a line, what follows the last bar left out if it is blank. */
export function cellTexts({ text }: SourceLine): readonly string[] {
  const cells = cellsOfLine(text).map(([start, end]) => text.slice(start, end));
  return cells.length > 1 && cells.at(-1)?.trim() === '' ? cells.slice(0, -1) : cells;
}

/** What each column of a table gives: a field, the level (`#`), or (undefined) what is not the plan's. */
export function columnsOf({ header }: PipeTable, fields: TaskFields): readonly (string | undefined)[] {
  return cellTexts(header).map((cell) => {
    const label = readCell(cell);
    if (label === LEVEL_COLUMN) return LEVEL_COLUMN;
    const field = fields.byLabel(label);
    return field === 'so_thu_tu' && label !== 'so_thu_tu' ? undefined : field;
  });
}

/** Whether the column's cells are filled up with blanks to one width. */
function isAligned(header: SourceLine, row: SourceLine, column: number): boolean {
  return cellTexts(header)[column]?.length === cellTexts(row)[column]?.length;
}

/** A text in a cell that `like` shows the blanks and, where the column is aligned, the width of. */
function paddedCell(text: string, like: string, width: number): string {
  const before = /^\s/.test(like) ? ' ' : '';
  const after = /\s$/.test(like) ? ' ' : '';
  return `${before}${text}${after}`.padEnd(width);
}

/** Writes a text into a cell that a row has; in an aligned column the bars stay where they are. */
export function cellSplice(row: SourceLine, column: number, text: string, header: SourceLine): Splice {
  const [start, end] = cellsOfLine(row.text)[column] ?? [0, 0];
  const raw = row.text.slice(start, end);
  const width = isAligned(header, row, column) ? raw.length : 0;
  const like = raw.trim() === '' ? (cellTexts(header)[column] ?? ' ') : raw;
  const written = paddedCell(writeCell(text), like, width);
  const bar = raw === '' && written === '' ? ' ' : written;
  return { start: row.start + start, end: row.start + end, text: bar };
}

/** A text for a cell of a column that a line does not have yet, and the width of that column. */
export interface NewCell {
  readonly text: string;
  readonly width: number;
}

/** Writes cells after the last that a line has. */
export function appendCells({ start, text }: SourceLine, cells: readonly NewCell[]): Splice {
  const line = text.trimEnd();
  const isClosed = cellsOfLine(line).at(-1)?.[0] === line.length;
  const written = cells.map((cell) => ` ${writeCell(cell.text).padEnd(cell.width)} |`).join('');
  return insertion(start + line.length, isClosed ? written : ` |${written}`);
}

/** A new row, its cells as wide as those of the row that it is to look like. */
export function rowLine(texts: readonly string[], like: SourceLine, { header }: PipeTable): string {
  const headings = cellTexts(header);
  const cells = texts.map((text, column) => {
    const width = isAligned(header, like, column) ? (headings[column]?.length ?? 0) : 0;
    return paddedCell(writeCell(text), headings[column] ?? ' ', width);
  });
  return `${/^\s*/.exec(like.text)?.[0] ?? ''}|${cells.join('|')}|`;
}
