import { messageKind } from '../../model/message.ts';
import { withPlainSpaces } from '../folded.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly lead: string }>({
  severity: 'error',
  clause: 'PL I, II.3.c',
  vi: ({ lead }) => ({
    reason:
      lead === ''
        ? 'Dòng số, ký hiệu thiếu từ "Số:"'
        : `Dòng số, ký hiệu bắt đầu bằng "${lead}", không phải "Số:"`,
    mend: 'Viết "Số:" (chữ S in hoa, có dấu hai chấm) trước số của văn bản.',
  }),
  en: ({ lead }) => ({
    reason:
      lead === '' ? 'The number has no "Số:" before it' : `The number has "${lead}" before it, not "Số:"`,
    mend: 'Write "Số:", with a colon, before the number.',
  }),
});

/** "Số:" stands before a document's number, with its colon. */
export const codeLead = defineReviewRule({
  id: 'chu-so-truoc-so-van-ban',
  why: {
    vi: 'Từ "Số" viết chữ thường, chữ đầu in hoa, sau đó có dấu hai chấm.',
    en: 'The word "Số" has a capital, lowercase letters, and a colon.',
  },
  mistakes: [6],
  judges: ['docx'],
  kind,
  find: function* (document) {
    const [at] = paragraphsOf(document, 'documentCode');
    if (!at) return;
    const lead = /^[^\d/.…_]*/u.exec(withPlainSpaces(at.text).trim())?.[0].trim() ?? '';
    if (lead === 'Số:') return;
    yield { at, expected: ['Số:'], ...(lead !== '' && { quote: lead, replacement: 'Số:' }), found: { lead } };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Dự thảo chưa có số', en: 'A draft without number' },
        documents: [{ kind: 'plan', parts: { documentCode: 'Số:        /KH-UBND' } }],
      },
    ],
    fail: [
      {
        is: { vi: '"Số" không có dấu hai chấm', en: '"Số" without its colon' },
        documents: [{ kind: 'plan', parts: { documentCode: 'Số 15/KH-UBND' } }],
      },
      {
        is: { vi: '"SỐ:" in hoa', en: '"SỐ:" in capitals' },
        documents: [{ kind: 'plan', parts: { documentCode: 'SỐ: 15/KH-UBND' } }],
      },
    ],
  },
});
