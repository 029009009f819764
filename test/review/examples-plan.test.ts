import { afterAll, describe, expect, it } from 'vitest';
import { loadChecker } from '../../src/build/load-checker.ts';
import type { Message } from '../../src/model/message.ts';
import type { RuleExample } from '../../src/review/rule.ts';
import { REVIEW_RULES } from '../../src/review/rules.ts';
import { createFolderHost } from '../fakes/folder-host.ts';
import { specimenPlanWith } from '../specimen-plan.ts';

const PLAN = 'vi-du.yaml';
const host = await createFolderHost();
const { value: checker, messages: whyNone } = await loadChecker({ host });
if (!checker) throw new Error(whyNone.map(String).join('\n'));

afterAll(() => host.discard());

const OF_REVIEW: ReadonlySet<string> = new Set(REVIEW_RULES.map(({ id }) => id));

/** What a building only tells, as that a document is a draft, is no fault of the plan. */
function isFinding({ ruleId, severity, notEvaluated }: Message): boolean {
  return !notEvaluated && (severity !== 'info' || OF_REVIEW.has(ruleId ?? ''));
}

/** What is found in the specimen plan with these keys in place of its own. */
const findingsOf = async (changes: string): Promise<readonly Message[]> => {
  await host.writeFile(PLAN, new TextEncoder().encode(specimenPlanWith(changes)));
  const { messages } = await checker.checkPlanFile(PLAN);
  return messages.filter(isFinding);
};

/** The place of a finding in the plan's text, as far as it has one. */
function briefly({ ruleId, line, column, texts }: Message): string {
  return `${ruleId} at ${line && column ? 'line and column' : 'no place'}: ${texts.en.reason}`;
}

const withPlan = (examples: readonly RuleExample[]) =>
  examples.flatMap(({ is, plan }) => (plan === undefined ? [] : [{ is: is.en, plan }]));

const WITH_PLANS = REVIEW_RULES.filter(
  ({ examples: { pass, fail } }) => withPlan([...pass, ...fail]).length > 0,
);

it('finds nothing in the specimen plan', async () => {
  expect((await findingsOf('')).map(briefly)).toEqual([]);
});

describe.each(WITH_PLANS)('rule $id on plans', ({ id, examples }) => {
  it.each(withPlan(examples.pass))('passes: $is', async ({ plan }) => {
    expect((await findingsOf(plan)).map(briefly)).toEqual([]);
  });

  it.each(withPlan(examples.fail))('fails once: $is', async ({ plan }) => {
    const found = await findingsOf(plan);
    expect(found.map(briefly)).toEqual([expect.stringMatching(`^${id} at line and column: `)]);
  });
});

it('has a failing plan for each rule that judges plans, and for no other', () => {
  const judging = REVIEW_RULES.filter(({ judges }) => judges.includes('plan'));
  const failing = REVIEW_RULES.filter(({ examples }) => withPlan(examples.fail).length > 0);
  expect(failing.map(({ id }) => id)).toEqual(judging.map(({ id }) => id));
});
