import { describe, expect, it } from 'vitest';
import { reviewFile } from '../../src/review/review-file.ts';
import type { RuleExample } from '../../src/review/rule.ts';
import { REVIEW_RULES } from '../../src/review/rules.ts';
import type { SpecimenDocument } from '../../src/review/specimen.ts';
import { reviewContext, specimenMeasures } from './review-context.ts';
import { reviewedSpecimen } from './reviewed-specimen.ts';

/** The rules that an example breaks, each as often as it does; points that its file cannot show are none. */
function brokenRules(documents: readonly SpecimenDocument[]): readonly (string | null | undefined)[] {
  return reviewFile(reviewedSpecimen(documents, specimenMeasures), reviewContext)
    .filter(({ notEvaluated }) => !notEvaluated)
    .map(({ ruleId }) => ruleId);
}

const withDocuments = (examples: readonly RuleExample[]) =>
  examples.flatMap(({ is, documents }) => (documents ? [{ is: is.en, documents }] : []));

describe('the specimens', () => {
  it.each([
    ['a plan', [{ kind: 'plan' }]],
    ['a công văn', [{ kind: 'correspondence' }]],
    ['a report', [{ kind: 'other' }]],
    ['a decision with the plan that it issues', [{ kind: 'decision' }, { kind: 'attachedPlan' }]],
  ] as const)('have no fault: %s', (_, documents) => {
    expect(brokenRules(documents)).toEqual([]);
  });
});

describe.each(REVIEW_RULES)('rule $id', ({ id, why, examples }) => {
  it('has an ASCII id, a reason in both languages, and examples of both kinds', () => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(why.vi).toMatch(/^[\p{Lu}"“].*\.$/u);
    expect(why.en).toMatch(/^[\p{Lu}"“].*\.$/u);
    expect(examples.pass.length).toBeGreaterThan(0);
    expect(examples.fail.length).toBeGreaterThan(0);
  });

  it.each(withDocuments(examples.pass))('passes: $is', ({ documents }) => {
    expect(brokenRules(documents)).toEqual([]);
  });

  it.each(withDocuments(examples.fail))('fails once: $is', ({ documents }) => {
    expect(brokenRules(documents)).toEqual([id]);
  });
});

describe('the list of rules', () => {
  it('names each rule once', () => {
    const ids = REVIEW_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
