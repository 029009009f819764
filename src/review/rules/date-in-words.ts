import { messageKind } from '../../model/message.ts';
import { readPromulgationLine } from '../letterhead-lines.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly typed: string; readonly expected: string }>({
  severity: 'error',
  clause: 'PL I, II.4.b',
  vi: ({ typed, expected }) => ({
    reason: `Thời gian ban hành viết tắt bằng số "${typed}"`,
    mend: `Viết đầy đủ: "${expected}".`,
  }),
  en: ({ typed, expected }) => ({
    reason: `The date of issue is in figures alone: "${typed}"`,
    mend: `Write it out: "${expected}".`,
  }),
});

const FIGURES = /(?:ngày\s*)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/iu;

/** The date of issue is written out: ngày … tháng … năm …. */
export const dateInWords = defineReviewRule({
  id: 'thoi-gian-viet-tat',
  why: {
    vi: 'Thời gian ban hành phải viết đầy đủ "ngày ... tháng ... năm ...", không dùng dấu gạch chéo.',
    en: 'The date of issue is written out, not in figures with slashes.',
  },
  mistakes: [7],
  judges: ['docx'],
  kind,
  find: function* (document) {
    for (const at of paragraphsOf(document, 'promulgation')) {
      const line = readPromulgationLine(at.text);
      const typed = FIGURES.exec(at.text)?.[0];
      if (line?.form !== 'figures' || typed === undefined) continue;
      const month = Number(line.month) < 3 ? line.month.padStart(2, '0') : String(Number(line.month));
      const expected = `ngày ${line.day.padStart(2, '0')} tháng ${month} năm ${line.year}`;
      yield { at, quote: typed, expected: [expected], replacement: expected, found: { typed, expected } };
    }
  },
  examples: {
    pass: [{ is: { vi: 'Viết đầy đủ', en: 'Written out' }, documents: [{ kind: 'plan' }] }],
    fail: [
      {
        is: { vi: '"ngày 15/10/2026"', en: '"ngày 15/10/2026"' },
        documents: [{ kind: 'plan', parts: { promulgation: 'Phú Thạnh, ngày 15/10/2026' } }],
      },
    ],
  },
});
