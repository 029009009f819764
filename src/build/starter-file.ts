import { newPlan } from '../init/new-plan.ts';
import type { Plan } from '../model/plan/plan.ts';
import type { PlanFormat } from '../model/plan-file.ts';

const ENDING: Readonly<Record<PlanFormat, string>> = { yaml: 'yaml', markdown: 'md' };

/** A small plan to start from: the name of its file and its text. */
export interface StarterFile {
  readonly name: string;
  readonly text: string;
}

/** The small plan that `vanthu init` puts into a new folder, for the given year. */
export function starterFile(kind: Plan['van_ban'], format: PlanFormat, year: number): StarterFile {
  return { name: `${kind}.${ENDING[format]}`, text: newPlan(kind, format, year) };
}
