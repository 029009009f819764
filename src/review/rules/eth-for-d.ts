import { messageKind } from '../../model/message.ts';
import { everyParagraph } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ word: string; right: string }>({
  severity: 'warning',
  clause: 'PL I, I.4',
  vi: ({ word, right }) => ({
    reason: `"${word}" có chữ Ð không phải chữ Đ tiếng Việt`,
    mend: `Gõ lại "${right}" bằng bộ gõ Unicode (Đ là U+0110, đ là U+0111).`,
  }),
  en: ({ word, right }) => ({
    reason: `"${word}" holds a letter that only looks like the Vietnamese Đ`,
    mend: `Type "${right}" again in Unicode (Đ is U+0110, đ is U+0111).`,
  }),
});

const LOOKALIKES: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };
const LOOKALIKE = /[ÐðƉɖ]/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** The Icelandic and African letters that old keyboards write in place of the Vietnamese one. */
export const ethForD = defineReviewRule({
  id: 'chu-d-la',
  why: {
    vi: 'Chữ Ð của bảng mã khác in ra giống Đ nhưng tìm kiếm và sắp xếp đều sai.',
    en: 'The Ð of another alphabet prints like Đ, but searching and sorting go wrong.',
  },
  mistakes: [27],
  judges: ['plan', 'docx'],
  kind,
  *find(document) {
    for (const at of everyParagraph(document)) {
      if (!LOOKALIKE.test(at.text)) continue;
      for (const { 0: word, index } of at.text.matchAll(WORD)) {
        if (!LOOKALIKE.test(word)) continue;
        const right = word.replace(/[ÐðƉɖ]/gu, (letter) => LOOKALIKES[letter] ?? letter);
        yield { found: { word, right }, at, quote: word, offset: index, replacement: right };
      }
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Chữ Đ tiếng Việt', en: 'The Vietnamese letter' },
        documents: [{ kind: 'plan', body: [{ part: 'paragraph', text: 'Đơn vị đăng ký thi đua./.' }] }],
      },
    ],
    fail: [
      {
        is: { vi: 'Chữ Ð hoa (U+00D0)', en: 'A capital eth (U+00D0)' },
        documents: [
          { kind: 'plan', body: [{ part: 'paragraph', text: 'Các \u00d0ơn vị đăng ký thi đua./.' }] },
        ],
      },
      {
        is: { vi: 'Chữ ð thường (U+00F0)', en: 'A small eth (U+00F0)' },
        plan: 'dia_danh: T\u00e2n \u00f0ông\n',
        documents: [
          { kind: 'plan', body: [{ part: 'paragraph', text: 'Các đơn vị \u00f0ăng ký thi đua./.' }] },
        ],
      },
    ],
  },
});
