import { messageKind } from '../../model/message.ts';
import { type Alike, alike, andOthers } from '../alike.ts';
import { everyLooked, type LookedParagraph } from '../looked.ts';
import { printedRuns, quoteOf } from '../printed-runs.ts';
import { defineReviewRule } from '../rule.ts';

interface ColouredText {
  readonly at: LookedParagraph;
  readonly colour: string;
}

const kind = messageKind<Alike<ColouredText>>({
  severity: 'error',
  clause: 'PL I, I.4',
  vi: ({ first: { colour }, others }) => ({
    reason: `Chữ có màu #${colour}${andOthers(others, 'vi')}`,
    mend: 'Đổi sang màu đen (Font Color: Automatic); với liên kết, bấm chuột phải và chọn Remove Hyperlink.',
  }),
  en: ({ first: { colour }, others }) => ({
    reason: `The text is coloured #${colour}${andOthers(others, 'en')}`,
    mend: 'Make it black (Font Color: Automatic); take hyperlinks off.',
  }),
});

/** All text is black. */
export const colours = defineReviewRule({
  id: 'mau-chu',
  why: {
    vi: 'Chữ trong văn bản màu đen; màu thường do liên kết, kiểu tiêu đề của Word hoặc chữ dán vào.',
    en: "All text is black; colours come from links, Word's own heading styles or pasted text.",
  },
  mistakes: [23],
  judges: ['docx'],
  kind,
  find: (document) => {
    const faults = everyLooked(document).flatMap((at) => {
      const found = new Set(printedRuns(at).map(({ colour }) => colour));
      return [...found].flatMap((colour) => (colour ? [{ at, colour }] : []));
    });
    return alike(faults, ({ colour }) => colour).map((found) => {
      const { at, colour } = found.first;
      return {
        at,
        found,
        ...quoteOf(
          printedRuns(at).find((run) => run.colour === colour),
          at,
        ),
      };
    });
  },
  examples: {
    pass: [{ is: { vi: 'Chữ đen', en: 'Black text' }, documents: [{ kind: 'plan' }] }],
    fail: [
      {
        is: { vi: 'Tiêu đề mục màu xanh của Word', en: "Headings in Word's blue" },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'sectionHeading', text: 'I. MỤC ĐÍCH', look: { colour: '2F5496' } },
              { part: 'paragraph', text: 'Rút ngắn thời gian giải quyết hồ sơ.' },
              { part: 'sectionHeading', text: 'II. THỰC HIỆN', look: { colour: '2F5496' } },
              { part: 'paragraph', text: 'Báo cáo trước ngày 20 tháng 12 năm 2026./.' },
            ],
          },
        ],
      },
    ],
  },
});
