import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/inline.ts';
import type { NumberedDocument } from '../../src/model/numbered.ts';
import { numberPlan } from '../../src/number/number-plan.ts';
import { numberText } from '../stages/number-text.ts';
import { readPlan } from '../stages/read-plan.ts';

const BLANK = '\u00a0'.repeat(8);

/** A set of a decision, its plan, and the given appendices. */
function setOf(
  facts: string,
  appendices = '[{ma: pl-1, tieu_de: Một, noi_dung: x}]',
): readonly NumberedDocument[] {
  return numberText(setText(facts, appendices)).value.documents;
}

/** The text of such a set's plan. */
function setText(facts: string, appendices = '[{ma: pl-1, tieu_de: Một, noi_dung: x}]'): string {
  return `van_ban: quyet-dinh-ban-hanh
co_quan_ban_hanh: "Ủy ban nhân dân\\nhuyện Tân Lập"
so_ky_hieu: 15/QĐ-UBND
ngay_ban_hanh: 5/1/2025
${facts}
quyet_dinh: {trich_yeu: Ban hành, cac_dieu: [{noi_dung: x}]}
ke_hoach: {trich_yeu: Thực hiện, noi_dung: x}
phu_luc: ${appendices}
`;
}

const attachments = (documents: readonly NumberedDocument[]) =>
  documents.map(({ attachment }) => attachment && plainText(attachment.words.inlines));
const labels = (documents: readonly NumberedDocument[]) =>
  documents.filter(({ kind }) => kind === 'appendix').map(({ typeName }) => plainText(typeName.inlines));

describe('the line (Kèm theo …)', () => {
  const FILLED =
    '(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2025 của Ủy ban nhân dân huyện Tân Lập)';
  const OPEN = `(Kèm theo Quyết định số ${BLANK}/QĐ-UBND ngày …… tháng …… năm …… của Ủy ban nhân dân huyện Tân Lập)`;

  it.each([
    ['on paper', 'trinh_bay: {hinh_thuc: giay}', FILLED],
    ['electronic, in one file', 'trinh_bay: {hinh_thuc: dien-tu, tep: chung}', FILLED],
    ['electronic, in separate files', 'trinh_bay: {hinh_thuc: dien-tu, tep: rieng}', OPEN],
    ['where the plan says nothing: electronic, separate', '', OPEN],
  ])('%s', (_, facts, line) => {
    expect(attachments(setOf(facts))).toEqual([undefined, line, line]);
  });

  it('is filled in where a separate electronic set is bundled into one file', () => {
    const { plan, places, lists } = readPlan(setText(''));
    const { documents, issue } = numberPlan(plan, { places, lists, inOneFile: true }).value;
    expect(attachments(documents)).toEqual([undefined, FILLED, FILLED]);
    expect(issue.separateElectronic).toBe(false);
  });

  it('names the body as it is called in a sentence', () => {
    const [, plan] = attachments(setOf('trinh_bay: {hinh_thuc: giay}\nten_goi: UBND huyện'));
    expect(plan).toContain('của UBND huyện)');
  });

  it('is that of the document which an appendix describes, blanks included', () => {
    const described = '{loai: Kế hoạch, so_ky_hieu: /KH-UBND, ngay: /10/2023, co_quan: UBND tỉnh}';
    const appendices = `[{ma: pl, tieu_de: Một, kem_theo: ${described}, noi_dung: x}]`;
    expect(attachments(setOf('', appendices))[2]).toBe(
      `(Kèm theo Kế hoạch số ${BLANK}/KH-UBND ngày …… tháng 10 năm 2023 của UBND tỉnh)`,
    );
  });

  it.each([
    ['Kèm theo Tờ trình số 9', '(Kèm theo Tờ trình số 9)'],
    ['"(Kèm theo Tờ trình\\n số 9)"', '(Kèm theo Tờ trình số 9)'],
    ['Kèm theo Tờ trình (lần 2)', '(Kèm theo Tờ trình (lần 2))'],
    ['""', undefined],
  ])('is as overridden: %s', (typed, line) => {
    const appendices = `[{ma: pl, tieu_de: Một, loi_kem_theo: ${typed}, noi_dung: x}]`;
    expect(attachments(setOf('', appendices))[2]).toBe(line);
  });

  it('is missing where appendices stand alone and describe nothing', () => {
    const { documents } = numberText(
      'van_ban: phu-luc\nco_quan_ban_hanh: UBND\nphu_luc: [{ma: pl, tieu_de: Một, noi_dung: x}]',
    ).value;
    expect(attachments(documents)).toEqual([undefined]);
  });
});

describe('the label of an appendix', () => {
  it.each([
    ['one is not numbered', '[{ma: a, tieu_de: A}]', ['Phụ lục']],
    [
      'several are, in Roman numbers',
      '[{ma: a, tieu_de: A}, {ma: b, tieu_de: B}]',
      ['Phụ lục I', 'Phụ lục II'],
    ],
    [
      'those without label are left out of the count',
      '[{ma: a, tieu_de: A}, {ma: b, nhan: "", tieu_de: B}, {ma: c, nhan: Biểu, tieu_de: C}]',
      ['Phụ lục I', '', 'Biểu II'],
    ],
    ['a given number stands', '[{ma: a, so_thu_tu: IV, tieu_de: A}]', ['Phụ lục IV']],
  ])('%s', (_, appendices, expected) => {
    expect(labels(setOf('', appendices))).toEqual(expected);
  });
});
