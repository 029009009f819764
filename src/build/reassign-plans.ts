import { applyEdits, type EditedSource } from '../edit/apply-edits.ts';
import { indexAgencies } from '../model/agency-names.ts';
import { hasErrors, type Message, type Outcome } from '../model/message.ts';
import { reportUnknownMentions } from '../reassign/mentions.ts';
import type { Move, SplitRule, TypedMove } from '../reassign/moves.ts';
import { planTasks } from '../reassign/plan-tasks.ts';
import { editsOf } from '../reassign/planned-change.ts';
import { type Reassignment, reassignPlan } from '../reassign/reassign-plan.ts';
import { NOT_IN_THIS_PLAN, resolveMove } from '../reassign/resolve-moves.ts';
import { editable } from './editable.ts';
import { type NumberedPlanFile, numberChanged } from './numbered-plan-file.ts';

/** What moves in some plans, and which typed names change with it. */
export interface ReassignOptions {
  readonly moves: readonly TypedMove[];
  readonly split?: SplitRule | undefined;
  /** Ids of typed names to be changed, in whichever plan. */
  readonly accepted: ReadonlySet<string>;
  /** Ids of typed names to be changed in one plan, by the plan's path. */
  readonly acceptedIn?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What becomes of one plan: its source as changed is there only where something changes and nothing forbids it. */
export interface ReassignedPlan {
  readonly plan: NumberedPlanFile;
  readonly reassignment: Reassignment;
  readonly edited: EditedSource | undefined;
  readonly messages: readonly Message[];
}

/** The moves that can be carried out in each plan; what no plan knows is told once. */
function resolveMoves(
  plans: readonly NumberedPlanFile[],
  { moves, split }: ReassignOptions,
): Outcome<readonly (readonly Move[])[]> {
  const messages: Message[] = [];
  const terms = plans.map(({ file, numbered, lists }) => ({
    agencies: indexAgencies(lists.agencies),
    tasks: planTasks(file.data, numbered.plan),
    split,
  }));
  const byPlan = terms.map((): Move[] => []);
  for (const typed of moves) {
    const outcomes = terms.map((each) => resolveMove(typed, each));
    const isKnown = outcomes.some(({ value }) => value !== undefined);
    const told = outcomes.flatMap(({ messages: found }) =>
      found.filter(({ ruleId }) => !isKnown || !NOT_IN_THIS_PLAN.includes(ruleId ?? '')),
    );
    const reasons = new Map(told.map((message) => [message.reason, message]));
    messages.push(...reasons.values());
    for (const [index, { value }] of outcomes.entries()) if (value) byPlan[index]?.push(value);
  }
  return { value: byPlan, messages };
}

/** Makes the changes in the plan's source and checks that it still is a plan without errors. */
function editPlan(plan: NumberedPlanFile, { changes }: Reassignment): Outcome<EditedSource | undefined> {
  if (changes.length === 0) return { value: undefined, messages: [] };
  const edited = applyEdits(editable(plan.file), editsOf(changes));
  if (!edited.value) return edited;
  const { messages } = numberChanged(plan, edited.value.source);
  const errors = messages.filter(({ severity }) => severity === 'error');
  return { value: errors.length === 0 ? edited.value : undefined, messages: [...edited.messages, ...errors] };
}

function reassign(plan: NumberedPlanFile, moves: readonly Move[], options: ReassignOptions): ReassignedPlan {
  const { file, numbered, lists } = plan;
  const accepted = new Set([...options.accepted, ...(options.acceptedIn?.get(file.file) ?? [])]);
  const { data, places } = file;
  const source = { data, places, plan: numbered.plan, agencies: lists.agencies, numbered };
  const { value: reassignment, messages } = reassignPlan(source, moves, accepted);
  if (hasErrors(messages)) return { plan, reassignment, edited: undefined, messages };
  const edited = editPlan(plan, reassignment);
  return { plan, reassignment, edited: edited.value, messages: [...messages, ...edited.messages] };
}

/**
 * Works out and tries a reassignment in all plans; nothing is written. The messages are those of the moves themselves
 * (what no plan knows); each plan's own stand with it.
 */
export function reassignPlans(
  plans: readonly NumberedPlanFile[],
  options: ReassignOptions,
): Outcome<readonly ReassignedPlan[]> {
  const resolved = resolveMoves(plans, options);
  if (hasErrors(resolved.messages)) return { value: [], messages: resolved.messages };
  const value = plans.map((plan, index) => reassign(plan, resolved.value[index] ?? [], options));
  const mentions = value.flatMap(({ reassignment }) => reassignment.mentions);
  return { value, messages: [...resolved.messages, ...reportUnknownMentions(options.accepted, mentions)] };
}
