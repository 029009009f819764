import { messageKind } from '../../model/message.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ mark: string; right: string; isLast: boolean }>({
  severity: 'error',
  clause: 'PL I, II.6.a',
  vi: ({ mark, right, isLast }) => ({
    reason: `${isLast ? 'Căn cứ cuối cùng' : 'Căn cứ'} kết thúc bằng ${mark ? `"${mark}"` : 'chữ, không có dấu'}, quy định là "${right}"`,
    mend: isLast
      ? 'Kết thúc dòng căn cứ cuối cùng bằng dấu chấm.'
      : 'Kết thúc mỗi dòng căn cứ bằng dấu chấm phẩy.',
  }),
  en: ({ mark, right, isLast }) => ({
    reason: `${isLast ? 'The last căn cứ' : 'A căn cứ'} ends with ${mark ? `"${mark}"` : 'no mark'}, the rule asks for "${right}"`,
    mend: `End it with "${right}".`,
  }),
});

/** Each căn cứ ends with a semicolon, the last one with a full stop. */
export const basisEndMarks = defineReviewRule({
  id: 'dau-cuoi-can-cu',
  why: {
    vi: 'Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.',
    en: 'Each căn cứ has its own line and ends with a semicolon, the last one with a full stop.',
  },
  mistakes: [10],
  // A plan's căn cứ get their marks from the template.
  judges: ['docx'],
  kind,
  *find(document) {
    const bases = paragraphsOf(document, 'legalBasis').filter(({ text }) => text.trim() !== '');
    for (const [index, at] of bases.entries()) {
      const isLast = index === bases.length - 1;
      const right = isLast ? '.' : ';';
      const { word = '', mark = '' } = /(?<word>\S*?)(?<mark>[.,;:]*)\s*$/u.exec(at.text)?.groups ?? {};
      if (mark === right) continue;
      const quote = `${word}${mark}`;
      yield {
        found: { mark, right, isLast },
        at,
        quote,
        offset: at.text.trimEnd().length - quote.length,
        expected: [`${word}${right}`],
        replacement: `${word}${right}`,
      };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Dấu chấm phẩy, dòng cuối dấu chấm', en: 'Semicolons, the last line with a full stop' },
        documents: [
          {
            kind: 'decision',
            parts: {
              legalBasis: [
                'Căn cứ Luật Tổ chức chính quyền địa phương;',
                'Căn cứ Luật Cán bộ, công chức;',
                'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
              ],
            },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Dòng cuối kết thúc bằng dấu phẩy', en: 'The last line ends with a comma' },
        documents: [
          {
            kind: 'decision',
            parts: {
              legalBasis: [
                'Căn cứ Luật Tổ chức chính quyền địa phương;',
                'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội,',
              ],
            },
          },
        ],
      },
      {
        is: { vi: 'Dòng giữa kết thúc bằng dấu chấm', en: 'A line before the last ends with a full stop' },
        documents: [
          {
            kind: 'decision',
            parts: {
              legalBasis: [
                'Căn cứ Luật Tổ chức chính quyền địa phương.',
                'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
              ],
            },
          },
        ],
      },
    ],
  },
});
