import { messageKind } from '../../model/message.ts';
import { type Alike, alike, andOthers } from '../alike.ts';
import { everyLooked, type LookedParagraph } from '../looked.ts';
import { printedRuns, quoteOf } from '../printed-runs.ts';
import { defineReviewRule } from '../rule.ts';

interface OtherFont {
  readonly at: LookedParagraph;
  readonly font: string;
  readonly asked: string;
}

const kind = messageKind<Alike<OtherFont>>({
  severity: 'error',
  clause: 'PL I, I.4',
  vi: ({ first: { font, asked }, others }) => ({
    reason: `Phông chữ ${font}${andOthers(others, 'vi')}`,
    mend: `Đổi sang ${asked}; bấm Ctrl+A để đổi cả văn bản.`,
  }),
  en: ({ first: { font, asked }, others }) => ({
    reason: `The font is ${font}${andOthers(others, 'en')}`,
    mend: `Change it to ${asked}; Ctrl+A does it for the whole document.`,
  }),
});

function isAsked(font: string, asked: string): boolean {
  return font.trim().toLowerCase() === asked.toLowerCase();
}

/** All text is in Times New Roman. */
export const fonts = defineReviewRule({
  id: 'phong-chu',
  why: {
    vi: 'Văn bản dùng một phông chữ tiếng Việt Times New Roman, bộ mã Unicode; chữ dán từ nơi khác thường mang theo phông riêng.',
    en: 'Documents are set in Times New Roman throughout; text pasted from elsewhere often brings its own font.',
  },
  mistakes: [23],
  judges: ['docx'],
  kind,
  find: (document, { elements }) => {
    const asked = elements.page.fontName;
    const faults = everyLooked(document).flatMap((at) => {
      const names = new Set(printedRuns(at).map(({ font }) => font));
      return [...names].filter((font) => !isAsked(font, asked)).map((font) => ({ at, font, asked }));
    });
    return alike(faults, ({ font }) => font).map((found) => {
      const { at, font } = found.first;
      return {
        at,
        found,
        ...quoteOf(
          printedRuns(at).find((run) => run.font === font),
          at,
        ),
      };
    });
  },
  examples: {
    pass: [
      {
        is: { vi: 'Tên phông viết hoa khác nhau', en: "The font's name in other letters" },
        documents: [
          {
            kind: 'plan',
            parts: { documentType: [{ text: 'KẾ HOẠCH', look: { font: 'times new roman' } }] },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Một đoạn dán vào mang phông Calibri', en: 'A pasted paragraph in Calibri' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Rút ngắn thời gian giải quyết hồ sơ.',
                look: { font: 'Calibri' },
              },
              { part: 'paragraph', text: 'Báo cáo trước ngày 20 tháng 12 năm 2026./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Phông .VnTime', en: 'The font .VnTime' },
        documents: [
          {
            kind: 'plan',
            parts: { tieuNgu: [{ text: 'Độc lập - Tự do - Hạnh phúc', look: { font: '.VnTime' } }] },
          },
        ],
      },
    ],
  },
});
