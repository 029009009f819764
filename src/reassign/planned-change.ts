import type { Data } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import type { PlanEdit } from '../model/plan-edit.ts';
import { valueEdits } from './value-edits.ts';

/** Where in a plan something changes: a field of a row, its other words, running text, a Điều, the recipients. */
export type ChangeKind = 'role' | 'text' | 'article' | 'recipients';

/** One value of a plan before and after, as data and as an officer reads it. */
export interface PlannedChange {
  readonly kind: ChangeKind;
  readonly path: DataPath;
  /** The nearest id at or above the value. */
  readonly ma: string | undefined;
  /** The printed number of the row, section or Điều; empty where there is none. */
  readonly number: string;
  /** What the plan calls the role; empty where it is none. */
  readonly label: string;
  readonly before: Data;
  /** Undefined where the key goes with its value. */
  readonly after: Data | undefined;
  readonly shown: { readonly before: string; readonly after: string };
}

/** The edits that make the changes. */
export function editsOf(changes: readonly PlannedChange[]): readonly PlanEdit[] {
  return changes.flatMap(({ path, before, after }) =>
    after === undefined ? [{ kind: 'remove', path } as const] : valueEdits(path, before, after),
  );
}
