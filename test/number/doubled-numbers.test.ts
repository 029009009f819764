import { describe, expect, it } from 'vitest';
import { planSchema } from '../../src/model/plan/plan.ts';
import { numberPlan } from '../../src/number/number-plan.ts';

const NOWHERE = { ofValue: () => undefined, ofKey: () => undefined };

/** The numbers that a plan with these titles has typed beside those that are counted. */
function doubled(titles: { readonly section?: string; readonly task?: string; readonly form?: string }) {
  const { section = 'Mục đích', task = 'Rà soát', form = '1' } = titles;
  const plan = planSchema.parse({
    van_ban: 'ke-hoach',
    co_quan_ban_hanh: 'UBND',
    ke_hoach: { trich_yeu: 'x', noi_dung: [{ tieu_de: section, noi_dung: [{ bang: 'b' }] }] },
    bang: [
      {
        ma: 'b',
        cot: [{ nhan: 'Nhiệm vụ', truong: 'ten' }],
        cac_cap: [{ kieu_so: form }],
        nhiem_vu: [{ ten: task }],
      },
    ],
  });
  const { messages } = numberPlan(plan, { places: NOWHERE, lists: { agencies: [], citedDocuments: [] } });
  return messages.filter(({ ruleId }) => ruleId === 'so-go-thua').map(({ actual }) => actual);
}

describe('a number typed before words that are numbered anyway', () => {
  it('is told of a heading, whichever number it is', () => {
    expect(doubled({ section: 'I. Mục đích' })).toEqual(['I.']);
    expect(doubled({ section: '2) Mục đích' })).toEqual(['2)']);
  });

  it('is told of a task', () => {
    expect(doubled({ task: '1. Rà soát' })).toEqual(['1.']);
  });

  it('is none where the level has no numbers', () => {
    expect(doubled({ task: '1. Rà soát', form: 'không' })).toEqual([]);
  });

  it('is none where it opens a list in the cell, is a dash or belongs to the words', () => {
    expect(doubled({ task: '1. Rà soát\n2. Công bố' })).toEqual([]);
    expect(doubled({ task: '- Rà soát' })).toEqual([]);
    expect(doubled({ task: '12 nhiệm vụ' })).toEqual([]);
  });
});
