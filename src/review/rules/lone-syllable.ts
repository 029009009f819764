import { messageKind } from '../../model/message.ts';
import { type LookedParagraph, lookedParagraphs } from '../looked.ts';
import { PART_NAMES } from '../part-names.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';
import { lineWidthsOf, unbrokenWidths, wordsAboveLine } from '../text-width.ts';

const ORGANS = ['parentOrgan', 'issuingOrgan'] as const;

interface LoneSyllable {
  readonly part: (typeof ORGANS)[number];
  readonly syllable: string;
}

const kind = messageKind<LoneSyllable>({
  severity: 'warning',
  clause: 'PL I, II.2.b',
  vi: ({ part, syllable }) => ({
    reason: `${PART_NAMES[part].vi} rơi một chữ "${syllable}" xuống dòng dưới`,
    mend: 'Nới rộng ô, hoặc ngắt dòng (Shift+Enter) giữa hai cụm từ của tên.',
  }),
  en: ({ part, syllable }) => ({
    reason: `${PART_NAMES[part].en} drops one syllable, "${syllable}", to its next line`,
    mend: 'Widen the cell, or break the line (Shift+Enter) between two parts of the name.',
  }),
});

/** Condensed letters are measured over the whole text, so that one word of it may differ a little, in twips. */
const TOLERANCE = 20;

/** The last syllable of a paragraph where, by a break that nobody typed, it stands alone. */
function loneSyllable(paragraph: LookedParagraph, context: ReviewContext): string | undefined {
  const lastTyped = wordsAboveLine(paragraph).split('\n').at(-1)?.trim() ?? '';
  const words = lastTyped.split(/\s+/u);
  const syllable = words.at(-1);
  const widths = lineWidthsOf({ ...paragraph, text: lastTyped }, context);
  if (!widths || widths.length < 2 || !syllable || words.length < 3) return undefined;
  const [alone = 0] = unbrokenWidths({ ...paragraph, text: syllable }, context);
  return Math.abs((widths.at(-1) ?? 0) - alone) < TOLERANCE ? syllable : undefined;
}

/** A body's long name is broken where a reader pauses, not before its last syllable. */
export const loneSyllables = defineReviewRule({
  id: 'ten-co-quan-roi-chu',
  why: {
    vi: 'Tên cơ quan dài được viết thành nhiều dòng, nhưng ô hẹp làm chữ cuối rơi xuống một mình ("XÃ EA / KAO").',
    en: 'A long name may take several lines, but in a narrow cell its last syllable drops alone ("XÃ EA / KAO").',
  },
  mistakes: [1],
  judges: ['docx'],
  kind,
  find: function* (document, context) {
    for (const part of ORGANS) {
      for (const at of lookedParagraphs(document, part)) {
        const syllable = loneSyllable(at, context);
        if (syllable !== undefined) yield { at, found: { part, syllable } };
      }
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Tên dài ngắt giữa hai cụm từ', en: 'A long name broken between its parts' },
        documents: [{ kind: 'plan', parts: { issuingOrgan: 'ỦY BAN NHÂN DÂN\nPHƯỜNG BUÔN MA THUỘT' } }],
      },
    ],
    fail: [
      {
        is: { vi: 'Chữ cuối rơi xuống dòng dưới', en: 'The last syllable on a line of its own' },
        documents: [{ kind: 'plan', parts: { issuingOrgan: 'ỦY BAN NHÂN DÂN XÃ EA KAO' } }],
      },
    ],
  },
});
