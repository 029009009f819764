import { messageKind } from '../../model/message.ts';
import { defineReviewRule } from '../rule.ts';
import { signingLines } from '../signing.ts';

const kind = messageKind<{ readonly typed: string; readonly expected: string }>({
  severity: 'error',
  clause: 'PL I, II.7.b',
  vi: ({ typed, expected }) => ({
    reason: `Quyền hạn của người ký ghi "${typed}", phải là "${expected}"`,
    mend: `Viết "${expected}" (có dấu chấm, không có gạch chéo; gạch chéo là thể thức văn bản của Đảng).`,
  }),
  en: ({ typed, expected }) => ({
    reason: `The signer's authority is written "${typed}"; it is "${expected}"`,
    mend: `Write "${expected}", with a full stop; the slash belongs to documents of the Party.`,
  }),
});

/** TM., KT., TL., TUQ. and Q. have a full stop and no slash. */
export const signingPrefixes = defineReviewRule({
  id: 'quyen-han-sai-mau',
  why: {
    vi: 'Chữ viết tắt quyền hạn ký có dấu chấm: "TM.", "KT.", "TL.", "TUQ.", "Q.".',
    en: 'The abbreviations of authority have a full stop: "TM.", "KT.", "TL.", "TUQ.", "Q.".',
  },
  mistakes: [18],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document) {
    for (const { at, prefix, typed, offset } of signingLines(document)) {
      if (!prefix || typed === undefined || typed === `${prefix}.`) continue;
      const expected = `${prefix}.`;
      yield {
        at,
        quote: typed,
        offset,
        expected: [expected],
        replacement: expected,
        found: { typed, expected },
      };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: '"TM." và "KT."', en: '"TM." and "KT."' },
        documents: [
          { kind: 'plan', parts: { competence: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] } },
        ],
      },
      {
        is: { vi: 'Chức vụ bắt đầu bằng chữ KT', en: 'A post that begins with KT' },
        documents: [{ kind: 'other', parts: { competence: ['KTV TRƯỞNG'] } }],
      },
    ],
    fail: [
      {
        is: { vi: '"T/M"', en: '"T/M"' },
        documents: [{ kind: 'plan', parts: { competence: ['T/M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] } }],
        plan: `nguoi_ky:
  chuc_vu: Chủ tịch
  ho_ten: Nguyễn Hữu Phước
  quyen_han: |-
    T/M ỦY BAN NHÂN DÂN
    CHỦ TỊCH`,
      },
      {
        is: { vi: '"K/T."', en: '"K/T."' },
        documents: [
          { kind: 'plan', parts: { competence: ['TM. ỦY BAN NHÂN DÂN', 'K/T. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] } },
        ],
      },
      {
        is: { vi: '"TL" không có dấu chấm', en: '"TL" without its full stop' },
        documents: [{ kind: 'other', parts: { competence: ['TL CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'] } }],
      },
    ],
  },
});
