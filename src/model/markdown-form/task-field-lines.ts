import type { Data, DataMap } from '../data.ts';
import { fieldLine } from './field-line.ts';
import { fieldTextOf } from './field-text.ts';
import type { StartsMore } from './line-start.ts';
import { type Lines, passageLines } from './passage-lines.ts';
import type { TaskFields } from './task-fields.ts';

const LONGEST_WORDS = 200;

/** A task's name as it stands in Markdown: the words of its heading and the lines below it. */
export interface NameParts {
  readonly words: string;
  readonly below: readonly string[];
}

/** Whether a line of a task's text would start one of its fields. */
export function startsField(fields: TaskFields): StartsMore {
  return (line) => fieldLine(line, fields) !== undefined;
}

/** The text of a field; undefined where the table has no such field, or the field cannot hold such a value in Markdown. */
export function fieldTextIn(value: Data, field: string, fields: TaskFields): string | undefined {
  return fields.byLabel(field) === field ? fieldTextOf(value, fields.kindOf(field)) : undefined;
}

/** A field's text as it stands after `Nhãn:`, the lines that would start something else with a backslash. */
export function fieldValueLines(text: string, fields: TaskFields): Lines {
  return passageLines(text, startsField(fields));
}

/** A field line with its label, and the further lines of its text. */
export function fieldLines(text: string, field: string, fields: TaskFields): Lines {
  const [first = '', ...more] = fieldValueLines(text, fields);
  const label = `${fields.labelOf(field)}:`;
  return [first === '' ? label : `${label} ${first}`, ...more];
}

/** Whether what is written below the heading reads as the rest of a name whose first line stands in it. */
function splitsAfterFirstLine([first = '', second]: readonly string[]): boolean {
  if (first !== first.trim() || first.length > LONGEST_WORDS) return false;
  return second === undefined || (second !== '' && second === second.trimStart());
}

/** Divides a task's name into what stands in its heading and what stands below it. */
export function nameParts(name: string): NameParts {
  const lines = name === '' ? [] : name.split('\n');
  const [words = '', ...below] = splitsAfterFirstLine(lines) ? lines : ['', ...lines];
  return { words, below };
}

/** The fields of a task besides the keys that every task has. */
export function ownFields(task: DataMap): readonly string[] {
  return Object.keys(task).filter((key) => !['ma', 'so_thu_tu', 'ten', 'nhiem_vu'].includes(key));
}
