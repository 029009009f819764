import { describe, expect, it } from 'vitest';
import { planSchema } from '../../src/model/plan/plan.ts';
import { numberPlan } from '../../src/number/number-plan.ts';
import { treesOf } from '../stages/tree-text.ts';

const NOWHERE = { ofValue: () => undefined, ofKey: () => undefined };

/** A name may be this long, so that no page cuts the block that it stands in. */
const LONGEST_NAME = 500;

/** A plan with one text in every field that may hold any, and as much of it as a name may hold in every name. */
function planOf(text: string) {
  const name = text.slice(0, LONGEST_NAME);
  const row = { ten: text, chu_tri: [text], phoi_hop: text, thoi_han: text, ghi_chu: text, so_thu_tu: text };
  const columns = ['so_thu_tu', 'ten', 'chu_tri', 'phoi_hop', 'thoi_han', 'ghi_chu'];
  const part = { trich_yeu: text, can_cu: [text], mo_dau: text, ket_thuc: text };
  const section = { so_thu_tu: text, tieu_de: text, noi_dung: [text, { chi_dan: text }] };
  return planSchema.parse({
    van_ban: 'quyet-dinh-ban-hanh',
    co_quan_ban_hanh: name,
    nguoi_ky: { chuc_vu: name, quyen_han: name },
    noi_nhan: [name, { ten: name, muc_dich: name }],
    luu: { don_vi: name },
    co_quan: [{ ma: 'mot', ten: text }],
    quyet_dinh: { ...part, de_nghi: text, cac_dieu: [{ noi_dung: text }] },
    ke_hoach: { ...part, noi_dung: [section] },
    phu_luc: [
      {
        ma: 'pl',
        nhan: text,
        tieu_de: text,
        loi_kem_theo: text,
        bang: {
          ma: 'bang',
          cot: columns.map((truong) => ({
            nhan: text,
            truong,
            khong_ngat: 'có',
            mau: `{{${truong}}}${text}`,
          })),
          nhiem_vu: [row],
        },
      },
    ],
  });
}

describe('texts of the greatest length, made of what a pattern might try again and again', () => {
  // A pattern that went over a stretch once from each of its signs would not come to an end here.
  it.each([' ', '\t', '1', '.', '/', '(', ')', '-', ';', '…', '&', '{{', '[[', 'ngày ', 'số '])(
    '%j',
    (piece) => {
      const plan = planOf(`a${piece.repeat(99_000 / piece.length)}b`);
      const { value } = numberPlan(plan, { places: NOWHERE, lists: { agencies: [], citedDocuments: [] } });
      expect(treesOf(value)).toHaveLength(3);
    },
  );

  it('line breaks', () => {
    const plan = planOf(`a${'\n'.repeat(99_000)}b`);
    const { value } = numberPlan(plan, { places: NOWHERE, lists: { agencies: [], citedDocuments: [] } });
    expect(treesOf(value)).toHaveLength(3);
  });
});
