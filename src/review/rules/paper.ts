import { messageKind } from '../../model/message.ts';
import type { WordPage } from '../../model/word-file.ts';
import { millimetres } from '../amounts.ts';
import { ownSections } from '../own-sections.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';

const kind = messageKind<{ readonly page: WordPage }>({
  severity: 'error',
  clause: 'PL I, I.1',
  vi: ({ page }) => ({
    reason: `Khổ giấy ${millimetres(page.widthTwips, 'vi')} × ${millimetres(page.heightTwips, 'vi')}`,
    mend: 'Chọn khổ A4 (210 mm × 297 mm).',
  }),
  en: ({ page }) => ({
    reason: `The paper is ${millimetres(page.widthTwips, 'en')} × ${millimetres(page.heightTwips, 'en')}`,
    mend: 'Choose A4 (210 mm × 297 mm).',
  }),
});

/** Programs round A4 by up to a millimetre. */
const TOLERANCE = 57;

function isAsked({ widthTwips, heightTwips }: WordPage, { elements }: ReviewContext): boolean {
  const [short, long] = [widthTwips, heightTwips].sort((a, b) => a - b);
  const { page } = elements;
  return (
    short !== undefined &&
    long !== undefined &&
    Math.abs(short - page.widthTwips) <= TOLERANCE &&
    Math.abs(long - page.heightTwips) <= TOLERANCE
  );
}

/** The paper is A4. */
export const paper = defineReviewRule({
  id: 'kho-giay',
  why: {
    vi: 'Văn bản hành chính dùng giấy A4; tệp làm trên máy đặt khổ Letter in ra lệch lề và lệch trang.',
    en: 'Administrative documents are on A4; a file made for Letter prints with other margins and pages.',
  },
  mistakes: [23],
  judges: ['docx'],
  kind,
  find: function* (document, context) {
    const at = ownSections(document, context.file).find(({ page }) => !isAsked(page, context));
    if (at) yield { at, found: { page: at.page } };
  },
  examples: {
    pass: [
      {
        is: { vi: 'A4 nằm ngang, làm tròn đến 0,1 mm', en: 'A4 lying, rounded to 0.1 mm' },
        documents: [{ kind: 'appendix', page: { widthTwips: 16840, heightTwips: 11907, landscape: true } }],
      },
    ],
    fail: [
      {
        is: { vi: 'Khổ Letter', en: 'Letter' },
        documents: [{ kind: 'plan', page: { widthTwips: 12240, heightTwips: 15840 } }],
      },
    ],
  },
});
