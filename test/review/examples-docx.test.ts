import { describe, expect, it } from 'vitest';
import type { ReviewedFile, ReviewedParagraph } from '../../src/model/reviewed.ts';
import { readWordFile } from '../../src/read/docx/read-word-file.ts';
import { recogniseWordFile } from '../../src/review/recognise/recognise-word-file.ts';
import { reviewFile } from '../../src/review/review-file.ts';
import type { RuleExample } from '../../src/review/rule.ts';
import { REVIEW_RULES } from '../../src/review/rules.ts';
import type { SpecimenDocument } from '../../src/review/specimen.ts';
import { DECREE_TYPES } from './decree-types.ts';
import { reviewContext, specimenMeasures } from './review-context.ts';
import { reviewedSpecimen } from './reviewed-specimen.ts';
import { specimenDocx } from './specimen-docx.ts';

function recognised(documents: readonly SpecimenDocument[]): ReviewedFile {
  const { value, messages } = readWordFile('vi-du.docx', specimenDocx(documents, specimenMeasures));
  if (!value) throw new Error(messages.map((message) => `${message}`).join('\n'));
  return recogniseWordFile(value, DECREE_TYPES);
}

/** The rules that an example breaks once it is a DOCX that was read and recognised. */
function brokenRules(documents: readonly SpecimenDocument[]): readonly (string | null | undefined)[] {
  return reviewFile(recognised(documents), reviewContext)
    .filter(({ notEvaluated }) => !notEvaluated)
    .map(({ ruleId }) => ruleId);
}

/** Paragraphs that print nothing stand only in the file, and what stands above a table is no paragraph of the body there. */
function isTold({ text, part }: ReviewedParagraph): boolean {
  return text !== '' && part !== 'ruleLine' && !text.startsWith('Đơn vị tính');
}

function partsOf({ documents }: ReviewedFile) {
  return documents.map(({ kind, blocks }) => ({
    kind,
    blocks: blocks.flatMap((block) => {
      if (block.type === 'table')
        return [`table of ${block.rows.length} rows, ${block.headerRows} in its header`];
      return isTold(block) ? [`${block.part}: ${block.text.replaceAll('\u00A0', ' ')}`] : [];
    }),
  }));
}

const withDocuments = (examples: readonly RuleExample[]) =>
  examples.flatMap(({ is, documents }) => (documents ? [{ is: is.en, documents }] : []));

/** Those rules that have examples of finished documents. */
const RULES = REVIEW_RULES.filter(({ judges }) => judges.includes('docx'))
  .map(({ id, examples }) => ({
    id,
    pass: withDocuments(examples.pass),
    fail: withDocuments(examples.fail),
  }))
  .filter(({ pass, fail }) => pass.length + fail.length > 0);

describe('the specimens as DOCX', () => {
  it.each([
    ['a plan', [{ kind: 'plan' }]],
    ['a công văn', [{ kind: 'correspondence' }]],
    ['a report', [{ kind: 'other' }]],
    ['a decision with the plan that it issues', [{ kind: 'decision' }, { kind: 'attachedPlan' }]],
    ['a plan with an appendix', [{ kind: 'plan' }, { kind: 'appendix' }]],
  ] as const)('are recognised part by part: %s', (_, documents) => {
    expect(partsOf(recognised(documents))).toEqual(partsOf(reviewedSpecimen(documents, specimenMeasures)));
  });
});

describe.each(RULES)('rule $id on a DOCX', ({ id, pass, fail }) => {
  it.each([...pass, ...fail])('keeps every part: $is', ({ documents }) => {
    expect(partsOf(recognised(documents))).toEqual(partsOf(reviewedSpecimen(documents, specimenMeasures)));
  });

  it.each(pass)('passes: $is', ({ documents }) => {
    expect(brokenRules(documents)).toEqual([]);
  });

  it.each(fail)('fails once: $is', ({ documents }) => {
    expect(brokenRules(documents)).toEqual([id]);
  });
});
