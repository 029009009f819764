import { messageKind } from '../../model/message.ts';
import { settled } from '../folded.ts';
import { lookedParagraphs } from '../looked.ts';
import { printedWords } from '../printed-runs.ts';
import { defineReviewRule } from '../rule.ts';
import { TIEU_NGU } from '../set-phrases.ts';
import { wordsAboveLine } from '../text-width.ts';

const kind = messageKind<{ readonly typed: string }>({
  severity: 'error',
  clause: 'PL I, II.1.b',
  vi: ({ typed }) => ({
    reason: `Tiêu ngữ viết "${typed}"`,
    mend: `Viết "${TIEU_NGU}": gạch nối (-) có dấu cách hai bên, chỉ viết hoa chữ đầu mỗi cụm từ.`,
  }),
  en: ({ typed }) => ({
    reason: `Tiêu ngữ reads "${typed}"`,
    mend: `Write "${TIEU_NGU}": hyphens with a space on both sides, a capital at the head of each phrase alone.`,
  }),
});

/** Tiêu ngữ is written as the decree writes it. */
export const tieuNgu = defineReviewRule({
  id: 'tieu-ngu',
  why: {
    vi: 'Giữa các cụm từ của Tiêu ngữ là gạch nối (-) có cách chữ; máy thường tự đổi thành gạch dài, nhiều người viết hoa cả "Tự Do", "Hạnh Phúc".',
    en: 'Hyphens with spaces stand between the phrases; programs turn them into dashes, and many write "Tự Do" with a capital.',
  },
  mistakes: [3],
  judges: ['docx'],
  kind,
  find: function* (document) {
    for (const at of lookedParagraphs(document, 'tieuNgu')) {
      const words = wordsAboveLine({ ...at, text: printedWords(at) });
      const typed = settled(words);
      if (typed !== TIEU_NGU) yield { at, expected: [TIEU_NGU], found: { typed } };
    }
  },
  examples: {
    pass: [{ is: { vi: 'Đúng như nghị định', en: 'As in the decree' }, documents: [{ kind: 'plan' }] }],
    fail: [
      {
        is: { vi: 'Gạch dài thay gạch nối', en: 'Dashes instead of hyphens' },
        documents: [{ kind: 'plan', parts: { tieuNgu: 'Độc lập – Tự do – Hạnh phúc' } }],
      },
      {
        is: { vi: 'Gạch nối không có dấu cách', en: 'Hyphens without spaces' },
        documents: [{ kind: 'plan', parts: { tieuNgu: 'Độc lập-Tự do-Hạnh phúc' } }],
      },
      {
        is: { vi: 'Thêm dấu chấm ở cuối', en: 'A full stop at its end' },
        documents: [{ kind: 'plan', parts: { tieuNgu: 'Độc lập - Tự do - Hạnh phúc.' } }],
      },
      {
        is: { vi: 'Viết hoa "Tự Do", "Hạnh Phúc"', en: '"Tự Do", "Hạnh Phúc" with capitals' },
        documents: [{ kind: 'plan', parts: { tieuNgu: 'Độc Lập - Tự Do - Hạnh Phúc' } }],
      },
    ],
  },
});
