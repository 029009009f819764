import { messageKind } from '../../model/message.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly typed: string }>({
  severity: 'error',
  clause: 'PL I, III.1.b',
  vi: ({ typed }) => ({
    reason: `"${typed}" viết bằng chữ in hoa`,
    mend: 'Viết "Phụ lục" bằng chữ thường, đậm, cỡ 14, canh giữa; chỉ tên phụ lục in hoa.',
  }),
  en: ({ typed }) => ({
    reason: `"${typed}" is in capitals`,
    mend: 'Write "Phụ lục" in bold lowercase letters; only the title of the appendix is in capitals.',
  }),
});

/** The word "Phụ lục" is not in capitals. */
export const appendixLabel = defineReviewRule({
  id: 'phu-luc-in-hoa',
  why: {
    vi: 'Từ "Phụ lục" trình bày bằng chữ in thường; "PHỤ LỤC" là thói quen từ mẫu cũ.',
    en: 'The word "Phụ lục" is in lowercase letters; "PHỤ LỤC" is a habit from old models.',
  },
  mistakes: [16],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document) {
    for (const at of paragraphsOf(document, 'appendixLabel')) {
      const typed = /^\s*(PHỤ LỤC)(?!\p{L})/u.exec(at.text.normalize('NFC'))?.[1];
      if (typed === undefined) continue;
      yield { at, quote: typed, expected: ['Phụ lục'], replacement: 'Phụ lục', found: { typed } };
    }
  },
  examples: {
    pass: [{ is: { vi: '"Phụ lục"', en: '"Phụ lục"' }, documents: [{ kind: 'appendix' }] }],
    fail: [
      {
        is: { vi: '"PHỤ LỤC I"', en: '"PHỤ LỤC I"' },
        documents: [{ kind: 'appendix', parts: { appendixLabel: 'PHỤ LỤC I' } }],
        plan: `phu_luc:
  - ma: danh-muc
    nhan: PHỤ LỤC
    tieu_de: Danh mục nhiệm vụ năm 2026
    bang: nhiem-vu`,
      },
    ],
  },
});
