import { messageKind } from '../../model/message.ts';
import { defineReviewRule } from '../rule.ts';
import { signerTitles } from '../signer-titles.ts';

const kind = messageKind<{ readonly title: string }>({
  severity: 'error',
  clause: 'PL I, II.7.c',
  vi: ({ title }) => ({
    reason: `Trước họ tên người ký có "${title}"`,
    mend: 'Bỏ học hàm, học vị, quân hàm và danh hiệu danh dự trước họ tên người ký.',
  }),
  en: ({ title }) => ({
    reason: `"${title}" stands before the signer's name`,
    mend: "Take academic degrees, ranks and honours off the signer's name.",
  }),
});

/** No academic title, degree, rank or honour stands before the signer's name. */
export const signerDegrees = defineReviewRule({
  id: 'hoc-vi-truoc-ho-ten',
  why: {
    vi: 'Trước họ tên người ký không ghi học hàm, học vị và các danh hiệu danh dự khác.',
    en: 'The decree allows no titles before the name of the signer.',
  },
  mistakes: [19],
  judges: ['plan', 'docx'],
  kind,
  find: (document) =>
    signerTitles(document)
      .filter(({ standing }) => standing === 'notAllowed')
      .map(({ at, title }) => ({ at, quote: title, found: { title } })),
  examples: {
    pass: [
      {
        is: { vi: 'Quân hàm của người ký thuộc Công an', en: 'The rank of an officer of the police' },
        documents: [
          {
            kind: 'other',
            parts: {
              issuingOrgan: 'CÔNG AN\nXÃ PHÚ THẠNH',
              competence: ['TRƯỞNG CÔNG AN'],
              signerName: 'Thiếu tá Nguyễn Hữu Phước',
            },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: '"ThS." trước họ tên', en: '"ThS." before the name' },
        documents: [{ kind: 'plan', parts: { signerName: 'ThS. Nguyễn Hữu Phước' } }],
        plan: `nguoi_ky:
  chuc_vu: Chủ tịch
  ho_ten: ThS. Nguyễn Hữu Phước`,
      },
      {
        is: { vi: '"PGS.TS" trước họ tên', en: '"PGS.TS" before the name' },
        documents: [{ kind: 'plan', parts: { signerName: 'PGS.TS Nguyễn Hữu Phước' } }],
      },
    ],
  },
});
