import { type AgencyNames, indexAgencies } from '../model/agency-names.ts';
import type { Host } from '../model/host.ts';
import { hasErrors, type Message, type Outcome } from '../model/message.ts';
import { type TaskViews, viewTasks } from '../views/task-view.ts';
import { type NumberedPlanFile, numberPlanFile } from './numbered-plan-file.ts';
import { openPlan } from './open-plan.ts';

/** A plan's tasks as they are shown, the plan that they come from, and the agencies of its lists. */
export interface OpenedTasks {
  readonly plan: NumberedPlanFile;
  readonly views: TaskViews;
  readonly known: AgencyNames;
}

function errorsOf(messages: readonly Message[]): readonly Message[] {
  return messages.filter(({ severity }) => severity === 'error');
}

/** Opens a plan for its tasks; undefined where it has errors, which are told; what else it has to tell, its check does. */
export async function openTaskViews(host: Host, path: string): Promise<Outcome<OpenedTasks | undefined>> {
  const opened = await openPlan(host, path);
  if (!opened.value || hasErrors(opened.messages))
    return { value: undefined, messages: errorsOf(opened.messages) };
  const { value: plan, messages } = await numberPlanFile(host, opened.value);
  const all = errorsOf([...opened.messages, ...messages]);
  if (!plan) return { value: undefined, messages: all };
  const known = indexAgencies(plan.lists.agencies);
  return { value: { plan, known, views: viewTasks(plan.numbered, known) }, messages: all };
}
