import { messageKind } from '../../model/message.ts';
import type { ReviewedParagraph } from '../../model/reviewed.ts';
import { type PromulgationLine, readPromulgationLine } from '../letterhead-lines.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule, type ReviewFinding } from '../rule.ts';

interface WrongZero {
  readonly what: 'day' | 'month';
  readonly typed: string;
  readonly expected: string;
}

const WORDS = { day: { vi: 'ngày', en: 'day' }, month: { vi: 'tháng', en: 'month' } } as const;

const kind = messageKind<WrongZero>({
  severity: 'error',
  clause: 'PL I, II.4.b',
  vi: ({ what, typed, expected }) => ({
    reason: `"${WORDS[what].vi} ${typed}" ở dòng địa danh, thời gian phải là "${WORDS[what].vi} ${expected}"`,
    mend: 'Thêm số 0 trước ngày nhỏ hơn 10 và tháng 1, 2; các tháng 3 đến 9 không thêm.',
  }),
  en: ({ what, typed, expected }) => ({
    reason: `The ${WORDS[what].en} "${typed}" in the line of place and date should be "${expected}"`,
    mend: 'Days below 10 and the months 1 and 2 have a zero before them; the months 3 to 9 have none.',
  }),
});

function* wrongZeros({ day, month }: PromulgationLine): Generator<WrongZero> {
  if (/^[1-9]$/.test(day)) yield { what: 'day', typed: day, expected: `0${day}` };
  if (/^[12]$/.test(month)) yield { what: 'month', typed: month, expected: `0${month}` };
  if (/^0[3-9]$/.test(month)) yield { what: 'month', typed: month, expected: month.slice(1) };
}

function findingAt(at: ReviewedParagraph, found: WrongZero): ReviewFinding<WrongZero> {
  const word = WORDS[found.what].vi;
  const before = new RegExp(`${word}\\s*`, 'iu').exec(at.text);
  const offset = before ? before.index + before[0].length : 0;
  return { at, quote: found.typed, offset, expected: [found.expected], replacement: found.expected, found };
}

/** In the line of place and date, days below 10 and the months 1 and 2 have a zero before them, no other month has. */
export const dateZeros = defineReviewRule({
  id: 'so-khong-trong-ngay-thang',
  why: {
    vi: 'Nghị định chỉ thêm số 0 cho ngày nhỏ hơn 10 và tháng 1, 2 để khó sửa; "tháng 03" là sai.',
    en: 'The decree puts a zero before days below 10 and the months 1 and 2 alone; "tháng 03" is wrong.',
  },
  mistakes: [7],
  judges: ['docx'],
  kind,
  find: function* (document) {
    for (const at of paragraphsOf(document, 'promulgation')) {
      const line = readPromulgationLine(at.text);
      if (line?.form !== 'words') continue;
      for (const found of wrongZeros(line)) yield findingAt(at, found);
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'ngày 29 tháng 6', en: 'ngày 29 tháng 6' },
        documents: [{ kind: 'plan', parts: { promulgation: 'Phú Thạnh, ngày 29 tháng 6 năm 2026' } }],
      },
      {
        is: { vi: 'Dự thảo để trống ngày', en: 'A draft that leaves the day blank' },
        documents: [{ kind: 'plan', parts: { promulgation: 'Phú Thạnh, ngày      tháng 10 năm 2026' } }],
      },
    ],
    fail: [
      {
        is: { vi: 'ngày 5', en: 'ngày 5' },
        documents: [{ kind: 'plan', parts: { promulgation: 'Phú Thạnh, ngày 5 tháng 01 năm 2026' } }],
      },
      {
        is: { vi: 'tháng 1', en: 'tháng 1' },
        documents: [{ kind: 'plan', parts: { promulgation: 'Phú Thạnh, ngày 05 tháng 1 năm 2026' } }],
      },
      {
        is: { vi: 'tháng 03', en: 'tháng 03' },
        documents: [{ kind: 'plan', parts: { promulgation: 'Phú Thạnh, ngày 15 tháng 03 năm 2026' } }],
      },
    ],
  },
});
