import { type Data, type DataList, type DataMap, isDataList, isDataMap } from '../data.ts';
import { attributesFrom, headingLine } from './heading-line.ts';
import { escapeMarks, splitAtMarks } from './marks.ts';
import type { Lines } from './passage-lines.ts';
import { fieldLines, fieldTextIn, fieldValueLines, nameParts, ownFields } from './task-field-lines.ts';
import type { TaskFields } from './task-fields.ts';

const BAR = /\|/g;
/** The longest text of a cell in a pipe table; longer ones are easier to read and edit under headings. */
const LONGEST_CELL = 100;

function ownLines(task: DataMap, fields: TaskFields): Lines | undefined {
  const lines: string[] = [];
  for (const field of ownFields(task)) {
    const text = fieldTextIn(task[field] ?? '', field, fields);
    if (text === undefined) return undefined;
    lines.push(...fieldLines(text, field, fields));
  }
  return lines;
}

/** The heading and the lines of the task's name under it. */
function nameLines(task: DataMap, level: number, fields: TaskFields): Lines {
  const { ten: name } = task;
  const attributes = attributesFrom(task, ['ma', 'so_thu_tu', ...(name === '' ? ['ten'] : [])]);
  const { words, below } = nameParts(typeof name === 'string' ? name : '');
  const rest = below.length > 0 ? fieldValueLines(below.join('\n'), fields) : [];
  return [headingLine(level, words, attributes), ...rest];
}

/** A task under a heading of its own, with its field lines and children; undefined where Markdown cannot say it. */
export function headingTaskLines(task: Data, level: number, fields: TaskFields): Lines | undefined {
  if (!isDataMap(task)) return undefined;
  const own = ownLines(task, fields);
  const children = task.nhiem_vu === undefined ? [] : taskLines(task.nhiem_vu, fields, level + 1);
  const isNamed = ['ma', 'so_thu_tu', 'ten'].every(
    (key) => task[key] === undefined || typeof task[key] === 'string',
  );
  const hasNoChild = isDataList(task.nhiem_vu) && task.nhiem_vu.length === 0;
  if (!own || !children || !isNamed || hasNoChild) return undefined;
  return [...nameLines(task, level, fields), ...own, ...(children.length > 0 ? ['', ...children] : [])];
}

/** The cells of a task as a row, its children left out, bars not yet escaped; undefined where one cannot be a cell. */
export function taskCells(task: DataMap, fields: TaskFields): ReadonlyMap<string, string> | undefined {
  const cells = new Map<string, string>();
  for (const [field, value] of Object.entries(task)) {
    if (field === 'nhiem_vu') continue;
    const text = fieldTextIn(value, field, fields);
    if (text === undefined || text.includes('\n')) return undefined;
    cells.set(field, text);
  }
  return cells;
}

/** A text as it stands between the bars of a pipe table. */
export function writeCell(text: string): string {
  return escapeMarks(text, BAR);
}

/** The text of a cell as it stands between bars, blanks around it left out; the opposite of `writeCell`. */
export function readCell(typed: string): string {
  return splitAtMarks(typed, BAR)
    .map(({ text }) => text)
    .join('|')
    .trim();
}

function shortCells(task: Data, fields: TaskFields): readonly ReadonlyMap<string, string>[] {
  const cells = isDataMap(task) && task.nhiem_vu === undefined ? taskCells(task, fields) : undefined;
  // A row with nothing in it would be lost among the bars.
  const fits = cells && cells.size > 0 && [...cells.values()].every((text) => text.length <= LONGEST_CELL);
  return cells && fits ? [cells] : [];
}

function tableLines(tasks: DataList, fields: TaskFields): Lines | undefined {
  const rows = tasks.flatMap((task) => shortCells(task, fields));
  if (rows.length < tasks.length) return undefined;
  const keys = [...new Set(['ma', 'so_thu_tu', 'ten', ...rows.flatMap((row) => [...row.keys()])])];
  const used = keys.filter((key) => rows.some((row) => row.has(key)));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(used.map((key) => fields.labelOf(key))),
    line(used.map(() => '---')),
    ...rows.map((row) => line(used.map((key) => writeCell(row.get(key) ?? '')))),
  ];
}

/**
 * The rows of a table, or the children of a task whose heading stands one level above: a pipe table where all are
 * short, else a heading each; undefined where one holds what the Markdown form has no way to write.
 */
export function taskLines(tasks: Data, fields: TaskFields, level = 1): Lines | undefined {
  if (!isDataList(tasks)) return undefined;
  const table = tasks.length > 0 ? tableLines(tasks, fields) : undefined;
  if (table) return table;
  const lines: string[] = [];
  for (const task of tasks) {
    const own = headingTaskLines(task, level, fields);
    if (!own) return undefined;
    lines.push(...(lines.length > 0 ? [''] : []), ...own);
  }
  return lines;
}
