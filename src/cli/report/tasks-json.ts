import type { OpenedTasks } from '../../build/open-task-views.ts';
import type { Language, Message } from '../../model/message.ts';
import type { TaskCounts } from '../../views/count-tasks.ts';
import type { TaskView } from '../../views/task-view.ts';
import type { ExitCode } from '../exit-code.ts';
import { jsonMessage } from './json-message.ts';
import { inOrder } from './message-lines.ts';

function jsonTask({ ma, appendix, number, groups, content, agencies, due }: TaskView) {
  return {
    id: ma,
    appendix,
    number,
    groups,
    content,
    agencies: Object.fromEntries(
      Array.from(agencies, ([role, named]) => [
        role,
        named.map((each) => ({ id: each.ma, name: each.name })),
      ]),
    ),
    due,
  };
}

/** A plan's tasks and their counts as one line of JSON (docs/json.md). */
export function tasksJson(
  plan: string,
  tasks: OpenedTasks | undefined,
  counts: TaskCounts | undefined,
  {
    messages,
    exitCode,
    language,
  }: {
    readonly messages: readonly Message[];
    readonly exitCode: ExitCode;
    readonly language: Language;
  },
): string {
  return JSON.stringify({
    version: 1,
    exitCode,
    plan,
    roles: tasks?.views.roles.map(({ field, label }) => ({ id: field, label })) ?? [],
    tasks: tasks?.views.tasks.map(jsonTask) ?? [],
    counts: counts && {
      terms: counts.terms,
      agencies: counts.agencies.map(({ ma, name, total, byTerm }) => ({ id: ma, name, total, byTerm })),
    },
    messages: inOrder(messages).map((message) => jsonMessage(message, language)),
  });
}
