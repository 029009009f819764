import { messageKind } from '../../model/message.ts';
import { defineReviewRule } from '../rule.ts';
import { signerTitles } from '../signer-titles.ts';

const kind = messageKind<{ readonly title: string }>({
  severity: 'warning',
  clause: 'PL I, II.7.c',
  vi: ({ title }) => ({
    reason: `Trước họ tên người ký có "${title}"`,
    mend: 'Chỉ giữ nếu người đứng đầu ngành giáo dục, y tế, khoa học đã quy định; nếu không thì bỏ.',
  }),
  en: ({ title }) => ({
    reason: `"${title}" stands before the signer's name`,
    mend: 'Keep it only where the head of the sector (education, health, science) has ruled so.',
  }),
});

/** In education, health and science a degree before the signer's name needs a rule of the sector. */
export const signerDegreesOfSector = defineReviewRule({
  id: 'hoc-vi-theo-nganh',
  why: {
    vi: 'Đơn vị giáo dục, y tế, khoa học được ghi học hàm, học vị khi người đứng đầu ngành quy định.',
    en: 'Units of education, health and science may print degrees where the head of the sector says so.',
  },
  mistakes: [19],
  judges: ['plan', 'docx'],
  kind,
  find: (document) =>
    signerTitles(document)
      .filter(({ standing }) => standing === 'bySector')
      .map(({ at, title }) => ({ at, quote: title, found: { title } })),
  examples: {
    pass: [{ is: { vi: 'Không ghi học vị', en: 'No degree' }, documents: [{ kind: 'plan' }] }],
    fail: [
      {
        is: { vi: 'Hiệu trưởng ghi "TS."', en: 'The head of a school with "TS."' },
        documents: [
          {
            kind: 'other',
            parts: {
              issuingOrgan: 'TRƯỜNG TIỂU HỌC\nPHÚ THẠNH',
              competence: ['HIỆU TRƯỞNG'],
              signerName: 'TS. Nguyễn Hữu Phước',
            },
          },
        ],
      },
      {
        is: {
          vi: 'Hiệu trưởng ghi học vị trong "ho_ten"',
          en: 'The head of a school with a degree in "ho_ten"',
        },
        plan: `co_quan_chu_quan: UBND xã Phú Thạnh
co_quan_ban_hanh: Trường Tiểu học Phú Thạnh
so_ky_hieu: 15/KH-THPT
tham_quyen: nguoi-dung-dau
nguoi_ky:
  chuc_vu: Hiệu trưởng
  ho_ten: TS. Nguyễn Hữu Phước`,
      },
    ],
  },
});
