import type { SheetPlace } from '../model/place.ts';

/** One change that a workbook makes to a plan's tasks, as it is shown before it is made. */
export interface TaskChange {
  readonly kind: 'cell' | 'added' | 'removed' | 'moved';
  /** The sheet's name. */
  readonly table: string;
  /** The task's id; empty for a new one. */
  readonly task: string;
  /** The printed number before the change; empty where it has none. */
  readonly number: string;
  /** The label of the field of a changed cell; empty for whole rows. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly cell?: SheetPlace;
}

/** What both the plan and the workbook have changed since the export, each in its own way. */
export interface TaskConflict {
  /** The table's id. */
  readonly table: string;
  /** The sheet's name. */
  readonly sheet: string;
  /** The task's id; empty where it is about the order of a table's rows. */
  readonly task: string;
  /** The field's key; `dong` for a whole row, `thu-tu` for the order of rows. */
  readonly field: string;
  readonly label: string;
  /** What the plan says now; empty for a row that is gone. */
  readonly plan: string;
  readonly workbook: string;
  readonly cell?: SheetPlace;
}

/** Whose word holds where both changed: the plan's, or the workbook's. */
export type Side = 'ours' | 'theirs';

/** Decides a conflict; undefined leaves it open. */
export type Decide = (conflict: TaskConflict) => Side | undefined;
