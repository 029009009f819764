import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/inline.ts';
import type { NumberedPlan } from '../../src/model/numbered.ts';
import { type Plan, planSchema } from '../../src/model/plan/plan.ts';
import { numberPlan } from '../../src/number/number-plan.ts';
import { lineOfText, namesNothing, textOfLines } from './arbitrary-text.ts';

const NOWHERE = { ofValue: () => undefined, ofKey: () => undefined };

/** Numbers a plan given as data, so that any text can be a value. */
function numberData(data: unknown): NumberedPlan {
  const plan: Plan = planSchema.parse(data);
  const lists = { agencies: plan.co_quan ?? [], citedDocuments: plan.van_ban_vien_dan ?? [] };
  return numberPlan(plan, { places: NOWHERE, lists }).value;
}

const typed = (text: string) => text.trim();

describe('a chữ comes out as typed', () => {
  const text = textOfLines.filter(namesNothing);

  it('in letterhead, subject, heading, title, signer', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { issue, documents } = numberData({
          van_ban: 'ke-hoach',
          co_quan_chu_quan: value,
          co_quan_ban_hanh: value,
          dia_danh: value,
          nguoi_ky: { chuc_vu: 'Chủ tịch', ho_ten: value },
          ke_hoach: { trich_yeu: value, noi_dung: [{ tieu_de: value }] },
          phu_luc: [{ ma: 'pl', tieu_de: value, noi_dung: 'x' }],
        });
        const [plan, appendix] = documents;
        const section = plan?.body[0];
        const heading = section?.type === 'section' ? section.heading : undefined;
        const printed = [issue.issuingOrgan, issue.place, issue.signerName, plan?.subject, appendix?.subject];
        for (const words of printed) expect(plainText(words?.inlines ?? [])).toBe(typed(value));
        expect(plainText(heading?.inlines ?? [])).toBe(typed(value));
      }),
    );
  });

  it('in short cells, agencies and labels of columns', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { documents } = numberData({
          van_ban: 'phu-luc',
          co_quan_ban_hanh: 'UBND',
          phu_luc: [
            {
              ma: 'pl',
              tieu_de: 'Biểu',
              bang: {
                ma: 'bang',
                cot: [{ nhan: value, truong: 'ghi_chu' }],
                nhiem_vu: [{ ghi_chu: value, chu_tri: [value] }],
              },
            },
          ],
        });
        const table = documents[0]?.tables[0];
        const [row] = table?.rows ?? [];
        const note = row?.fields.get('ghi_chu');
        const leads = row?.fields.get('chu_tri');
        expect(note?.kind === 'words' && plainText(note.inlines)).toBe(typed(value));
        expect(leads?.kind === 'agencies' && plainText(leads.entries[0]?.inlines ?? [])).toBe(typed(value));
        expect([...(table?.labels.values() ?? [])].map(({ inlines }) => plainText(inlines))).toEqual([
          typed(value),
        ]);
      }),
    );
  });

  it('with a line break where one was typed', () => {
    const { issue } = numberData({
      van_ban: 'ke-hoach',
      co_quan_ban_hanh: 'Ủy ban nhân dân\r\nhuyện Tân Lập',
      ke_hoach: { trich_yeu: 'x' },
    });
    expect(issue.issuingOrgan.inlines.map(({ type }) => type)).toEqual(['text', 'lineBreak', 'text']);
  });
});

describe('a đoạn comes out as typed, but for what its grammar names', () => {
  const plain = lineOfText
    .map((line) => line.replace(/\*\*|_|\[\[|\\/g, '').trim())
    .filter((line) => line !== '');

  function passageOf(value: string): readonly string[] {
    const { documents } = numberData({
      van_ban: 'ke-hoach',
      co_quan_ban_hanh: 'UBND',
      ke_hoach: { trich_yeu: 'x', noi_dung: `${value}\nCuối` },
    });
    const [block] = documents[0]?.body ?? [];
    const lines = block?.type === 'passage' ? block.lines.slice(0, -1) : [];
    return lines.map(({ inlines, item }) => `${item ? `${item.number} ` : ''}${plainText(inlines)}`);
  }

  it('each line one paragraph, its number and its letters kept', () => {
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 4 }), (lines) => {
        const oneBlank = (line: string) => line.replace(/[ \t]+/g, ' ');
        expect(passageOf(lines.join('\n')).map(oneBlank)).toEqual(lines.map(oneBlank));
      }),
    );
  });

  it.each(['can_cu', 'de_nghi', 'chi_dan'])('in %s too, its lines joined to one', (field) => {
    const value = 'Theo **mục**\n_chung_ \\*';
    const { documents } = numberData({
      van_ban: 'quyet-dinh',
      co_quan_ban_hanh: 'UBND',
      quyet_dinh: {
        trich_yeu: 'x',
        ...(field === 'can_cu' && { can_cu: [value] }),
        ...(field === 'de_nghi' && { de_nghi: value }),
        cac_dieu: [{ noi_dung: [field === 'chi_dan' ? { chi_dan: value } : 'x'] }],
      },
    });
    const document = documents[0];
    const article = document?.body[0];
    const pointer = article?.type === 'section' ? article.children[0] : undefined;
    const words =
      document?.bases[0]?.words ??
      document?.proposal ??
      (pointer?.type === 'pointer' ? pointer.words : undefined);
    expect(words?.inlines).toMatchObject([
      { value: 'Theo ' },
      { value: 'mục', bold: true },
      { value: ' ' },
      { value: 'chung', italic: true },
      { value: ' *' },
    ]);
  });
});
