import { describe, expect, it } from 'vitest';
import { loadChecker } from '../../src/build/load-checker.ts';
import { findOfficeChoices, loadOfficeChoices } from '../../src/build/load-office-choices.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import type { Message } from '../../src/model/message.ts';
import { REVIEW_RULES } from '../../src/review/rules.ts';
import { OWN_PLANS } from './own-plans.ts';

const host = createNodeHost();
const { value: checker, messages: whyNone } = await loadChecker({ host });
if (!checker) throw new Error(whyNone.map(String).join('\n'));

const OF_REVIEW: ReadonlySet<string> = new Set(REVIEW_RULES.map(({ id }) => id));

function shown({ line, column, ruleId, reason }: Message): string {
  return `${line}:${column} ${ruleId}: ${reason}`;
}

describe('the plans that come with the package', () => {
  it.each(OWN_PLANS)('have nothing to find: %s', async (plan) => {
    const choices = await findOfficeChoices(plan, host);
    const { value: office } =
      choices === undefined ? { value: undefined } : await loadOfficeChoices(choices, host, [...OF_REVIEW]);
    const { kind, messages } = await checker.checkPlanFile(plan, { office });
    expect(kind).toBe('plan');
    const found = messages.filter(({ ruleId, notEvaluated }) => OF_REVIEW.has(ruleId ?? '') && !notEvaluated);
    expect(found.map(shown)).toEqual([]);
  });
});
