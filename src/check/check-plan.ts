import type { Lists } from '../model/lists.ts';
import type { Message, Outcome } from '../model/message.ts';
import { type Plan, planSchema } from '../model/plan/plan.ts';
import type { ReadList, ReadPlan } from '../model/plan-file.ts';
import { inSourceOrder } from '../model/source-order.ts';
import { checkList } from './check-list.ts';
import { joinLists, type ListSource } from './join-lists.ts';
import { RULES } from './rules.ts';
import { schemaErrors } from './schema-errors.ts';
import { schemaGuide } from './schema-guide.ts';
import { withoutBlanks } from './without-blanks.ts';

/** A plan that fits its schema, and what the lists that it draws on hold. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly lists: Lists;
}

const guide = schemaGuide(planSchema);

function checkLists(files: readonly ReadList[]): Outcome<readonly ListSource[]> {
  const checked = files.map((file) => ({ file, outcome: checkList(file) }));
  return {
    value: checked.flatMap(({ file: { places }, outcome: { value } }) =>
      value ? [{ list: value, places }] : [],
    ),
    messages: checked.flatMap(({ outcome }) => outcome.messages),
  };
}

/**
 * Checks a plan as it was read, and the lists that it draws on, against their schemas and the rules. All faults are
 * reported in one run, those of the plan first; the value is undefined where the plan does not fit its schema, and
 * may break rules otherwise: whether it can be written is for the messages to say.
 */
export function checkPlan(file: ReadPlan, listFiles: readonly ReadList[]): Outcome<CheckedPlan | undefined> {
  const { places } = file;
  const data = withoutBlanks(file.data, guide);
  const lists = checkLists(listFiles);
  const parsed = planSchema.safeParse(data);
  if (!parsed.success) {
    const errors = schemaErrors(parsed.error.issues, { data, places, guide });
    return { value: undefined, messages: [...inSourceOrder(errors), ...lists.messages] };
  }
  const plan = parsed.data;
  // The plan's own entries stand first: where two say the same, theirs is kept.
  const joined = joinLists([{ list: plan, places }, ...lists.value]);
  const context = { plan, data, places, lists: joined.value };
  const broken: readonly Message[] = RULES.flatMap((rule) => rule.check(context));
  return {
    value: { plan, lists: joined.value },
    messages: [...inSourceOrder(broken), ...lists.messages, ...joined.messages],
  };
}
