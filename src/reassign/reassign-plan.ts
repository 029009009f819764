import { indexAgencies } from '../model/agency-names.ts';
import { sameData } from '../model/data.ts';
import type { Outcome } from '../model/message.ts';
import { leftOverMessages } from './left-over.ts';
import { createMentionFinder } from './mention-finder.ts';
import { createMentionRegister, type Mention } from './mentions.ts';
import type { Move } from './moves.ts';
import { planTasks } from './plan-tasks.ts';
import type { PlannedChange } from './planned-change.ts';
import { printedNumbers } from './printed-numbers.ts';
import type { ReassignContext, ReassignSource } from './reassign-context.ts';
import { roleChanges } from './row-changes.ts';
import { planSuccessors } from './successors.ts';
import { recipientChanges, textChanges } from './text-changes.ts';

/** What becomes of a plan: its changed values, and the typed names that may be changed too. */
export interface Reassignment {
  readonly changes: readonly PlannedChange[];
  readonly mentions: readonly Mention[];
}

function createContext(
  source: ReassignSource,
  moves: readonly Move[],
  accepted: ReadonlySet<string>,
): ReassignContext {
  const { data, plan, numbered } = source;
  const agencies = indexAgencies(source.agencies);
  const tasks = planTasks(data, plan);
  const numbers = printedNumbers(numbered);
  return {
    source,
    agencies,
    tasks,
    numbers,
    successors: planSuccessors(moves, tasks, numbers, agencies),
    findMentions: createMentionFinder(agencies, new Set(moves.map(({ from }) => from.ma))),
    register: createMentionRegister({ data, agencies, numberOf: numbers.of, accepted }),
    messages: [],
  };
}

/**
 * Works out what becomes of one plan when tasks move from agencies to others; nothing is changed here. Typed names in
 * running text change only where `accepted` names them. The moves hold all at once: what one brings, no other takes
 * away. Reports `vai-tro-bi-trong` (an error) where a role that the plan requires would be left without an agency.
 */
export function reassignPlan(
  source: ReassignSource,
  moves: readonly Move[],
  accepted: ReadonlySet<string>,
): Outcome<Reassignment> {
  const context = createContext(source, moves, accepted);
  const all = [
    ...context.tasks.flatMap((task) => roleChanges(task, context)),
    ...textChanges(context),
    ...recipientChanges(context),
  ];
  const changes = all.filter(({ before, after }) => !sameData(before, after));
  const leftOver = changes.length === 0 ? [] : leftOverMessages(changes, moves, context);
  return {
    value: { changes, mentions: context.register.mentions() },
    messages: [...context.messages, ...leftOver],
  };
}
