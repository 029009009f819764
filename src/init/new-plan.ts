import type { Plan } from '../model/plan/plan.ts';
import type { PlanFormat } from '../model/plan-file.ts';
import { taskAppendix } from './starter/appendix.ts';
import { directDecision, issuingDecision } from './starter/decision.ts';
import { starterFacts } from './starter/facts.ts';
import type { StarterPart } from './starter/starter-part.ts';
import { workPlan } from './starter/work-plan.ts';

function partsOf(kind: Plan['van_ban'], year: number): readonly StarterPart[] {
  switch (kind) {
    case 'quyet-dinh-ban-hanh':
      return [issuingDecision(year), workPlan(year, false), taskAppendix(year, false)];
    case 'quyet-dinh':
      return [directDecision()];
    case 'ke-hoach':
      return [workPlan(year, true), taskAppendix(year, false)];
    case 'phu-luc':
      return [taskAppendix(year, true)];
  }
}

/** A small, complete plan to start from: invented facts, every part explained in Vietnamese comments. */
export function newPlan(kind: Plan['van_ban'], format: PlanFormat, year: number): string {
  const facts = starterFacts(kind, year);
  const parts = partsOf(kind, year);
  if (format === 'yaml') return [facts, ...parts.map(({ yaml }) => yaml)].join('\n');
  const front = [facts, ...parts.map((part) => part.front)].join('\n');
  return `---\n${front}---\n\n${parts.map(({ body }) => body).join('\n')}`;
}
