import { messageKind } from '../../model/message.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly words: string; readonly expected: string }>({
  severity: 'error',
  clause: 'PL I, II.5.b',
  vi: ({ words, expected }) => ({
    reason: `Trích yếu lặp "${words}": "V/v" đã có nghĩa là "về việc"`,
    mend: `Chỉ viết "${expected}".`,
  }),
  en: ({ words, expected }) => ({
    reason: `The subject says "${words}": "V/v" already stands for "về việc"`,
    mend: `Write "${expected}" alone.`,
  }),
});

const DOUBLED = /^\s*(?<words>(?<first>V\s?\/\s?v|Về việc)\s*:?\s+(?:về việc|việc|V\s?\/\s?v))(?=\s)/iu;

/** "Về việc" is said once. */
export const aboutDoubled = defineReviewRule({
  id: 've-viec-lap',
  why: {
    vi: '"V/v về việc" là nói hai lần cùng một điều.',
    en: '"V/v về việc" says the same twice.',
  },
  mistakes: [9],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document) {
    for (const at of paragraphsOf(document, 'correspondenceSubject', 'subject')) {
      const { words, first } = DOUBLED.exec(at.text)?.groups ?? {};
      if (words === undefined || first === undefined) continue;
      const expected = first.toLowerCase().startsWith('về') ? 'Về việc' : 'V/v';
      yield { at, quote: words, expected: [expected], replacement: expected, found: { words, expected } };
    }
  },
  examples: {
    pass: [
      {
        is: {
          vi: 'Trích yếu quyết định mở đầu bằng "Về việc"',
          en: 'The subject of a decision that begins with "Về việc"',
        },
        documents: [
          { kind: 'decision', parts: { subject: 'Về việc ban hành Kế hoạch cải cách hành chính năm 2026' } },
        ],
      },
    ],
    fail: [
      {
        is: { vi: '"V/v về việc"', en: '"V/v về việc"' },
        documents: [
          {
            kind: 'correspondence',
            parts: { correspondenceSubject: 'V/v về việc rà soát thủ tục hành chính' },
          },
        ],
      },
      {
        is: { vi: 'Trích yếu kế hoạch: "Về việc V/v"', en: 'A plan\'s subject: "Về việc V/v"' },
        plan: `ke_hoach:
  trich_yeu: Về việc V/v cải cách hành chính năm 2026
  noi_dung: Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].`,
      },
    ],
  },
});
