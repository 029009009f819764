import type { Data } from '../model/data.ts';
import { report } from '../model/message.ts';
import type { DataPath } from '../model/place.ts';
import { agenciesInField, rewriteField } from './agency-field.ts';
import { type KeptRoles, keepRoles } from './kept-roles.ts';
import { leadAlsoCooperates, leadWins, requiredRoleEmpty } from './messages.ts';
import { shortName } from './name-forms.ts';
import type { PlanTask } from './plan-tasks.ts';
import type { PlannedChange } from './planned-change.ts';
import { type ReassignContext, rewriteAt } from './reassign-context.ts';
import { shownFields } from './shown-values.ts';

/** The fields of a row in which it names agencies, after the moves, before roles are held against one another. */
function movedFields(task: PlanTask, context: ReassignContext): ReadonlyMap<string, Data> {
  const { agencies } = context;
  const fields = new Map<string, Data>();
  for (const { field } of task.roles) {
    const value = task.data[field];
    if (value === undefined) continue;
    const successors = context.successors.inRole(task, field);
    const rewriteSentence = (text: string, way: DataPath): string =>
      rewriteAt(text, [...task.path, field, ...way], successors, context);
    fields.set(field, rewriteField(value, { agencies, successors, rewriteSentence }));
  }
  return fields;
}

/** The agencies that a row's fields name after the moves and did not name before. */
function comingTo(
  task: PlanTask,
  fields: ReadonlyMap<string, Data>,
  { agencies }: ReassignContext,
): ReadonlySet<string> {
  return new Set(
    [...fields].flatMap(([field, value]) => {
      const before = agenciesInField(task.data[field], agencies);
      return [...agenciesInField(value, agencies)].filter((ma) => !before.has(ma));
    }),
  );
}

function nameOf(task: PlanTask, { numbers }: ReassignContext): string {
  return numbers.of(task.path) || `"${task.ma ?? ''}"`;
}

function tellRoles(task: PlanTask, kept: KeptRoles, context: ReassignContext): void {
  const { source, agencies, messages } = context;
  const { plan, places } = source;
  const number = nameOf(task, context);
  const place = places.ofValue(task.path);
  const called = (ma: string): string => {
    const agency = agencies.byId.get(ma);
    return agency ? shortName(agency) : ma;
  };
  for (const ma of kept.dropped)
    messages.push(report('thoi-phoi-hop', leadWins, { task: number, agency: called(ma) }, { place }));
  for (const ma of kept.doubled) {
    const found = { task: number, agency: called(ma) };
    messages.push(report('van-phoi-hop', leadAlsoCooperates, found, { place }));
  }
  for (const [field, value] of kept.fields) {
    const role = plan.vai_tro?.find(({ ma }) => ma === field);
    if (value !== undefined || !role?.bat_buoc) continue;
    messages.push(
      report('vai-tro-bi-trong', requiredRoleEmpty, { task: number, role: role.nhan }, { place }),
    );
  }
}

/** What changes in the fields of a row that name agencies; tells what gave way so that no agency has two roles. */
export function roleChanges(task: PlanTask, context: ReassignContext): readonly PlannedChange[] {
  const { agencies, numbers } = context;
  const moved = movedFields(task, context);
  const kept = keepRoles(moved, task.roles, comingTo(task, moved, context), agencies);
  tellRoles(task, kept, context);
  return task.roles.flatMap(({ field, label }): readonly PlannedChange[] => {
    const before = task.data[field];
    if (before === undefined) return [];
    const after = kept.fields.get(field);
    const shown = shownFields(before, after, agencies);
    const path = [...task.path, field];
    const number = numbers.of(task.path);
    return [{ kind: 'role', path, ma: task.ma, number, label, before, after, shown }];
  });
}
