import type { Data } from '../model/data.ts';
import type { ReadPlan } from '../model/plan-file.ts';

/** A plan that was read without errors and is now to be changed in place. */
export interface EditableFile extends ReadPlan {
  /** Reads a changed source of the same file again; undefined where it can no longer be read. */
  readonly read: (source: string) => Data | undefined;
}
