import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planToMarkdown } from '../../src/convert/plan-to-markdown.ts';
import { planToYaml } from '../../src/convert/plan-to-yaml.ts';
import { nextYear } from '../../src/init/next-year.ts';
import { formPlan } from '../convert/arbitrary-form.ts';
import { idsOf } from '../edit/id-changes.ts';
import { dataOf, oldPlan } from './old-plan.ts';

const facts = {
  ky: { nam: '2026', tu: '2026', den: '2030' },
  so_ky_hieu: '15/KH-UBND',
  ngay_ban_hanh: '5/1/2026',
  nguoi_ky: { chuc_vu: 'Chủ tịch', ho_ten: 'Trần Minh Khang' },
};

const somePlan = fc
  .tuple(formPlan, fc.constantFrom('kh.yaml', 'kh.md'), fc.constantFrom('\n', '\r\n'))
  .map(([{ van_ban: kind = '', ...rest }, file, lineEnd]) => {
    const plan = { van_ban: kind, ...facts, ...rest };
    const source = file === 'kh.yaml' ? planToYaml(plan) : planToMarkdown(plan).text;
    return { file, source: source.replaceAll('\n', lineEnd) };
  });

const options = { year: 2031, lists: { agencies: [], citedDocuments: [] }, newFile: 'moi.yaml' };

/** A text with every year, and all that the facts of issuing were and became, taken out. */
function withoutYears(source: string): string {
  return source
    .replace(/^ {2}ho_ten: Trần Minh Khang\r?\n/m, '')
    .replace(/^tinh_trang: du-thao\r?\n/m, '')
    .replace(/^so_ky_hieu: .*$/m, '')
    .replace(/^ngay_ban_hanh: .*$/m, '')
    .replace(/\d{4}/g, '');
}

describe('nextYear over any plan', () => {
  it('touches nothing but years and the facts of issuing, in either form, and keeps all ids', () => {
    fc.assert(
      fc.property(somePlan, ({ file, source }) => {
        const { value, messages } = nextYear(oldPlan(file, source), options);
        expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(value).toContain('nam: 2031');
        expect(withoutYears(value)).toBe(withoutYears(source));
        expect(idsOf(dataOf(file, value))).toEqual(idsOf(dataOf(file, source)));
      }),
      { numRuns: 30 },
    );
  });
});
