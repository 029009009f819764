import { messageKind } from '../../model/message.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly name: string; readonly expected: string }>({
  severity: 'error',
  clause: 'PL I, II.7.đ',
  vi: ({ name, expected }) => ({
    reason: `Họ tên người ký "${name}" gõ in hoa toàn bộ`,
    mend: `Viết bằng chữ thường, hoa chữ đầu mỗi tiếng: "${expected}".`,
  }),
  en: ({ name, expected }) => ({
    reason: `The signer's name "${name}" is typed in capitals`,
    mend: `Write "${expected}".`,
  }),
});

function asName(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The signer's name is not typed in capitals. */
export const signerNameCapitals = defineReviewRule({
  id: 'ho-ten-go-in-hoa',
  why: {
    vi: 'Họ và tên người ký trình bày bằng chữ in thường, đậm, hoa chữ cái đầu mỗi tiếng.',
    en: "The signer's name is in bold lowercase letters with capital initials.",
  },
  mistakes: [19],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document) {
    for (const at of paragraphsOf(document, 'signerName')) {
      const name = at.text.trim();
      if (/\p{Ll}/u.test(name) || !/\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(name)) continue;
      const expected = asName(name);
      yield { at, quote: name, expected: [expected], replacement: expected, found: { name, expected } };
    }
  },
  examples: {
    pass: [{ is: { vi: '"Nguyễn Hữu Phước"', en: '"Nguyễn Hữu Phước"' }, documents: [{ kind: 'plan' }] }],
    fail: [
      {
        is: { vi: '"NGUYỄN HỮU PHƯỚC"', en: '"NGUYỄN HỮU PHƯỚC"' },
        documents: [{ kind: 'plan', parts: { signerName: 'NGUYỄN HỮU PHƯỚC' } }],
        plan: `nguoi_ky:
  chuc_vu: Chủ tịch
  ho_ten: NGUYỄN HỮU PHƯỚC`,
      },
    ],
  },
});
