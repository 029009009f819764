import { type Language, messageKind } from '../../model/message.ts';
import type { PartName } from '../../model/reviewed.ts';
import { millimetres } from '../amounts.ts';
import { isLooked, type LookedParagraph } from '../looked.ts';
import { PART_NAMES } from '../part-names.ts';
import { paragraphsOf } from '../parts-of.ts';
import { mainLook } from '../printed-runs.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';
import { lineWidthsOf, roomOf, unbrokenWidths, wordsAboveLine } from '../text-width.ts';

/** Parts of the letterhead that stand on one line each. */
const ONE_LINE = [
  'quocHieu',
  'tieuNgu',
  'documentCode',
  'promulgation',
] as const satisfies readonly PartName[];

interface BrokenLine {
  readonly part: (typeof ONE_LINE)[number];
  /** Absent where the line is broken by hand. */
  readonly room?: { readonly neededTwips: number; readonly roomTwips: number };
}

const CLAUSES: Readonly<Record<BrokenLine['part'], string>> = {
  quocHieu: 'PL I, II.1.a',
  tieuNgu: 'PL I, II.1.b',
  documentCode: 'PL I, II.3.c',
  promulgation: 'PL I, II.4.c',
};

function lackingRoom({ room }: BrokenLine, language: Language): string {
  if (!room) return '';
  const needed = millimetres(room.neededTwips, language);
  const there = millimetres(room.roomTwips, language);
  return language === 'vi' ? `: cần ${needed}, chỉ có ${there}` : `: it needs ${needed} and has ${there}`;
}

const kind = messageKind<BrokenLine>({
  severity: 'error',
  clause: 'PL I, II.1–II.4',
  vi: (found) => ({
    reason: `${PART_NAMES[found.part].vi} bị xuống dòng${lackingRoom(found, 'vi')}`,
    mend: `Nới rộng ô hoặc bỏ dấu xuống dòng để viết trên một dòng (${CLAUSES[found.part]}).`,
  }),
  en: (found) => ({
    reason: `${PART_NAMES[found.part].en} goes over a line${lackingRoom(found, 'en')}`,
    mend: `Widen its cell or take the line break out, so that it stands on one line (${CLAUSES[found.part]}).`,
  }),
});

const UNKNOWN_WIDTH = {
  notEvaluated: {
    vi: 'vì tệp không cho biết ô chứa Quốc hiệu, số hoặc ngày rộng bao nhiêu nên không rõ dòng có bị ngắt không',
    en: 'since the file does not show how wide the cell of Quốc hiệu, number or date is',
  },
} as const;

/** Letters larger than they may be are told as such: whether the line holds is judged in a size that they may have. */
function sizeToJudge(
  part: BrokenLine['part'],
  paragraph: LookedParagraph,
  { elements }: ReviewContext,
): number {
  const sizePt = mainLook(paragraph)?.sizePt ?? 0;
  const [least, greatest] = elements.parts[part]?.sizePt ?? [sizePt, sizePt];
  return sizePt > greatest ? least / sizePt : 1;
}

function brokenLine(
  part: BrokenLine['part'],
  paragraph: LookedParagraph,
  context: ReviewContext,
): BrokenLine | 'unbroken' | 'unknown' {
  if (wordsAboveLine(paragraph).trim().includes('\n')) return { part };
  const widths = lineWidthsOf(paragraph, context);
  const roomTwips = roomOf(paragraph);
  const [neededTwips] = unbrokenWidths(paragraph, context);
  if (!widths || roomTwips === undefined || neededTwips === undefined) return 'unknown';
  const isTooLong = widths.length > 1 && neededTwips * sizeToJudge(part, paragraph, context) > roomTwips;
  return isTooLong ? { part, room: { neededTwips, roomTwips } } : 'unbroken';
}

/** Quốc hiệu, Tiêu ngữ, number, place and date hold on a line each. */
export const unbrokenLines = defineReviewRule({
  id: 'dong-dau-bi-ngat',
  why: {
    vi: 'Quốc hiệu, Tiêu ngữ, số ký hiệu, địa danh và ngày tháng đều viết trên một dòng; ô hẹp làm rơi chữ xuống dòng dưới.',
    en: 'Quốc hiệu, Tiêu ngữ, number, place and date are written on one line; in a narrow cell a word drops to a second.',
  },
  mistakes: [1],
  judges: ['docx'],
  kind,
  find: function* (document, context) {
    let isUnknown = false;
    for (const part of ONE_LINE) {
      const [paragraph, second] = paragraphsOf(document, part);
      if (!paragraph || !isLooked(paragraph)) continue;
      const found = second && part === 'quocHieu' ? { part } : brokenLine(part, paragraph, context);
      if (found === 'unknown') isUnknown = true;
      else if (found !== 'unbroken') yield { at: paragraph, found };
    }
    if (isUnknown) yield UNKNOWN_WIDTH;
  },
  examples: {
    pass: [
      {
        is: { vi: 'Tên cơ quan dài hai dòng được phép', en: "An issuer's long name may take two lines" },
        documents: [{ kind: 'plan', parts: { issuingOrgan: 'HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH' } }],
      },
    ],
    fail: [
      {
        is: { vi: 'Quốc hiệu ngắt dòng bằng tay', en: 'Quốc hiệu broken by hand' },
        documents: [{ kind: 'plan', parts: { quocHieu: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM' } }],
      },
      {
        is: {
          vi: 'Quốc hiệu rơi chữ "NAM" vì lề trong ô rộng',
          en: 'Quốc hiệu loses its last word to wide indents',
        },
        documents: [
          {
            kind: 'plan',
            parts: { quocHieu: [{ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', look: { leftTwips: 300 } }] },
          },
        ],
      },
      {
        is: { vi: 'Địa danh, ngày tháng dài hơn ô', en: 'Place and date longer than their cell' },
        documents: [
          {
            kind: 'plan',
            parts: {
              promulgation: [
                { text: 'Thành phố Hồ Chí Minh, ngày 05 tháng 01 năm 2026', look: { leftTwips: 600 } },
              ],
            },
          },
        ],
      },
    ],
  },
});
