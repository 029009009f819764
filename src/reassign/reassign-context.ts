import type { AgencyNames } from '../model/agency-names.ts';
import type { Data } from '../model/data.ts';
import type { Message } from '../model/message.ts';
import type { NumberedPlan } from '../model/numbered.ts';
import type { DataPath, PlaceIndex } from '../model/place.ts';
import type { Agency } from '../model/plan/agency.ts';
import type { Plan } from '../model/plan/plan.ts';
import type { MentionFinder } from './mention-finder.ts';
import type { MentionRegister } from './mentions.ts';
import type { PlanTask } from './plan-tasks.ts';
import type { PrintedNumbers } from './printed-numbers.ts';
import type { Successors } from './rewrite-text.ts';
import type { PlanSuccessors } from './successors.ts';

/** A plan as read, checked and numbered, whose tasks move. */
export interface ReassignSource {
  readonly data: Data;
  readonly plan: Plan;
  readonly agencies: readonly Agency[];
  readonly numbered: NumberedPlan;
  readonly places: PlaceIndex;
}

/** What the parts of one reassignment share. */
export interface ReassignContext {
  readonly source: ReassignSource;
  readonly agencies: AgencyNames;
  readonly tasks: readonly PlanTask[];
  readonly numbers: PrintedNumbers;
  readonly successors: PlanSuccessors;
  readonly findMentions: MentionFinder;
  readonly register: MentionRegister;
  readonly messages: Message[];
}

/** Rewrites a running text, noting the typed names in it. */
export function rewriteAt(
  text: string,
  path: DataPath,
  successors: Successors,
  { agencies, findMentions, register }: ReassignContext,
): string {
  const isOpening = path.at(-1) === 'mo_dau';
  return register.rewrite(text, path, { agencies, successors, findMentions, isOpening }).text;
}
