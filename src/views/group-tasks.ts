import type { NamedAgency } from './named-agencies.ts';
import { termOf, termOrder, termWords } from './quarter.ts';
import type { TaskView, TaskViews } from './task-view.ts';

/** What tasks can be grouped by: the agencies of the roles asked for, the term, the plan's own groups. */
export const GROUPINGS = ['co_quan', 'thoi_han', 'nhom'] as const;

/** One way to group tasks. */
export type Grouping = (typeof GROUPINGS)[number];

/** Tasks under one heading. */
export interface TaskGroup {
  readonly title: string;
  readonly tasks: readonly TaskView[];
}

/** The agencies of a task in some roles, each once. */
export function agenciesIn({ agencies }: TaskView, roles: readonly string[]): readonly NamedAgency[] {
  const named = roles.flatMap((role) => agencies.get(role) ?? []);
  return named.filter(({ key }, index) => named.findIndex((other) => other.key === key) === index);
}

const NOBODY = 'Không ghi cơ quan';
const NO_GROUP = 'Không thuộc nhóm nào';

function byAgency(task: TaskView, roles: readonly string[]): readonly (readonly [string, string])[] {
  const named = agenciesIn(task, roles);
  return named.length === 0 ? [['', NOBODY]] : named.map(({ key, name }) => [key, name]);
}

function headingsOf(
  task: TaskView,
  by: Grouping,
  roles: readonly string[],
): readonly (readonly [string, string])[] {
  if (by === 'co_quan') return byAgency(task, roles);
  if (by === 'thoi_han') {
    const words = termWords(termOf(task.due));
    return [[words, words]];
  }
  const group = task.groups.join(' › ');
  return [[group, group === '' ? NO_GROUP : group]];
}

function inOrder(groups: readonly TaskGroup[], by: Grouping): readonly TaskGroup[] {
  if (by === 'nhom') return groups;
  const first = (group: TaskGroup) => termOrder(termOf(group.tasks[0]?.due));
  if (by === 'thoi_han') return groups.toSorted((one, other) => first(one) - first(other));
  const size = ({ title, tasks }: TaskGroup) => (title === NOBODY ? -1 : tasks.length);
  return groups.toSorted(
    (one, other) => size(other) - size(one) || one.title.localeCompare(other.title, 'vi'),
  );
}

/** The tasks under their headings; one that several agencies have in the roles asked for stands under each of them. */
export function groupTasks(
  { tasks }: Pick<TaskViews, 'tasks'>,
  by: Grouping,
  roles: readonly string[],
): readonly TaskGroup[] {
  const groups = new Map<string, { readonly title: string; readonly tasks: TaskView[] }>();
  for (const task of tasks) {
    for (const [key, title] of headingsOf(task, by, roles)) {
      const group = groups.get(key);
      if (group) group.tasks.push(task);
      else groups.set(key, { title, tasks: [task] });
    }
  }
  return inOrder([...groups.values()], by);
}
