import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedName } from '../../src/model/agency-names.ts';
import { plainText } from '../../src/model/inline.ts';
import type { AgencyWords, FieldContent } from '../../src/model/numbered.ts';
import { readAmount } from '../../src/number/number-rows.ts';
import { formatAmount } from '../../src/tree/table/amount-text.ts';
import { documentOf, numberText } from '../stages/number-text.ts';

/** Numbers an appendix whose table has these columns and one row. */
function numberRow(row: string, columns = '[{nhan: Nội dung, truong: ten}]', facts = '') {
  const numbered = numberText(`van_ban: phu-luc
co_quan_ban_hanh: UBND
co_quan:
  - {ma: phong-noi-vu, ten: Phòng Nội vụ huyện, ten_ngan: Phòng Nội vụ, ten_khac: [Phòng NV]}
  - {ma: van-phong, ten: Văn phòng HĐND và UBND huyện}
${facts}
phu_luc: [{ma: pl, tieu_de: A, bang: {ma: b, cot: ${columns}, nhiem_vu: [${row}]}}]
`);
  const fields = documentOf(numbered).tables[0]?.rows[0]?.fields ?? new Map<string, FieldContent>();
  return { fields, messages: numbered.messages };
}

function agenciesOf(value: string): readonly AgencyWords[] {
  const content = numberRow(`{chu_tri: ${value}}`).fields.get('chu_tri');
  return content?.kind === 'agencies' ? content.entries : [];
}

describe('the entries of an agency field', () => {
  const shown = (value: string) =>
    agenciesOf(value).map(({ agency, inlines, full }) => [agency, plainText(inlines), plainText(full)]);

  it.each([
    ['an id', '[phong-noi-vu]', [['phong-noi-vu', 'Phòng Nội vụ', 'Phòng Nội vụ huyện']]],
    ['one string', 'phong-noi-vu', [['phong-noi-vu', 'Phòng Nội vụ', 'Phòng Nội vụ huyện']]],
    ['one of its names, as typed', '[Phòng NV]', [['phong-noi-vu', 'Phòng NV', 'Phòng NV']]],
    [
      'a name in another spelling, as typed',
      '[Văn phòng  HĐND&UBND huyện]',
      [['van-phong', 'Văn phòng  HĐND&UBND huyện', 'Văn phòng  HĐND&UBND huyện']],
    ],
    ['a name of no list', '[Hội Nông dân]', [[undefined, 'Hội Nông dân', 'Hội Nông dân']]],
    [
      'a sentence that names an agency',
      '["[[co-quan:phong-noi-vu]] chuẩn bị"]',
      [[undefined, 'Phòng Nội vụ chuẩn bị', 'Phòng Nội vụ huyện chuẩn bị']],
    ],
    [
      'text before and after',
      '[{co_quan: phong-noi-vu, truoc: Giao, sau: chủ trì}]',
      [['phong-noi-vu', 'Giao Phòng Nội vụ chủ trì', 'Giao Phòng Nội vụ huyện chủ trì']],
    ],
    [
      'a mark after, without a blank',
      '[{co_quan: phong-noi-vu, sau: "(b/c)"}, {co_quan: van-phong, sau: ", tổng hợp"}]',
      [
        ['phong-noi-vu', 'Phòng Nội vụ (b/c)', 'Phòng Nội vụ huyện (b/c)'],
        ['van-phong', 'Văn phòng HĐND và UBND huyện, tổng hợp', 'Văn phòng HĐND và UBND huyện, tổng hợp'],
      ],
    ],
    ['none', '""', []],
  ])('%s', (_, value, expected) => {
    expect(shown(value)).toEqual(expected);
  });

  it('are reported where they look like an id and are none', () => {
    expect(numberRow('{chu_tri: [phong-noi-vo, UBND]}').messages).toMatchObject([
      { ruleId: 'co-quan-khong-co', actual: 'phong-noi-vo', note: 'Có phải là "phong-noi-vu"?' },
    ]);
  });

  it('are told where they are nearly the name of an agency', () => {
    expect(numberRow('{chu_tri: [Phòng Nội vu huyện, Phòng Y tế]}').messages).toMatchObject([
      {
        ruleId: 'co-quan-gan-giong',
        severity: 'info',
        actual: 'Phòng Nội vu huyện',
        expected: ['Phòng Nội vụ huyện'],
      },
    ]);
  });

  it('tell at their own place a reference that leads nowhere', () => {
    const row = '{chu_tri: [Sở Nội vụ, "Giao [[co-quan:so-x]]"]}';
    const { messages } = numberRow(row);
    expect(messages[0]).toMatchObject({ ruleId: 'nhac-den-khong-co', actual: 'co-quan:so-x' });
    const [alone] = numberRow('{chu_tri: "Giao [[co-quan:so-x]]"}').messages;
    const column = (place = messages[0]?.place) => place && 'start' in place && place.start.column;
    expect(column()).toBe(Number(column(alone?.place)) + '[Sở Nội vụ, '.length);
  });

  it('are those of the roles that the plan names', () => {
    const facts = 'vai_tro: [{ma: theo_doi, nhan: Theo dõi}]';
    const { fields } = numberRow('{theo_doi: phong-noi-vu, chu_tri: phong-noi-vu}', undefined, facts);
    expect(fields.get('theo_doi')?.kind).toBe('agencies');
    expect(fields.get('chu_tri')?.kind).toBe('words');
  });
});

describe('names of agencies', () => {
  it.each([
    ['Phòng Tài chính - Kế hoạch', 'phòng tài chính–kế hoạch'],
    ['HĐND & UBND', 'HĐND&UBND'],
    ['HĐND & UBND', 'HĐND và UBND'],
    ['Sở  Nội vụ', ' sở nội vụ '],
  ])('%s and %s are the same', (one, other) => {
    expect(comparedName(one)).toBe(comparedName(other));
  });

  it('are other names where a letter or mark differs', () => {
    expect(comparedName('Sở Y tế')).not.toBe(comparedName('Sở Y tê'));
  });
});

describe('the fields of a row', () => {
  it('are of the kind that their column, their name or their value says', () => {
    const columns =
      '[{nhan: A, truong: ten}, {nhan: B, truong: ket_qua, kieu: doan}, {nhan: C, truong: diem, kieu: so}]';
    const row =
      '{ten: x, ket_qua: y, diem: "1,5", chu_tri: z, thoi_han: Quý I, ghi_chu: g, phu_trach: [Ông A]}';
    const { fields } = numberRow(row, columns);
    expect([...fields].map(([field, { kind }]) => [field, kind])).toEqual([
      ['ten', 'passage'],
      ['ket_qua', 'passage'],
      ['diem', 'amount'],
      ['chu_tri', 'agencies'],
      ['thoi_han', 'words'],
      ['ghi_chu', 'words'],
      ['phu_trach', 'agencies'],
    ]);
  });

  it('say where a number column holds no number', () => {
    const columns = '[{nhan: C, truong: diem, kieu: so}]';
    expect(numberRow('{diem: 12 điểm}', columns).messages).toMatchObject([
      { ruleId: 'khong-phai-so', severity: 'error', actual: '12 điểm' },
    ]);
    expect(numberRow('{diem: ""}', columns).messages).toEqual([]);
  });

  it('may be called like what every object has', () => {
    const { fields } = numberRow('{constructor: a, tostring: b}');
    expect([...fields.keys()]).toEqual(['constructor', 'tostring']);
  });
});

describe('amounts', () => {
  it.each([
    ['83,46', 83.46],
    ['83.46', 83.46],
    ['1.250', 1250],
    ['1.250.000,5', 1_250_000.5],
    ['0.125', 0.125],
    ['-5', -5],
    ['12,5%', 12.5],
    ['1 250', 1250],
  ])('%s', (typed, value) => {
    expect(readAmount(typed)).toBe(value);
  });

  it.each(['', 'x', '1,2,3', '41/63', '1.25.0', '1e5', '--1', '9'.repeat(16)])('%s is none', (typed) => {
    expect(readAmount(typed)).toBeUndefined();
  });

  it('are read back as they are printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
        const value = whole / 10 ** decimals;
        expect(readAmount(formatAmount(value, decimals))).toBeCloseTo(value, decimals);
      }),
    );
  });

  it('print a comma, stops between thousands, and no minus before nothing', () => {
    expect([formatAmount(1_234_567.891, 2), formatAmount(999, 0), formatAmount(-0.001, 2)]).toEqual([
      '1.234.567,89',
      '999',
      '0,00',
    ]);
  });
});
