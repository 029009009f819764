import { openLists, openPlan } from '../../src/build/open-plan.ts';
import { type CheckedPlan, checkPlan } from '../../src/check/check-plan.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import type { Data } from '../../src/model/data.ts';
import type { Message } from '../../src/model/message.ts';
import type { NumberedPlan } from '../../src/model/numbered.ts';
import { numberPlan } from '../../src/number/number-plan.ts';

/** A plan file through reader, lists, check and numbering, with all that they said. */
export interface NumberedFile {
  readonly data: Data;
  readonly plan: CheckedPlan['plan'];
  readonly lists: CheckedPlan['lists'];
  readonly numbered: NumberedPlan;
  readonly messages: readonly Message[];
}

/** Takes a plan file of the checkout to its numbered plan; throws where a stage has nothing to hand on. */
export async function openFile(path: string): Promise<NumberedFile> {
  const host = createNodeHost();
  const opened = await openPlan(host, path);
  if (!opened.value) throw new Error(opened.messages.map((message) => `${message}`).join('\n'));
  const lists = await openLists(host, opened.value);
  const checked = checkPlan(opened.value, lists.value);
  if (!checked.value) throw new Error(checked.messages.map((message) => `${message}`).join('\n'));
  const { plan, lists: joined } = checked.value;
  const numbered = numberPlan(plan, { places: opened.value.places, lists: joined });
  const messages = [...opened.messages, ...lists.messages, ...checked.messages, ...numbered.messages];
  return { data: opened.value.data, plan, lists: joined, numbered: numbered.value, messages };
}
