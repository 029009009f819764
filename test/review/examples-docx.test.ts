import { describe, expect, it } from 'vitest';
import { readWordFile } from '../../src/read/docx/read-word-file.ts';
import { recogniseWordFile } from '../../src/review/recognise/recognise-word-file.ts';
import { reviewFile } from '../../src/review/review-file.ts';
import type { RuleExample } from '../../src/review/rule.ts';
import { REVIEW_RULES } from '../../src/review/rules.ts';
import type { SpecimenDocument } from '../../src/review/specimen.ts';
import { DECREE_TYPES } from './decree-types.ts';
import { reviewContext, specimenMeasures } from './review-context.ts';
import { specimenDocx } from './specimen-docx.ts';

/** The rules that an example breaks once it is a DOCX that was read and recognised. */
function brokenRules(documents: readonly SpecimenDocument[]): readonly (string | null | undefined)[] {
  const { value, messages } = readWordFile('vi-du.docx', specimenDocx(documents, specimenMeasures));
  if (!value) throw new Error(messages.map((message) => `${message}`).join('\n'));
  return reviewFile(recogniseWordFile(value, DECREE_TYPES), reviewContext)
    .filter(({ notEvaluated }) => !notEvaluated)
    .map(({ ruleId }) => ruleId);
}

const withDocuments = (examples: readonly RuleExample[]) =>
  examples.flatMap(({ is, documents }) => (documents ? [{ is: is.en, documents }] : []));

describe('the specimens as DOCX', () => {
  it.each([
    ['a plan', [{ kind: 'plan' }]],
    ['a công văn', [{ kind: 'correspondence' }]],
    ['a report', [{ kind: 'other' }]],
    ['a decision with the plan that it issues', [{ kind: 'decision' }, { kind: 'attachedPlan' }]],
    ['a plan with an appendix', [{ kind: 'plan' }, { kind: 'appendix' }]],
  ] as const)('are recognised part by part: %s', (_, documents) => {
    const { value } = readWordFile('vi-du.docx', specimenDocx(documents, specimenMeasures));
    const found = value ? recogniseWordFile(value, DECREE_TYPES).documents : [];
    expect(found.map(({ kind }) => kind)).toEqual(documents.map(({ kind }) => kind));
  });
});

describe.each(REVIEW_RULES)('rule $id on a DOCX', ({ id, examples }) => {
  it.each(withDocuments(examples.pass))('passes: $is', ({ documents }) => {
    expect(brokenRules(documents)).toEqual([]);
  });

  it.each(withDocuments(examples.fail))('fails once: $is', ({ documents }) => {
    expect(brokenRules(documents)).toEqual([id]);
  });
});
