import type { Language } from '../../model/message.ts';
import { messageKind } from '../../model/message.ts';
import { type Alike, alike, andOthers } from '../alike.ts';
import { centimetres } from '../amounts.ts';
import { type LookedParagraph, lookedParagraphs } from '../looked.ts';
import { PART_NAMES } from '../part-names.ts';
import { printedRuns } from '../printed-runs.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';

interface WrongIndent {
  readonly at: LookedParagraph;
  readonly allowed: readonly number[];
  readonly clause: string;
}

function found({ look: { format } }: LookedParagraph, language: Language): string {
  const { leftTwips, firstLineTwips } = format;
  if (firstLineTwips === 0 && leftTwips !== 0) {
    const whole = centimetres(leftTwips, language);
    return language === 'vi' ? `lùi cả đoạn ${whole}` : `is indented as a whole by ${whole}`;
  }
  const first = centimetres(leftTwips + firstLineTwips, language);
  return language === 'vi' ? `có dòng đầu lùi ${first}` : `has its first line ${first} in`;
}

const kind = messageKind<Alike<WrongIndent>>({
  severity: 'error',
  clause: 'PL I, II.6.e',
  vi: ({ first: { at, allowed, clause }, others }) => ({
    reason: `${PART_NAMES[at.part].vi} ${found(at, 'vi')}${andOthers(others, 'vi')}`,
    mend: `Lùi riêng dòng đầu vào ${allowed.map((twips) => centimetres(twips, 'vi')).join(' hoặc ')} (${clause}).`,
  }),
  en: ({ first: { at, allowed, clause }, others }) => ({
    reason: `${PART_NAMES[at.part].en} ${found(at, 'en')}${andOthers(others, 'en')}`,
    mend: `Indent the first line alone by ${allowed.map((twips) => centimetres(twips, 'en')).join(' or ')} (${clause}).`,
  }),
});

/** Half a millimetre, which no ruler shows. */
const TOLERANCE = 28;

function isKept({ text, look: { format } }: LookedParagraph, allowed: readonly number[]): boolean {
  const { align, leftTwips, firstLineTwips } = format;
  // Text in the middle or at the right has no first line to indent; blanks that indent it are a fault of their own.
  if (align === 'center' || align === 'right' || /^(?:\t|[ \u00a0]{2})/u.test(text)) return true;
  const isAllowed = (twips: number): boolean => allowed.some((each) => Math.abs(each - twips) <= TOLERANCE);
  // An item whose number hangs before its text begins where its number stands.
  return isAllowed(firstLineTwips) || (firstLineTwips < 0 && isAllowed(leftTwips + firstLineTwips));
}

function wrongIndent(at: LookedParagraph, { elements }: ReviewContext): readonly WrongIndent[] {
  const rule = elements.parts[at.part];
  if (!rule?.firstLineTwips || printedRuns(at).length === 0 || isKept(at, rule.firstLineTwips)) return [];
  return [{ at, allowed: rule.firstLineTwips, clause: rule.clause }];
}

/** The first line of every paragraph of the body begins 1 or 1.27 cm in. */
export const firstLines = defineReviewRule({
  id: 'lui-dau-dong',
  why: {
    vi: 'Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm.',
    en: 'Every new paragraph begins 1 or 1.27 cm in.',
  },
  mistakes: [12],
  judges: ['docx'],
  kind,
  find: (document, context) =>
    alike(
      lookedParagraphs(document).flatMap((paragraph) => wrongIndent(paragraph, context)),
      ({ at }) => found(at, 'en'),
    ).map((each) => ({ at: each.first.at, found: each })),
  examples: {
    pass: [
      {
        is: { vi: 'Dòng đầu lùi 1 cm', en: 'First lines 1 cm in' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Rút ngắn thời gian giải quyết hồ sơ./.',
                look: { firstLineTwips: 567 },
              },
            ],
          },
        ],
      },
      {
        is: {
          vi: 'Danh sách tự động: số lùi 1,27 cm, chữ thẳng hàng phía sau',
          en: 'An automatic list: the number 1.27 cm in, its text hanging behind it',
        },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'point',
                text: 'a) Công khai kết quả./.',
                look: { leftTwips: 1080, firstLineTwips: -360 },
              },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Nội dung không lùi đầu dòng', en: 'Running text without an indent' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Rút ngắn thời gian giải quyết hồ sơ.',
                look: { firstLineTwips: 0 },
              },
              { part: 'clause', text: '1. Công khai kết quả./.', look: { firstLineTwips: 0 } },
            ],
          },
        ],
      },
      {
        is: {
          vi: 'Cả đoạn lùi vào thay cho dòng đầu',
          en: 'The whole paragraph indented instead of its first line',
        },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Rút ngắn thời gian giải quyết hồ sơ./.',
                look: { leftTwips: 720, firstLineTwips: 0 },
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Dòng đầu lùi 2 cm', en: 'A first line 2 cm in' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Rút ngắn thời gian giải quyết hồ sơ.',
                look: { firstLineTwips: 1134 },
              },
              { part: 'paragraph', text: 'Báo cáo trước ngày 20 tháng 12 năm 2026./.' },
            ],
          },
        ],
      },
    ],
  },
});
