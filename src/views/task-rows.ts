import { agenciesIn, type Grouping, groupTasks } from './group-tasks.ts';
import { plainCell } from './plain-cell.ts';
import type { TaskView, TaskViews } from './task-view.ts';

/** The tasks as rows for a file, the header first; every cell a text that cannot act as a formula. */
export type TaskRows = readonly (readonly string[])[];

const TITLES: Readonly<Record<Grouping, string>> = {
  co_quan: 'Theo cơ quan',
  thoi_han: 'Theo thời hạn',
  nhom: 'Theo nhóm',
};

function cellsOf(task: TaskView, group: string, roles: readonly string[]): readonly string[] {
  const { due } = task;
  return [
    group,
    task.appendix,
    task.number,
    task.ma ?? '',
    task.groups.join(' › '),
    task.content,
    ...roles.map((role) =>
      agenciesIn(task, [role])
        .map(({ name }) => name)
        .join('; '),
    ),
    (due?.text ?? '').replace(/\s+/g, ' '),
    due?.from ?? '',
    due?.to ?? '',
  ];
}

/** The tasks in the groups asked for, one row each; a task in two groups has two rows. */
export function taskRows(views: TaskViews, by: Grouping, groupRoles: readonly string[]): TaskRows {
  const fields = views.roles.map(({ field }) => field);
  const header = [
    TITLES[by],
    'Phụ lục',
    'Số',
    'Mã',
    'Nhóm',
    'Nội dung',
    ...views.roles.map(({ label }) => label),
    'Thời hạn',
    'Từ ngày',
    'Đến ngày',
  ];
  const rows = groupTasks(views, by, groupRoles).flatMap(({ title, tasks }) =>
    tasks.map((task) => cellsOf(task, title, fields)),
  );
  return [header, ...rows].map((row) => row.map(plainCell));
}
