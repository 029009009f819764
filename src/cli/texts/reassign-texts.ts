import type { ChangeKind } from '../../reassign/planned-change.ts';

/** What `vanthu reassign` says, in one language. */
export interface ReassignTexts {
  readonly help: string;
  readonly options: {
    readonly from: string;
    readonly to: string;
    readonly split: string;
    readonly role: string;
    readonly task: string;
    readonly group: string;
    readonly due: string;
    readonly textSearch: string;
    readonly text: string;
    readonly map: string;
    readonly by: string;
    readonly reason: string;
    readonly order: string;
    readonly undo: string;
    readonly yes: string;
    readonly dryRun: string;
    readonly json: string;
  };
  readonly heads: readonly [string, string, string, string];
  /** What stands in the column of roles where a change is none of a role. */
  readonly kinds: Readonly<Record<Exclude<ChangeKind, 'role'>, string>>;
  /** What stands for a field that has or had nothing. */
  readonly nothing: string;
  readonly changes: (plan: string, count: number) => string;
  readonly undone: (plan: string, day: string, count: number) => string;
  readonly mentions: string;
  readonly chooseMentions: string;
  readonly noChanges: string;
  readonly question: (count: number, plans: number) => string;
  readonly needsYes: string;
  readonly notConfirmed: string;
  readonly written: (plan: string, log: string) => string;
  readonly takenBack: (plan: string) => string;
  readonly rebuild: string;
}
