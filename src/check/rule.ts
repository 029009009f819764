import type { Data } from '../model/data.ts';
import type { Lists } from '../model/lists.ts';
import {
  type Language,
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

/** One example of a rule: a small plan without fault, but for the top-level keys that `plan` gives in YAML. */
export interface RuleExample {
  /** What is right or wrong in it, for the manual. */
  readonly is: Readonly<Record<Language, string>>;
  readonly plan: string;
}

/** What a rule says of itself, beside what it finds. */
interface RuleDescription {
  readonly id: string;
  /** Why the rule is there, as an officer may ask. */
  readonly why: Readonly<Record<Language, string>>;
  /** They are its tests and its page in the manual: each fails exactly once, each passes without any message. */
  readonly examples: { readonly pass: readonly RuleExample[]; readonly fail: readonly RuleExample[] };
}

/** One rule that a plan must keep beyond its schema. */
export interface Rule extends RuleDescription {
  readonly severity: Severity;
  readonly clause: string | undefined;
  /** Rows of the list of common mistakes that it looks for (docs/loi-thuong-gap.md); mostly none. */
  readonly mistakes: readonly number[];
  /** Keys that the rule builds on: while one of them is itself at fault, nothing can be said. */
  readonly after: readonly string[];
  readonly check: (context: RuleContext) => readonly Message[];
}

/** Declares a rule: what it looks for, and the message that each case of it becomes. */
export function defineRule<Found>({
  kind,
  find,
  after = [],
  mistakes = [],
  ...description
}: RuleDescription & {
  readonly mistakes?: readonly number[];
  readonly kind: MessageKind<Found>;
  readonly after?: readonly string[];
  readonly find: (context: RuleContext) => Iterable<Finding<Found>>;
}): Rule {
  return {
    ...description,
    severity: kind.severity,
    clause: kind.clause,
    mistakes,
    after,
    check: (context) =>
      Array.from(find(context), ({ found, ...details }) => report(description.id, kind, found, details)),
  };
}
