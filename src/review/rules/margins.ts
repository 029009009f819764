import type { PageRule } from '../../model/element-rule.ts';
import type { Language } from '../../model/message.ts';
import { messageKind } from '../../model/message.ts';
import type { WordPage } from '../../model/word-file.ts';
import { alike } from '../alike.ts';
import { millimetreRange, millimetres } from '../amounts.ts';
import { ownSections } from '../own-sections.ts';
import { defineReviewRule } from '../rule.ts';

const SIDES = ['top', 'bottom', 'left', 'right'] as const;
type Side = (typeof SIDES)[number];

interface WrongMargin {
  readonly side: Side;
  readonly twips: number;
  readonly allowed: readonly [least: number, greatest: number];
}

const NAMES: Readonly<Record<Language, Readonly<Record<Side, string>>>> = {
  vi: { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' },
  en: { top: 'top', bottom: 'bottom', left: 'left', right: 'right' },
};

function each(
  wrong: readonly WrongMargin[],
  language: Language,
  amountOf: (margin: WrongMargin) => string,
): string {
  return wrong.map((margin) => `${NAMES[language][margin.side]} ${amountOf(margin)}`).join(', ');
}

function allowedRange({ allowed }: WrongMargin, language: Language): string {
  return millimetreRange(allowed, language);
}

const kind = messageKind<readonly WrongMargin[]>({
  severity: 'error',
  clause: 'PL I, I.3',
  vi: (wrong) => ({
    reason: `Lề ${each(wrong, 'vi', ({ twips }) => millimetres(twips, 'vi'))}`,
    mend: `Đặt lề ${each(wrong, 'vi', (margin) => allowedRange(margin, 'vi'))}.`,
  }),
  en: (wrong) => ({
    reason: `Margins: ${each(wrong, 'en', ({ twips }) => millimetres(twips, 'en'))}`,
    mend: `Set them ${each(wrong, 'en', (margin) => allowedRange(margin, 'en'))}.`,
  }),
});

/** Programs that count in inches round a margin by up to 0.3 mm. */
const TOLERANCE = 17;

type Ranges = Pick<PageRule, Side>;

function marginsOf(page: WordPage): Readonly<Record<Side, number>> {
  return {
    top: page.topTwips,
    bottom: page.bottomTwips,
    left: page.leftTwips + page.gutterTwips,
    right: page.rightTwips,
  };
}

function wrongMargins(page: WordPage, ranges: Ranges): readonly WrongMargin[] {
  const margins = marginsOf(page);
  return SIDES.map((side) => ({ side, twips: margins[side], allowed: ranges[side] })).filter(
    ({ twips, allowed: [least, greatest] }) => twips < least - TOLERANCE || twips > greatest + TOLERANCE,
  );
}

/** A lying page keeps its margins by the reading direction, or has those of the upright page turned to either side. */
function placements(page: WordPage, { top, bottom, left, right }: Ranges): readonly Ranges[] {
  const upright = { top, bottom, left, right };
  if (!page.landscape && page.widthTwips <= page.heightTwips) return [upright];
  return [
    upright,
    { top: left, bottom: right, left: bottom, right: top },
    { top: right, bottom: left, left: top, right: bottom },
  ];
}

/** The margins of every page lie in their ranges. */
export const margins = defineReviewRule({
  id: 'le-trang',
  why: {
    vi: 'Lề trên và dưới 20–25 mm, lề trái 30–35 mm để đóng tập, lề phải 15–20 mm.',
    en: 'Top and bottom 20–25 mm, left 30–35 mm for binding, right 15–20 mm.',
  },
  mistakes: [23],
  judges: ['docx'],
  kind,
  find: (document, { file, elements }) => {
    const faults = ownSections(document, file).flatMap((at) => {
      const tried = placements(at.page, elements.page).map((ranges) => wrongMargins(at.page, ranges));
      const [found] = tried;
      return found && tried.every((wrong) => wrong.length > 0) ? [{ at, found }] : [];
    });
    return alike(faults, ({ found }) => JSON.stringify(found)).map(({ first }) => first);
  },
  examples: {
    pass: [
      {
        is: { vi: 'Lề trên, dưới 25 mm', en: 'Top and bottom 25 mm' },
        documents: [{ kind: 'plan', page: { topTwips: 1418, bottomTwips: 1418 } }],
      },
      {
        is: {
          vi: 'Trang nằm ngang, lề của trang đứng xoay theo',
          en: 'A lying page with the margins of the upright one turned',
        },
        documents: [
          {
            kind: 'appendix',
            page: {
              widthTwips: 16838,
              heightTwips: 11906,
              landscape: true,
              topTwips: 1701,
              bottomTwips: 1134,
              leftTwips: 1134,
              rightTwips: 1134,
            },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Lề trên, dưới, trái 25,4 mm của Word', en: "Word's 25.4 mm at the top, bottom and left" },
        documents: [{ kind: 'plan', page: { topTwips: 1440, bottomTwips: 1440, leftTwips: 1440 } }],
      },
      {
        is: { vi: 'Lề trái 20 mm', en: 'A left margin of 20 mm' },
        documents: [{ kind: 'plan', page: { leftTwips: 1134 } }],
      },
    ],
  },
});
