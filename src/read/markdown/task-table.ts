import { splitAtMarks } from '../../model/markdown-form/marks.ts';
import { report } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import type { Place } from '../../model/place.ts';
import { cleanText } from '../clean-text.ts';
import type { SourcePoints } from '../source-points.ts';
import type { SourceLine } from './blocks.ts';
import { emptyFrame, setField, type TaskContext, type TaskFrame } from './task-frame.ts';
import { columnTwice, columnUnknown, levelCell, tooManyCells } from './task-messages.ts';

/** A cell with its bars unescaped. */
interface Cell {
  readonly text: string;
  readonly place: Place;
}

/** What a column of a pipe table gives: a field, the row's level (`#`), a number typed by hand, or nothing known. */
type PipeColumn = { readonly field: string } | 'level' | 'typedNumber' | undefined;

/** A row of a pipe table, not yet under its parent. */
export interface PipeRow {
  readonly frame: TaskFrame;
  /** The number of `#` in its level cell; undefined where it has none. */
  readonly hashes: number | undefined;
}

const BAR = /\|/g;

function cellsOf(line: SourceLine, points: SourcePoints): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const { text, mark } of splitAtMarks(line.text, BAR)) {
    const end = mark?.index ?? line.text.length;
    const typed = line.text.slice(at, end);
    const start = line.start + at + typed.length - typed.trimStart().length;
    cells.push({ text: text.trim(), place: points.placeOf(start, start + typed.trim().length) });
    at = end + 1;
  }
  const isOpen = line.text.trimStart().startsWith('|');
  const isClosed = cells.length > 1 && cells.at(-1)?.text === '';
  return cells.slice(isOpen ? 1 : 0, isClosed ? -1 : undefined);
}

function columnOf({ text, place }: Cell, { fields, messages }: TaskContext): PipeColumn {
  if (text === '#') return 'level';
  const field = fields.byLabel(text);
  if (field === 'so_thu_tu' && text !== 'so_thu_tu') return 'typedNumber';
  if (field !== undefined) return { field };
  const found = { label: text, nearest: nearest(text, fields.labels) };
  messages.push(
    report('md-cot-khong-co', columnUnknown, found, { place, actual: text, expected: fields.labels }),
  );
  return undefined;
}

function columnsOf(header: readonly Cell[], context: TaskContext): readonly PipeColumn[] {
  const seen = new Set<string>();
  return header.map((cell) => {
    const column = columnOf(cell, context);
    const name = typeof column === 'object' ? column.field : column;
    if (name === undefined || !seen.has(name)) {
      if (name !== undefined) seen.add(name);
      return column;
    }
    context.messages.push(report('md-cot-lap', columnTwice, { label: cell.text }, { place: cell.place }));
    return undefined;
  });
}

function hashesIn({ text, place }: Cell, { messages }: TaskContext): number | undefined {
  if (/^#{1,12}$/.test(text)) return text.length;
  messages.push(report('md-o-cap', levelCell, { typed: text }, { place, actual: text }));
  return undefined;
}

function readRow(
  cells: readonly Cell[],
  columns: readonly PipeColumn[],
  place: Place,
  context: TaskContext,
): PipeRow {
  const frame = emptyFrame(0, place);
  let hashes: number | undefined;
  for (const [index, cell] of cells.entries()) {
    const column = columns[index];
    if (cell.text === '' || column === undefined) continue;
    if (column === 'level') hashes = hashesIn(cell, context);
    else if (column === 'typedNumber') frame.typedNumber = { typed: cell.text, place: cell.place };
    else setField(frame, { field: column.field, typed: cleanText(cell.text), place: cell.place }, context);
  }
  return { frame, hashes };
}

/** Reads a pipe table: its heading names the fields, each row is a task; an empty cell leaves its field out. */
export function readTaskTable(lines: readonly SourceLine[], context: TaskContext): readonly PipeRow[] {
  const [header, , ...rows] = lines.map((line) => cellsOf(line, context.points));
  const columns = columnsOf(header ?? [], context);
  return rows.map((cells, index) => {
    const line = lines[index + 2] ?? { text: '', start: 0 };
    const place = context.points.placeOf(line.start, line.start + line.text.trimEnd().length);
    const found = { cells: cells.length, columns: columns.length };
    if (found.cells > found.columns)
      context.messages.push(report('md-thua-o', tooManyCells, found, { place }));
    return readRow(cells, columns, place, context);
  });
}
