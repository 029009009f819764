import { messageKind } from '../../model/message.ts';
import type { ReviewedParagraph } from '../../model/reviewed.ts';
import { settled } from '../folded.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

/** The decree itself writes both. */
const QUOC_HIEU = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'] as const;

const kind = messageKind<{ readonly typed: string }>({
  severity: 'error',
  clause: 'PL I, II.1.a',
  vi: ({ typed }) => ({ reason: `Quốc hiệu viết "${typed}"`, mend: `Viết "${QUOC_HIEU[0]}".` }),
  en: ({ typed }) => ({ reason: `Quốc hiệu reads "${typed}"`, mend: `Write "${QUOC_HIEU[0]}".` }),
});

/** What stands as Quốc hiệu, in one paragraph or broken over several. */
function typedQuocHieu(paragraphs: readonly ReviewedParagraph[]): string {
  const typed = paragraphs.map(({ text }) => text).join(' ');
  return settled(typed).replace(/[.,]$/u, '');
}

/** Quốc hiệu is written as the decree writes it. */
export const quocHieu = defineReviewRule({
  id: 'quoc-hieu',
  why: {
    vi: 'Quốc hiệu sai một chữ, một dấu là sai thể thức ngay dòng đầu; chữ in hoa ít được máy soát chính tả.',
    en: 'A letter or tone mark wrong in Quốc hiệu shows on the first line, and spell checkers skip capitals.',
  },
  mistakes: [],
  judges: ['docx'],
  kind,
  find: function* (document) {
    const paragraphs = paragraphsOf(document, 'quocHieu');
    const [at] = paragraphs;
    const typed = typedQuocHieu(paragraphs);
    // Lowercase letters are told of as such.
    if (at && !QUOC_HIEU.some((right) => right === typed.toLocaleUpperCase('vi')))
      yield { at, expected: QUOC_HIEU, found: { typed } };
  },
  examples: {
    pass: [
      {
        is: { vi: '"HOÀ" như trong Mẫu 1.6', en: '"HOÀ" as in the decree\'s own models' },
        documents: [{ kind: 'plan', parts: { quocHieu: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' } }],
      },
    ],
    fail: [
      {
        is: { vi: 'Thiếu dấu', en: 'A tone mark missing' },
        documents: [{ kind: 'plan', parts: { quocHieu: 'CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM' } }],
      },
    ],
  },
});
