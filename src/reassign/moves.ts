import type { Agency } from '../model/plan/agency.ts';
import type { Period } from './period.ts';

/** How the tasks of one agency are shared among several: each in turn, group by group, or all of them in each task. */
export const SPLIT_RULES = ['luan-phien', 'theo-nhom', 'dong-chu-tri'] as const;

/** A rule by which tasks are shared among several agencies. */
export type SplitRule = (typeof SPLIT_RULES)[number];

/** Which tasks of a plan a move is about; what is left out narrows nothing. */
export interface Selection {
  /** Fields of tasks, as the plan's `vai_tro` or columns name them. */
  readonly roles?: readonly string[] | undefined;
  /** Ids of tasks. */
  readonly tasks?: readonly string[] | undefined;
  /** Ids of groups, whose tasks are meant, however deep. */
  readonly groups?: readonly string[] | undefined;
  /** Tasks whose time limit ends in this period. */
  readonly due?: Period | undefined;
  /** Tasks in whose text these words stand. */
  readonly words?: string | undefined;
}

/** A move as typed: agencies by id or any of their names, roles by id or label. */
export interface TypedMove extends Selection {
  readonly from: string;
  /** The successors that the list of agencies gives where empty. */
  readonly to: readonly string[];
  readonly reason?: string | undefined;
}

/** A move from one agency to one or several others, all of them known. */
export interface Move extends Selection {
  readonly from: Agency;
  readonly to: readonly Agency[];
  readonly split: SplitRule;
  readonly reason?: string | undefined;
}

/** Whether a move is about some tasks alone, so that text outside them does not follow. */
export function isNarrowed({ tasks, groups, due, words }: Selection): boolean {
  return tasks !== undefined || groups !== undefined || due !== undefined || words !== undefined;
}

/** Whether everything of the plan that names the agency follows a move. */
export function isWhole(move: Selection): boolean {
  return !isNarrowed(move) && move.roles === undefined;
}
