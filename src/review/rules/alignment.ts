import type { Alignment } from '../../model/measures.ts';
import type { Language } from '../../model/message.ts';
import { messageKind } from '../../model/message.ts';
import { type Alike, alike, andOthers } from '../alike.ts';
import { type LookedParagraph, lookedParagraphs } from '../looked.ts';
import { PART_NAMES } from '../part-names.ts';
import { printedRuns } from '../printed-runs.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';
import { isRunningText, kinOf, standsAlone } from '../running-text.ts';

interface WrongAlignment {
  readonly at: LookedParagraph;
  readonly asked: Alignment;
  readonly clause: string;
}

const NAMES: Readonly<Record<Language, Readonly<Record<Alignment, string>>>> = {
  vi: { left: 'lề trái', center: 'giữa', right: 'lề phải', justify: 'đều hai lề' },
  en: { left: 'left', center: 'centred', right: 'right', justify: 'justified' },
};

const kind = messageKind<Alike<WrongAlignment>>({
  severity: 'error',
  clause: 'PL I, II',
  vi: ({ first: { at, asked, clause }, others }) => ({
    reason: `${PART_NAMES[at.part].vi} canh ${NAMES.vi[at.look.format.align]}${andOthers(others, 'vi')}`,
    mend: `Canh ${NAMES.vi[asked]} (${clause}).`,
  }),
  en: ({ first: { at, asked, clause }, others }) => ({
    reason: `${PART_NAMES[at.part].en} is aligned ${NAMES.en[at.look.format.align]}${andOthers(others, 'en')}`,
    mend: `Set it ${NAMES.en[asked]} (${clause}).`,
  }),
});

function isKept(at: LookedParagraph, asked: Alignment): boolean {
  const { align } = at.look.format;
  // A list whose left edge is straight stands at the left, whatever becomes of its right edge.
  if (align === asked || (asked === 'left' && align === 'justify')) return true;
  // A caption or note in the middle or at the right ("Đơn vị tính: …") is no running text.
  return isRunningText(at.part) && align !== 'left' && standsAlone(at);
}

function wrongAlignment(at: LookedParagraph, { elements }: ReviewContext): readonly WrongAlignment[] {
  const rule = elements.parts[at.part];
  if (!rule?.align || printedRuns(at).length === 0 || isKept(at, rule.align)) return [];
  return [{ at, asked: rule.align, clause: rule.clause }];
}

/** Titles stand in the middle, running text between both margins. */
export const alignment = defineReviewRule({
  id: 'canh-le-doan',
  why: {
    vi: 'Nội dung canh đều cả hai lề; các thành phần ở đầu và cuối văn bản canh giữa trong ô của mình; nơi nhận sát lề trái.',
    en: 'Running text is justified, the parts above and below it are centred where they stand, recipients begin at the left.',
  },
  mistakes: [12],
  judges: ['docx'],
  kind,
  find: (document, context) =>
    alike(
      lookedParagraphs(document).flatMap((paragraph) => wrongAlignment(paragraph, context)),
      ({ at }) => `${kinOf(at.part)} ${at.look.format.align}`,
    ).map((found) => ({ at: found.first.at, found })),
  examples: {
    pass: [
      {
        is: {
          vi: 'Dòng đơn vị tính ở bên phải, trên bảng',
          en: 'The unit of measure at the right, above a table',
        },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Nhiệm vụ và kinh phí như sau:' },
              { part: 'paragraph', text: 'Đơn vị tính: triệu đồng', look: { align: 'right' } },
              {
                headerRows: 1,
                rows: [
                  ['TT', 'Kinh phí'],
                  ['1', '20'],
                ],
              },
              { part: 'paragraph', text: 'Kinh phí do ngân sách xã bảo đảm./.' },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Nội dung canh trái', en: 'Running text aligned left' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Rút ngắn thời gian giải quyết hồ sơ.', look: { align: 'left' } },
              { part: 'point', text: 'a) Công khai kết quả;', look: { align: 'left' } },
              {
                part: 'paragraph',
                text: 'Báo cáo trước ngày 20 tháng 12 năm 2026./.',
                look: { align: 'left' },
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Tên loại canh trái', en: 'The type of document at the left' },
        documents: [
          { kind: 'plan', parts: { documentType: [{ text: 'KẾ HOẠCH', look: { align: 'left' } }] } },
        ],
      },
      {
        is: { vi: 'Họ tên người ký canh phải', en: "The signer's name at the right" },
        documents: [
          { kind: 'plan', parts: { signerName: [{ text: 'Nguyễn Hữu Phước', look: { align: 'right' } }] } },
        ],
      },
    ],
  },
});
