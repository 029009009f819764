import type { Outcome } from '../../src/model/message.ts';
import type { NumberedDocument, NumberedPlan } from '../../src/model/numbered.ts';
import { numberPlan } from '../../src/number/number-plan.ts';
import { readPlan } from './read-plan.ts';

function indented(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : by + line))
    .join('\n');
}

/** The text of a plan file of one Kế hoạch: `part` are lines under `ke_hoach`, `facts` lines at the top. */
export function planText(part: string, facts = ''): string {
  return `van_ban: ke-hoach
co_quan_ban_hanh: Ủy ban nhân dân huyện Tân Lập
${facts}
ke_hoach:
  trich_yeu: Cải cách hành chính năm 2025
${indented(part, '  ')}
`;
}

/** Reads and numbers a plan. */
export function numberText(text: string, parameters?: ReadonlyMap<string, string>): Outcome<NumberedPlan> {
  const { plan, places, lists } = readPlan(text);
  return numberPlan(plan, { places, lists, ...(parameters && { parameters }) });
}

/** The only document of a numbered plan, or the one at `index`. */
export function documentOf({ value }: Outcome<NumberedPlan>, index = 0): NumberedDocument {
  const document = value.documents[index];
  if (!document) throw new Error(`the plan has no document ${index}`);
  return document;
}
