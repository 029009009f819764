import { messageKind } from '../../model/message.ts';
import type { ReviewedDocument } from '../../model/reviewed.ts';
import { type Alike, alike } from '../alike.ts';
import { amount } from '../amounts.ts';
import { isLooked, type LookedParagraph } from '../looked.ts';
import { printedRuns } from '../printed-runs.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';

interface NarrowGap {
  /** The paragraph below the gap. */
  readonly at: LookedParagraph;
  readonly gapTwips: number;
  readonly leastTwips: number;
}

const TWIPS_PER_POINT = 20;

const kind = messageKind<Alike<NarrowGap>>({
  severity: 'error',
  clause: 'PL I, II.6.e',
  vi: ({ first: { gapTwips, leastTwips }, others }) => ({
    reason: `Đoạn này cách đoạn trên ${amount(gapTwips / TWIPS_PER_POINT, 'vi')} pt${others > 0 ? `; ${others} chỗ khác cũng vậy` : ''}`,
    mend: `Đặt khoảng cách giữa các đoạn tối thiểu ${amount(leastTwips / TWIPS_PER_POINT, 'vi')} pt.`,
  }),
  en: ({ first: { gapTwips, leastTwips }, others }) => ({
    reason: `This paragraph is ${amount(gapTwips / TWIPS_PER_POINT, 'en')} pt below the one before it${others > 0 ? `; so are ${others} more` : ''}`,
    mend: `Leave at least ${amount(leastTwips / TWIPS_PER_POINT, 'en')} pt between paragraphs.`,
  }),
});

/** Pairs of paragraphs that stand directly one under the other; an empty one or a table parts them. */
function neighbours({
  blocks,
}: ReviewedDocument): readonly (readonly [above: LookedParagraph, below: LookedParagraph])[] {
  return blocks.flatMap((above, index) => {
    const below = blocks[index + 1];
    const both =
      above.type === 'paragraph' && below?.type === 'paragraph' && isLooked(above) && isLooked(below);
    return both && !below.look.pageBreak ? [[above, below] as const] : [];
  });
}

function narrowGaps(document: ReviewedDocument, { elements }: ReviewContext): readonly NarrowGap[] {
  return neighbours(document).flatMap(([above, at]) => {
    const asked = [above, at].map(({ part }) => elements.parts[part]?.leastGapTwips);
    const isText = printedRuns(above).length > 0 && printedRuns(at).length > 0;
    const [first, second] = asked;
    if (!isText || first === undefined || second === undefined) return [];
    const gapTwips = Math.max(above.look.format.afterTwips, at.look.format.beforeTwips);
    const leastTwips = Math.min(first, second);
    return gapTwips < leastTwips ? [{ at, gapTwips, leastTwips }] : [];
  });
}

/** Paragraphs of the body stand at least 6 pt apart. */
export const paragraphGaps = defineReviewRule({
  id: 'khoang-cach-doan',
  why: {
    vi: 'Khoảng cách giữa các đoạn văn tối thiểu là 6 pt.',
    en: 'Paragraphs of the body stand at least 6 pt apart.',
  },
  mistakes: [12],
  judges: ['docx'],
  kind,
  find: (document, context) =>
    alike(narrowGaps(document, context), ({ gapTwips }) => String(gapTwips)).map((found) => ({
      at: found.first.at,
      found,
    })),
  examples: {
    pass: [
      {
        is: { vi: '6 pt trước đoạn thay cho sau đoạn', en: '6 pt before instead of after' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Rút ngắn thời gian giải quyết hồ sơ.', look: { afterTwips: 0 } },
              {
                part: 'paragraph',
                text: 'Báo cáo trước ngày 20 tháng 12 năm 2026./.',
                look: { beforeTwips: 120, afterTwips: 0 },
              },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Các đoạn liền nhau', en: 'Paragraphs without a gap' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Rút ngắn thời gian giải quyết hồ sơ.', look: { afterTwips: 0 } },
              { part: 'paragraph', text: 'Công khai kết quả.', look: { afterTwips: 0 } },
              { part: 'paragraph', text: 'Báo cáo trước ngày 20 tháng 12 năm 2026./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Các điểm cách nhau 3 pt', en: 'Điểm 3 pt apart' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'point', text: 'a) Rà soát thủ tục;', look: { afterTwips: 60 } },
              { part: 'point', text: 'b) Công khai kết quả./.' },
            ],
          },
        ],
      },
    ],
  },
});
