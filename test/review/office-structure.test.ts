import { describe, expect, it } from 'vitest';
import type { OfficeChoices } from '../../src/model/office-choices.ts';
import { reviewFile } from '../../src/review/review-file.ts';
import type { SpecimenDocument } from '../../src/review/specimen.ts';
import { reviewContext, specimenMeasures } from './review-context.ts';
import { reviewedSpecimen } from './reviewed-specimen.ts';

/** What is found where an office has made these choices: rule and quoted words. */
function findings(document: SpecimenDocument, choices: Omit<OfficeChoices, 'kiem_tra'>): readonly string[] {
  const office: OfficeChoices = { kiem_tra: 'vanthu', ...choices };
  return reviewFile(reviewedSpecimen([document], specimenMeasures), { ...reviewContext, office })
    .filter(({ notEvaluated }) => !notEvaluated)
    .map(({ ruleId, quote }) => `${ruleId}: ${quote}`);
}

const WITH_ARTICLES: SpecimenDocument = {
  kind: 'plan',
  body: [
    { part: 'article', text: 'Điều 1. Các phòng chuyên môn rà soát thủ tục hành chính.' },
    { part: 'article', text: 'Điều 2. Kế hoạch này có hiệu lực kể từ ngày ký./.' },
  ],
};

describe('the structure that an office has chosen for its plans', () => {
  it('is broken by a plan with sections where Điều were chosen', () => {
    expect(findings({ kind: 'plan' }, { bo_cuc: 'dieu' })).toEqual(['bo-cuc-lan-lon: I. MỤC ĐÍCH, YÊU CẦU']);
  });

  it('is broken by a plan with Điều where sections were chosen', () => {
    expect(findings(WITH_ARTICLES, { bo_cuc: 'muc' })).toEqual([
      'bo-cuc-lan-lon: Điều 1. Các phòng chuyên môn rà soát thủ tục hành chính.',
    ]);
  });

  it('is kept by a plan of that structure, and not asked of decisions', () => {
    expect(findings(WITH_ARTICLES, { bo_cuc: 'dieu' })).toEqual([]);
    expect(findings({ kind: 'plan' }, { bo_cuc: 'muc' })).toEqual([]);
    expect(findings({ kind: 'decision' }, { bo_cuc: 'muc' })).toEqual([]);
  });
});

describe('the symbols that an office uses', () => {
  it('do not have a body that it does not know', () => {
    expect(findings({ kind: 'plan' }, { ky_hieu: ['HĐND', 'UBND-VX'] })).toEqual([]);
    expect(findings({ kind: 'plan' }, { ky_hieu: ['HĐND'] })).toEqual(['ky-hieu-sai-ten-loai: UBND']);
  });

  it('are asked of a công văn in all their groups', () => {
    expect(findings({ kind: 'correspondence' }, { ky_hieu: ['UBND', 'VX'] })).toEqual([
      'ky-hieu-sai-ten-loai: VHXH',
    ]);
  });
});
