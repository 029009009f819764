import { messageKind } from '../../model/message.ts';
import { amount } from '../amounts.ts';
import { isLooked } from '../looked.ts';
import { defineReviewRule } from '../rule.ts';

const TWIPS_PER_POINT = 20;
/** What stands between number and subject (PL I, II.5.b). */
const ASKED_TWIPS = 120;

const kind = messageKind<{ readonly gapTwips: number }>({
  severity: 'warning',
  clause: 'PL I, II.5.b',
  vi: ({ gapTwips }) => ({
    reason: `Trích yếu "V/v" cách số, ký hiệu ${amount(gapTwips / TWIPS_PER_POINT, 'vi')} pt`,
    mend: `Đặt cách ${ASKED_TWIPS / TWIPS_PER_POINT} pt (Spacing Before).`,
  }),
  en: ({ gapTwips }) => ({
    reason: `The subject "V/v" stands ${amount(gapTwips / TWIPS_PER_POINT, 'en')} pt below the number`,
    mend: `Leave ${ASKED_TWIPS / TWIPS_PER_POINT} pt (Spacing Before).`,
  }),
});

/** The subject of a công văn keeps 6 pt from the number above it. */
export const gapAboveAbout = defineReviewRule({
  id: 'khoang-cach-trich-yeu',
  why: {
    vi: 'Trích yếu công văn đặt canh giữa dưới số, ký hiệu và cách dòng 6 pt.',
    en: 'The subject of a công văn stands 6 pt below its number.',
  },
  mistakes: [],
  judges: ['docx'],
  kind,
  find: function* ({ blocks }) {
    for (const [index, at] of blocks.entries()) {
      const above = blocks[index - 1];
      if (at.type !== 'paragraph' || at.part !== 'correspondenceSubject' || !isLooked(at)) continue;
      if (above?.type !== 'paragraph' || above.part !== 'documentCode' || !isLooked(above)) continue;
      const gapTwips = Math.max(above.look.format.afterTwips, at.look.format.beforeTwips);
      if (gapTwips < ASKED_TWIPS) yield { at, found: { gapTwips } };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Cách 6 pt', en: '6 pt apart' },
        documents: [{ kind: 'correspondence' }],
      },
    ],
    fail: [
      {
        is: { vi: 'Sát dưới số, ký hiệu', en: 'Close under the number' },
        documents: [
          {
            kind: 'correspondence',
            parts: {
              correspondenceSubject: [{ text: 'V/v rà soát thủ tục hành chính', look: { beforeTwips: 0 } }],
            },
          },
        ],
      },
    ],
  },
});
