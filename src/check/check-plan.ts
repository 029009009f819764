import type { Lists } from '../model/lists.ts';
import type { Message, Outcome } from '../model/message.ts';
import { type Plan, planSchema } from '../model/plan/plan.ts';
import type { ReadList, ReadPlan } from '../model/plan-file.ts';
import { inSourceOrder } from '../model/source-order.ts';
import { checkList } from './check-list.ts';
import { joinLists, type ListSource } from './join-lists.ts';
import { nameNameless } from './name-nameless.ts';
import { parseWithoutFaults } from './parse-without-faults.ts';
import type { Rule, RuleContext } from './rule.ts';
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

/** Phase 1: the schema. What it refuses is taken out, so that the rules can judge the rest. */
function checkSchema({ data: read, places }: ReadPlan) {
  const data = nameNameless(withoutBlanks(read, guide));
  const { issues, faultless } = parseWithoutFaults(data, planSchema, guide);
  return { errors: schemaErrors(issues, { data, places, guide }), faultless };
}

/** Phase 2: the rules, but for those that build on a key that is itself at fault. */
function checkRules(context: RuleContext): readonly Message[] {
  const isSayable = ({ after }: Rule) => !after.some((key) => context.faultyKeys.has(key));
  return RULES.filter(isSayable).flatMap((rule) => rule.check(context));
}

/**
 * Checks a plan as it was read, and the lists that it draws on, against their schemas and the rules. All faults are
 * reported in one run, those of the plan first. The value is the plan without what its schema refuses, for numbering
 * to go on with; nothing may be written from it while there are errors. It is undefined where nothing is left.
 */
export function checkPlan(file: ReadPlan, listFiles: readonly ReadList[]): Outcome<CheckedPlan | undefined> {
  const { places } = file;
  const { errors, faultless } = checkSchema(file);
  const lists = checkLists(listFiles);
  if (!faultless) return { value: undefined, messages: [...inSourceOrder(errors), ...lists.messages] };
  const { value: plan, data, faultyKeys } = faultless;
  // The plan's own entries stand first: where two say the same, theirs is kept.
  const joined = joinLists([{ list: plan, places }, ...lists.value]);
  const broken = checkRules({ plan, data, places, lists: joined.value, faultyKeys });
  return {
    value: { plan, lists: joined.value },
    messages: [...inSourceOrder([...errors, ...broken]), ...lists.messages, ...joined.messages],
  };
}
