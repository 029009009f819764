import { messageKind } from '../../model/message.ts';
import type { PartName } from '../../model/reviewed.ts';
import { type Alike, alike, andOthers } from '../alike.ts';
import { type LookedParagraph, lookedParagraphs } from '../looked.ts';
import { PART_NAMES } from '../part-names.ts';
import { defineReviewRule } from '../rule.ts';

interface LayoutBlanks {
  readonly at: LookedParagraph;
  readonly blanks: 'tab' | 'spaces';
  readonly where: 'before' | 'within';
}

const WORDS = {
  vi: { tab: 'phím Tab', spaces: 'dấu cách', before: 'lùi đầu dòng', within: 'canh vị trí chữ trong dòng' },
  en: { tab: 'tabs', spaces: 'spaces', before: 'indent its first line', within: 'place words in its line' },
} as const;

const kind = messageKind<Alike<LayoutBlanks>>({
  severity: 'warning',
  clause: 'PL I, II.6.e',
  vi: ({ first: { at, blanks, where }, others }) => ({
    reason: `${PART_NAMES[at.part].vi} dùng ${WORDS.vi[blanks]} để ${WORDS.vi[where]}${andOthers(others, 'vi')}`,
    mend:
      where === 'before'
        ? 'Xóa đi, đặt lùi dòng đầu (First line) 1 cm hoặc 1,27 cm, hoặc canh giữa bằng định dạng đoạn.'
        : 'Xóa đi, dùng bảng không viền hoặc định dạng đoạn.',
  }),
  en: ({ first: { at, blanks, where }, others }) => ({
    reason: `${PART_NAMES[at.part].en} has ${WORDS.en[blanks]} that ${WORDS.en[where]}${andOthers(others, 'en')}`,
    mend:
      where === 'before'
        ? 'Delete them; set a first-line indent of 1 or 1.27 cm, or centre the paragraph.'
        : 'Delete them; use a table without borders, or paragraph formatting.',
  }),
});

/** Their blanks are lines of signs, or are no text of thể thức. */
const NOT_JUDGED: readonly PartName[] = ['other', 'ruleLine', 'emptyLine', 'signatureSpace', 'signingArea'];

function layoutBlanks(at: LookedParagraph): readonly LayoutBlanks[] {
  const { text, part } = at;
  if (NOT_JUDGED.includes(part) || text.trim() === '') return [];
  if (/^[ \u00a0]*\t/u.test(text)) return [{ at, blanks: 'tab', where: 'before' }];
  if (/^[ \u00a0]{2}/u.test(text)) return [{ at, blanks: 'spaces', where: 'before' }];
  return /\S[ \u00a0]*\t[ \u00a0]*\t/u.test(text) ? [{ at, blanks: 'tab', where: 'within' }] : [];
}

/** Nothing is put in its place by tabs or spaces. */
export const blanksForLayout = defineReviewRule({
  id: 'canh-bang-dau-cach',
  why: {
    vi: 'Vị trí chữ đặt bằng định dạng; chữ xếp bằng Tab và dấu cách xô lệch khi đổi phông, cỡ chữ hay lề.',
    en: 'Text is placed by formatting; what tabs and spaces hold moves with font, size and margins.',
  },
  mistakes: [12],
  judges: ['docx'],
  kind,
  find: (document) =>
    alike(lookedParagraphs(document).flatMap(layoutBlanks), ({ blanks, where }) => `${blanks} ${where}`).map(
      (found) => ({ at: found.first.at, found }),
    ),
  examples: {
    pass: [
      {
        is: { vi: 'Một Tab sau số thứ tự', en: 'One tab behind a number' },
        documents: [
          { kind: 'plan', body: [{ part: 'clause', text: '1.\tRút ngắn thời gian giải quyết hồ sơ./.' }] },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Lùi đầu dòng bằng Tab', en: 'First lines indented with a tab' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: '\tRút ngắn thời gian giải quyết hồ sơ.',
                look: { firstLineTwips: 0 },
              },
              { part: 'paragraph', text: '\tCông khai kết quả./.', look: { firstLineTwips: 0 } },
            ],
          },
        ],
      },
      {
        is: { vi: 'Lùi đầu dòng bằng dấu cách', en: 'First lines indented with spaces' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: '      Rút ngắn thời gian giải quyết hồ sơ./.',
                look: { firstLineTwips: 0 },
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Xếp hai cột bằng Tab', en: 'Two columns made with tabs' },
        documents: [{ kind: 'plan', body: [{ part: 'paragraph', text: 'Chủ trì:\t\t\tPhòng Kinh tế./.' }] }],
      },
    ],
  },
});
