import { checkPlan } from '../check/check-plan.ts';
import type { Host } from '../model/host.ts';
import type { Lists } from '../model/lists.ts';
import { hasErrors, type Outcome } from '../model/message.ts';
import type { NumberedPlan } from '../model/numbered.ts';
import type { ReadList, ReadPlan } from '../model/plan-file.ts';
import { numberPlan } from '../number/number-plan.ts';
import { readPlanSource } from '../read/read-plan-source.ts';
import { distinctMessages } from './distinct-messages.ts';
import { openLists } from './open-plan.ts';

/** A plan that was read, fits its schema and rules, and is numbered; the lists that it draws on stay at hand. */
export interface NumberedPlanFile {
  readonly file: ReadPlan;
  readonly numbered: NumberedPlan;
  readonly lists: Lists;
  readonly listFiles: readonly ReadList[];
}

function numberFile(file: ReadPlan, listFiles: readonly ReadList[]): Outcome<NumberedPlanFile | undefined> {
  const checked = checkPlan(file, listFiles);
  if (!checked.value) return { value: undefined, messages: checked.messages };
  const { plan, lists } = checked.value;
  const { places, typedNumbers } = file;
  const numbered = numberPlan(plan, { places, typedNumbers, inOneFile: false, lists });
  const messages = distinctMessages([...checked.messages, ...numbered.messages]);
  return {
    value: hasErrors(messages) ? undefined : { file, numbered: numbered.value, lists, listFiles },
    messages,
  };
}

/** Checks and numbers a plan that was read, with its lists; undefined where it has errors. */
export async function numberPlanFile(
  host: Host,
  file: ReadPlan,
): Promise<Outcome<NumberedPlanFile | undefined>> {
  const lists = await openLists(host, file);
  if (hasErrors(lists.messages)) return { value: undefined, messages: lists.messages };
  const { value, messages } = numberFile(file, lists.value);
  return { value, messages: [...lists.messages, ...messages] };
}

/** Reads, checks and numbers a plan again from a changed source, with the lists that it had. */
export function numberChanged(
  { file, listFiles }: NumberedPlanFile,
  source: string,
): Outcome<NumberedPlanFile | undefined> {
  const { value, messages } = readPlanSource(file.file, source);
  if (value.kind !== 'plan' || hasErrors(messages)) return { value: undefined, messages };
  return numberFile(value, listFiles);
}
