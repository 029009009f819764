import type { TaskFields } from './task-fields.ts';

/** A line `Nhãn: giá trị` of a task. */
export interface FieldLine {
  readonly field: string;
  readonly label: string;
  /** Where the value starts in the line. */
  readonly valueAt: number;
}

/** A label does not start with a backslash: there it keeps the line text. */
const LABEL = /^([^:\\\n][^:\n]{0,199}):[ \t]*/u;

/** What stands before the first colon of a line; undefined where there is none, or only far into the line. */
export function labelOfLine(line: string): string | undefined {
  return LABEL.exec(line)?.[1]?.trim();
}

/** Reads a line, without its indentation, as a field line; undefined where its label means no field. */
export function fieldLine(line: string, fields: TaskFields): FieldLine | undefined {
  const [whole, typed = ''] = LABEL.exec(line) ?? [];
  const field = whole === undefined ? undefined : fields.byLabel(typed);
  return field === undefined || whole === undefined
    ? undefined
    : { field, label: typed.trim(), valueAt: whole.length };
}
