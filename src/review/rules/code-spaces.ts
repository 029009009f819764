import { messageKind } from '../../model/message.ts';
import { withPlainSpaces } from '../folded.ts';
import { readCodeLine } from '../letterhead-lines.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly code: string; readonly expected: string }>({
  severity: 'error',
  clause: 'PL I, II.3.c',
  vi: ({ code, expected }) => ({
    reason: `Số, ký hiệu "${code}" có cách chữ hoặc sai dấu giữa các phần`,
    mend: `Viết liền: "${expected}"; giữa số và ký hiệu là "/", giữa các nhóm chữ viết tắt là "-", không cách chữ.`,
  }),
  en: ({ code, expected }) => ({
    reason: `The number and symbol "${code}" have spaces or other signs between their parts`,
    mend: `Write "${expected}": a slash and hyphens without spaces.`,
  }),
});

/** Between number and symbol stands "/", between the groups of the symbol "-", without spaces. */
export const codeSpaces = defineReviewRule({
  id: 'so-ky-hieu-cach-chu',
  why: {
    vi: 'Số, ký hiệu viết liền, không cách chữ; hệ thống quản lý văn bản tìm theo chuỗi ấy.',
    en: 'Number and symbol are one string without spaces; document systems look for just that.',
  },
  mistakes: [6],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document) {
    const [at] = paragraphsOf(document, 'documentCode');
    const line = at && readCodeLine(at.text);
    if (!at || !line) return;
    const { code } = line;
    const expected = withPlainSpaces(code)
      .replace(/\s*([/-])\s*/gu, '$1')
      .replace(/\s*[‐‑–—]\s*/gu, '-')
      // A slash stands once, behind the number; what follows a year is a legal normative document's.
      .replace(/(?<=\/\p{L}[\p{L}-]*)\//gu, '-')
      .replace(/^(\d+)-(\p{L}+)[/-]/u, '$1/$2-');
    if (code === expected) return;
    yield { at, quote: code, expected: [expected], replacement: expected, found: { code, expected } };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Chỗ trống để ghi số trước dấu "/"', en: 'The blank for the number before the slash' },
        documents: [{ kind: 'plan', parts: { documentCode: 'Số:        /KH-UBND' } }],
      },
    ],
    fail: [
      {
        is: { vi: 'Hai dấu "/"', en: 'Two slashes' },
        documents: [{ kind: 'plan', parts: { documentCode: 'Số: 15/KH/UBND' } }],
      },
      {
        is: { vi: 'Cách chữ quanh dấu "/"', en: 'Spaces around the slash' },
        documents: [{ kind: 'plan', parts: { documentCode: 'Số: 15 / KH-UBND' } }],
      },
      {
        is: { vi: 'Cách chữ quanh dấu "-"', en: 'Spaces around the hyphen' },
        documents: [{ kind: 'plan', parts: { documentCode: 'Số: 15/KH - UBND' } }],
      },
      {
        is: { vi: 'Cách chữ trong số, ký hiệu của kế hoạch', en: 'Spaces within the code of a plan' },
        plan: 'so_ky_hieu: {so: 15, ky_hieu: KH - UBND}',
      },
    ],
  },
});
