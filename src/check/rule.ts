import type { Data } from '../model/data.ts';
import type { Lists } from '../model/lists.ts';
import {
  type Message,
  type MessageDetails,
  type MessageKind,
  report,
  type Severity,
} from '../model/message.ts';
import type { PlaceIndex } from '../model/place.ts';
import type { Plan } from '../model/plan/plan.ts';

/** What a rule may look at: a plan that its schema has accepted, and the lists that it draws on. */
export interface RuleContext {
  readonly plan: Plan;
  /** The same plan before its schema, blanks taken out; paths mean the same in both. */
  readonly data: Data;
  readonly places: PlaceIndex;
  readonly lists: Lists;
  /** Keys whose values the schema refused, so that other values stand in for them. */
  readonly faultyKeys: ReadonlySet<string>;
}

/** One case of what a rule looks for: the arguments of its message, and where it is. */
export interface Finding<Found> extends MessageDetails {
  readonly found: Found;
}

/** One rule that a plan must keep beyond its schema. */
export interface Rule {
  readonly id: string;
  /** Why the rule is there, in Vietnamese, as an officer may ask. */
  readonly why: string;
  readonly severity: Severity;
  /** Keys that the rule builds on: while one of them is itself at fault, nothing can be said. */
  readonly after: readonly string[];
  readonly check: (context: RuleContext) => readonly Message[];
}

/** Declares a rule: what it looks for, and the message that each case of it becomes. */
export function defineRule<Found>(rule: {
  readonly id: string;
  readonly why: string;
  readonly kind: MessageKind<Found>;
  readonly after?: readonly string[];
  readonly find: (context: RuleContext) => Iterable<Finding<Found>>;
}): Rule {
  const { id, why, kind, after = [], find } = rule;
  return {
    id,
    why,
    severity: kind.severity,
    after,
    check: (context) =>
      Array.from(find(context), ({ found, ...details }) => report(id, kind, found, details)),
  };
}
