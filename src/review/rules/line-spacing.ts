import type { Language } from '../../model/message.ts';
import { messageKind } from '../../model/message.ts';
import { type Alike, alike, andOthers } from '../alike.ts';
import { amount } from '../amounts.ts';
import { spacing240 } from '../line-height.ts';
import { type LookedParagraph, lookedParagraphs } from '../looked.ts';
import { PART_NAMES } from '../part-names.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';
import { kinOf } from '../running-text.ts';

interface WrongSpacing {
  readonly at: LookedParagraph;
  /** As a share of single spacing, 240 = 1. */
  readonly found240: number;
}

const TWIPS_PER_POINT = 20;

function foundWords({ at, found240 }: WrongSpacing, language: Language): string {
  const { rule, value } = at.look.format.line;
  const times = amount(found240 / 240, language, 2);
  if (rule === 'auto') return language === 'vi' ? `giãn dòng ${times}` : `${times} lines`;
  const points = amount(value / TWIPS_PER_POINT, language);
  if (rule === 'exact') {
    return language === 'vi'
      ? `đặt cứng chiều cao dòng ${points} pt (${times} dòng đơn)`
      : `lines of exactly ${points} pt (${times} of single)`;
  }
  return language === 'vi'
    ? `đặt chiều cao dòng ít nhất ${points} pt (${times} dòng đơn)`
    : `lines of at least ${points} pt (${times} of single)`;
}

const kind = messageKind<Alike<WrongSpacing>>({
  severity: 'error',
  clause: 'PL I, II.6.e',
  vi: ({ first, others }) => ({
    reason: `${PART_NAMES[first.at.part].vi} ${foundWords(first, 'vi')}${andOthers(others, 'vi')}`,
    mend: 'Đặt giãn dòng từ dòng đơn đến 1,5 dòng (Multiple 1 đến 1,5).',
  }),
  en: ({ first, others }) => ({
    reason: `${PART_NAMES[first.at.part].en} has ${foundWords(first, 'en')}${andOthers(others, 'en')}`,
    mend: 'Set line spacing between single and 1.5 lines.',
  }),
});

/** Roundings of programs: 2 % of a single line. */
const TOLERANCE = 5;

function wrongSpacing(at: LookedParagraph, { elements }: ReviewContext): readonly WrongSpacing[] {
  const allowed = elements.parts[at.part]?.line240;
  const found240 = spacing240(at);
  if (!allowed || found240 === undefined) return [];
  // Lines of a fixed height that are too low cut the letters, which is told as such.
  const least = at.look.format.line.rule === 'exact' ? 0 : allowed[0] - TOLERANCE;
  return found240 >= least && found240 <= allowed[1] + TOLERANCE ? [] : [{ at, found240 }];
}

/** Lines of the body are spaced from single to one and a half. */
export const lineSpacing = defineReviewRule({
  id: 'gian-dong',
  why: {
    vi: 'Khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa là 1,5 dòng.',
    en: 'Lines of the body are spaced from single to one and a half.',
  },
  mistakes: [12],
  judges: ['docx'],
  kind,
  find: (document, context) =>
    alike(
      lookedParagraphs(document).flatMap((paragraph) => wrongSpacing(paragraph, context)),
      (fault) => `${kinOf(fault.at.part)} ${foundWords(fault, 'en')}`,
    ).map((found) => ({ at: found.first.at, found })),
  examples: {
    pass: [
      {
        is: {
          vi: 'Đúng 18 pt cho chữ 14: vẫn trên dòng đơn',
          en: 'Exactly 18 pt for text of 14: still above single',
        },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Rút ngắn thời gian giải quyết hồ sơ./.',
                look: { line: { rule: 'exact', value: 360 } },
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Giãn dòng 1,5', en: 'One and a half lines' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Rút ngắn thời gian giải quyết hồ sơ./.',
                look: { line: { rule: 'auto', value: 360 } },
              },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Giãn dòng 2', en: 'Double spacing' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Rút ngắn thời gian giải quyết hồ sơ./.',
                look: { line: { rule: 'auto', value: 480 } },
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Giãn dòng 0,8', en: '0.8 lines' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Rút ngắn thời gian giải quyết hồ sơ./.',
                look: { line: { rule: 'auto', value: 192 } },
              },
            ],
          },
        ],
      },
    ],
  },
});
