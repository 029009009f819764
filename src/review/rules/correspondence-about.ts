import { messageKind } from '../../model/message.ts';
import { settled } from '../folded.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly lead: string }>({
  severity: 'error',
  clause: 'PL I, II.5.b',
  vi: ({ lead }) => ({
    reason:
      lead === ''
        ? 'Trích yếu công văn thiếu "V/v"'
        : `Trích yếu công văn mở đầu bằng "${lead}", không phải "V/v"`,
    mend: 'Mở đầu trích yếu công văn bằng "V/v", không có dấu hai chấm.',
  }),
  en: ({ lead }) => ({
    reason:
      lead === ''
        ? 'The subject of the công văn has no "V/v"'
        : `The subject of the công văn begins with "${lead}"`,
    mend: 'Begin it with "V/v", without a colon.',
  }),
});

const LEAD = /^(?:V\s?\/\s?v\s?:?|Về việc\s?:?)/iu;

/** The subject of a công văn begins with "V/v". */
export const correspondenceAbout = defineReviewRule({
  id: 'trich-yeu-cong-van-vv',
  why: {
    vi: 'Trích yếu công văn trình bày sau chữ viết tắt "V/v"; "Về việc" viết đủ là của văn bản có tên loại.',
    en: 'The subject of a công văn follows the abbreviation "V/v".',
  },
  mistakes: [8],
  judges: ['docx'],
  kind,
  find: function* (document) {
    const [at] = paragraphsOf(document, 'correspondenceSubject');
    if (!at) return;
    const lead = LEAD.exec(at.text.trimStart())?.[0].trimEnd() ?? '';
    // Capitals throughout are the fault of the whole line, and told of it.
    const isAllCapitals = !/\p{Ll}/u.test(at.text);
    if (lead === 'V/v' || (isAllCapitals && settled(lead).toLowerCase() === 'v/v')) return;
    yield { at, expected: ['V/v'], ...(lead !== '' && { quote: lead, replacement: 'V/v' }), found: { lead } };
  },
  examples: {
    pass: [
      {
        is: { vi: '"V/v rà soát …"', en: '"V/v rà soát …"' },
        documents: [{ kind: 'correspondence' }],
      },
    ],
    fail: [
      {
        is: { vi: '"Về việc" viết đủ', en: '"Về việc" in full' },
        documents: [
          { kind: 'correspondence', parts: { correspondenceSubject: 'Về việc rà soát thủ tục hành chính' } },
        ],
      },
      {
        is: { vi: '"V/v:" có dấu hai chấm', en: '"V/v:" with a colon' },
        documents: [
          { kind: 'correspondence', parts: { correspondenceSubject: 'V/v: rà soát thủ tục hành chính' } },
        ],
      },
    ],
  },
});
