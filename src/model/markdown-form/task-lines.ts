import { type Data, type DataList, type DataMap, isDataList, isDataMap, sameData } from '../model/data.ts';
import { fieldLine } from '../model/markdown-form/field-line.ts';
import { readFieldText, writeFieldText } from '../model/markdown-form/field-text.ts';
import type { StartsMore } from '../model/markdown-form/line-start.ts';
import { escapeMarks } from '../model/markdown-form/marks.ts';
import type { TaskFields } from '../model/markdown-form/task-fields.ts';
import { attributesFrom, headingLine } from './markdown-heading.ts';
import { type Lines, passageLines } from './markdown-passage.ts';

const BAR = /\|/g;
/** The longest text of a cell in a pipe table; longer ones are easier to read and edit under headings. */
const LONGEST_CELL = 100;
const LONGEST_NAME = 200;

function ownFields(task: DataMap): readonly string[] {
  return Object.keys(task).filter((key) => !['ma', 'so_thu_tu', 'ten', 'nhiem_vu'].includes(key));
}

/** The text of a field; undefined where the field cannot hold such a value in Markdown. */
function fieldText(task: DataMap, field: string, fields: TaskFields): string | undefined {
  const value = task[field];
  if (value === undefined || fields.byLabel(field) !== field) return undefined;
  const kind = fields.kindOf(field);
  const text = writeFieldText(value, kind);
  const back = readFieldText(text, kind);
  return sameData(back.value, value) && back.unknownKeys.length === 0 ? text : undefined;
}

/** Whether what is written below the heading reads as the rest of a name whose first line stands in it. */
function splitsAfterFirstLine([first = '', second]: readonly string[]): boolean {
  if (first !== first.trim() || first.length > LONGEST_NAME) return false;
  return second === undefined || (second !== '' && second === second.trimStart());
}

class TaskWriter {
  readonly #fields: TaskFields;
  readonly #startsField: StartsMore;

  constructor(fields: TaskFields) {
    this.#fields = fields;
    this.#startsField = (line) => fieldLine(line, fields) !== undefined;
  }

  #fieldLines(task: DataMap): Lines | undefined {
    const lines: string[] = [];
    for (const field of ownFields(task)) {
      const text = fieldText(task, field, this.#fields);
      if (text === undefined) return undefined;
      const [first = '', ...more] = passageLines(text, this.#startsField);
      const label = `${this.#fields.labelOf(field)}:`;
      lines.push(first === '' ? label : `${label} ${first}`, ...more);
    }
    return lines;
  }

  /** The heading and the lines of the task's name under it. */
  #nameLines(task: DataMap, level: number): Lines {
    const { ten: name } = task;
    const attributes = attributesFrom(task, ['ma', 'so_thu_tu', ...(name === '' ? ['ten'] : [])]);
    const lines = typeof name === 'string' && name !== '' ? name.split('\n') : [];
    const [words = '', ...below] = splitsAfterFirstLine(lines) ? lines : ['', ...lines];
    const rest = below.length > 0 ? passageLines(below.join('\n'), this.#startsField) : [];
    return [headingLine(level, words, attributes), ...rest];
  }

  #taskLines(task: Data, level: number): Lines | undefined {
    if (!isDataMap(task)) return undefined;
    const fields = this.#fieldLines(task);
    const children = task.nhiem_vu === undefined ? [] : this.listLines(task.nhiem_vu, level + 1);
    const isNamed = ['ma', 'so_thu_tu', 'ten'].every(
      (key) => task[key] === undefined || typeof task[key] === 'string',
    );
    if (!fields || !children || !isNamed || (isDataList(task.nhiem_vu) && task.nhiem_vu.length === 0))
      return undefined;
    return [...this.#nameLines(task, level), ...fields, ...(children.length > 0 ? ['', ...children] : [])];
  }

  /** The cells of a task as a row; undefined where it has children, or a cell would be long or of several lines. */
  #cellsOf(task: Data): ReadonlyMap<string, string> | undefined {
    if (!isDataMap(task) || task.nhiem_vu !== undefined) return undefined;
    const keys = Object.keys(task);
    const cells = keys.map((key) => {
      const text = fieldText(task, key, this.#fields);
      return text === undefined || text.includes('\n') || text.length > LONGEST_CELL ? undefined : text;
    });
    const written = cells.flatMap((cell, index) =>
      cell === undefined ? [] : [[keys[index] ?? '', cell] as const],
    );
    return written.length === keys.length ? new Map(written) : undefined;
  }

  #tableLines(tasks: DataList): Lines | undefined {
    const rows = tasks.flatMap((task) => this.#cellsOf(task) ?? []);
    const keys = [...new Set(['ma', 'so_thu_tu', 'ten', ...rows.flatMap((row) => [...row.keys()])])];
    const used = keys.filter((key) => rows.some((row) => row.has(key)));
    // A row with nothing in it would be lost among the bars.
    if (rows.length < tasks.length || rows.some(({ size }) => size === 0)) return undefined;
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [
      line(used.map((key) => this.#fields.labelOf(key))),
      line(used.map(() => '---')),
      ...rows.map((row) => line(used.map((key) => escapeMarks(row.get(key) ?? '', BAR)))),
    ];
  }

  /** Tasks of one level: a pipe table where all are short, else a heading each. */
  listLines(tasks: Data, level: number): Lines | undefined {
    if (!isDataList(tasks)) return undefined;
    const table = tasks.length > 0 ? this.#tableLines(tasks) : undefined;
    if (table) return table;
    const lines: string[] = [];
    for (const task of tasks) {
      const own = this.#taskLines(task, level);
      if (!own) return undefined;
      lines.push(...(lines.length > 0 ? [''] : []), ...own);
    }
    return lines;
  }
}

/** The rows of a table; undefined where one holds what the Markdown form has no way to write. */
export function taskLines(tasks: Data, fields: TaskFields): Lines | undefined {
  return new TaskWriter(fields).listLines(tasks, 1);
}
