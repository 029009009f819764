import { type Grouping, groupTasks } from './group-tasks.ts';
import type { RoleField } from './role-fields.ts';
import type { TaskView, TaskViews } from './task-view.ts';
import { padded, textWidth, wrapped } from './text-width.ts';

/** How tasks are shown on a terminal. */
export interface TaskTableOptions {
  readonly by: Grouping;
  /** The roles by whose agencies tasks are grouped. */
  readonly roles: readonly string[];
  /** Columns of the terminal. */
  readonly width: number;
}

const GAP = '  ';
const NARROWEST = 12;
/** Parts of the terminal's width that a column of agencies, and the time limit, may take. */
const AGENCY_SHARE = 0.22;
const TERM_SHARE = 0.18;

interface TextColumn {
  readonly label: string;
  /** Most of the terminal's width that it may take. */
  readonly share: number;
  readonly of: (task: TaskView) => string;
}

function numberOf({ appendix, number }: TaskView, isOneAppendix: boolean): string {
  return isOneAppendix || appendix === '' ? number : `${appendix}, ${number}`;
}

function columnsOf({ tasks, roles }: TaskViews): readonly TextColumn[] {
  const isOneAppendix = new Set(tasks.map(({ appendix }) => appendix)).size < 2;
  const used = roles.filter(({ field }) => tasks.some(({ agencies }) => agencies.has(field)));
  const agencyColumn = ({ field, label }: RoleField): TextColumn => ({
    label,
    share: AGENCY_SHARE,
    of: ({ agencies }) => (agencies.get(field) ?? []).map(({ name }) => name).join('; '),
  });
  return [
    { label: 'Số', share: TERM_SHARE, of: (task) => numberOf(task, isOneAppendix) },
    { label: 'Nội dung', share: 1, of: ({ content }) => content },
    ...used.map(agencyColumn),
    { label: 'Thời hạn', share: TERM_SHARE, of: ({ due }) => (due?.text ?? '').replace(/\s+/g, ' ') },
  ];
}

/** The content takes what the others leave. */
function widthsOf(
  columns: readonly TextColumn[],
  tasks: readonly TaskView[],
  width: number,
): readonly number[] {
  const wanted = columns.map(({ label, share, of }) => {
    const longest = tasks.reduce((so, task) => Math.max(so, textWidth(of(task))), textWidth(label));
    return Math.min(longest, Math.floor(width * share));
  });
  const others = wanted.reduce((sum, each, index) => (index === 1 ? sum : sum + each + GAP.length), 0);
  return wanted.map((each, index) =>
    index === 1 ? Math.max(NARROWEST, Math.min(each, width - others)) : each,
  );
}

function rowLines(texts: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = texts.map((text, index) => wrapped(text, widths[index] ?? NARROWEST));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, index) => padded(cell[line] ?? '', widths[index] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

/** The tasks as lines for a terminal: a heading for each group with its count, texts wrapped within their columns. */
export function taskTable(views: TaskViews, { by, roles, width }: TaskTableOptions): readonly string[] {
  const columns = columnsOf(views);
  const widths = widthsOf(columns, views.tasks, width);
  const head = rowLines(
    columns.map(({ label }) => label),
    widths,
  );
  const line = widths.map((each) => '─'.repeat(each)).join(GAP);
  const groups = groupTasks(views, by, roles).flatMap(({ title, tasks }) => [
    '',
    ...wrapped(`${title} (${tasks.length})`, Math.max(width, NARROWEST)),
    ...tasks.flatMap((task) =>
      rowLines(
        columns.map(({ of }) => of(task)),
        widths,
      ),
    ),
  ]);
  return [...head, line, ...groups];
}
