import { describe, expect, it } from 'vitest';
import { loadChecker } from '../../src/build/load-checker.ts';
import { findOfficeChoices, loadOfficeChoices } from '../../src/build/load-office-choices.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import type { Message } from '../../src/model/message.ts';
import { REVIEW_RULES } from '../../src/review/rules.ts';

const PLANS = [
  'data/cai-thien-chi-so-tinh/ke-hoach.yaml',
  'data/duy-tri-chi-so-xa/ke-hoach.yaml',
  'data/khac-phuc-chi-so/ke-hoach.yaml',
  'data/nang-cao-chi-so/quyet-dinh.yaml',
  'data/phan-cong-cchc/phan-cong.yaml',
];

const host = createNodeHost();
const { value: checker, messages: whyNone } = await loadChecker({ host });
if (!checker) throw new Error(whyNone.map(String).join('\n'));

const OF_REVIEW: ReadonlySet<string> = new Set(REVIEW_RULES.map(({ id }) => id));

function shown({ line, column, ruleId, reason }: Message): string {
  return `${line}:${column} ${ruleId}: ${reason}`;
}

describe('the plans that come with the package', () => {
  it.each(PLANS)('have nothing to find: %s', async (plan) => {
    const choices = await findOfficeChoices(plan, host);
    const { value: office } =
      choices === undefined ? { value: undefined } : await loadOfficeChoices(choices, host, [...OF_REVIEW]);
    const { kind, messages } = await checker.checkPlanFile(plan, { office });
    expect(kind).toBe('plan');
    const found = messages.filter(({ ruleId, notEvaluated }) => OF_REVIEW.has(ruleId ?? '') && !notEvaluated);
    expect(found.map(shown)).toEqual([]);
  });
});
