import type { TaskView } from './task-view.ts';

/** What a calendar says of itself. */
export interface CalendarOptions {
  readonly name: string;
  /** Tells the plan's tasks from those of others: its id or file name. */
  readonly plan: string;
  /** When the calendar is made. */
  readonly now: Date;
}

/** A calendar file, and the tasks that have no day to stand on. */
export interface TaskCalendar {
  readonly text: string;
  readonly dated: number;
  readonly undated: readonly TaskView[];
}

const LINE_BYTES = 75;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Lines longer than 75 octets go on after a line break and a space, never within a letter (RFC 5545, 3.1). */
function folded(line: string): string {
  const parts: string[] = [''];
  let width = 0;
  for (const letter of line) {
    const bytes = bytesOf(letter);
    if (width + bytes > LINE_BYTES) {
      parts.push('');
      // The space at the beginning counts too.
      width = 1;
    }
    parts[parts.length - 1] += letter;
    width += bytes;
  }
  return parts.join('\r\n ');
}

/** TEXT of RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

function compact(iso: string): string {
  return iso.replaceAll('-', '');
}

function dayAfter(iso: string): string {
  const next = new Date(`${iso}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** The day by which a task is due; undefined where its time limit names none that the calendar has. */
function dueDay({ due }: TaskView): string | undefined {
  const day = due?.to;
  if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : undefined;
}

function describe({ agencies, due, appendix, groups }: TaskView, roles: ReadonlyMap<string, string>): string {
  const named = Array.from(agencies, ([role, list]) => {
    const names = list.map(({ name }) => name).join('; ');
    return `${roles.get(role) ?? role}: ${names}`;
  });
  return [...groups, ...named, `Thời hạn: ${due?.text ?? ''}`, appendix]
    .filter((line) => line !== '')
    .join('\n');
}

function eventLines(
  task: TaskView,
  day: string,
  roles: ReadonlyMap<string, string>,
  { plan, now }: CalendarOptions,
): readonly string[] {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const uid = `${task.ma ?? task.path.join('.')}@${plan}.vanthu`;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escaped(`Hạn: ${task.number} ${task.content}`.replace(/\s+/g, ' '))}`,
    `DESCRIPTION:${escaped(describe(task, roles))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The words for roles in a calendar's descriptions. */
export type RoleLabels = ReadonlyMap<string, string>;

/**
 * The deadlines as an iCalendar of whole days (RFC 5545), one event a task on the last day of its time limit. What
 * names no day is given back, not guessed.
 */
export function taskCalendar(
  tasks: readonly TaskView[],
  roles: RoleLabels,
  options: CalendarOptions,
): TaskCalendar {
  const dated = tasks.flatMap((task) => {
    const day = dueDay(task);
    return day === undefined ? [] : [{ task, day }];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//vanthu//vi',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(options.name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...dated.flatMap(({ task, day }) => eventLines(task, day, roles, options)),
    'END:VCALENDAR',
    '',
  ];
  return {
    text: lines.map(folded).join('\r\n'),
    dated: dated.length,
    undated: tasks.filter((task) => dueDay(task) === undefined),
  };
}
