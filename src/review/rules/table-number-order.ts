import { messageKind } from '../../model/message.ts';
import { defineReviewRule } from '../rule.ts';
import { gridsOf } from '../table-columns.ts';
import { type BrokenRowNumber, brokenRowNumbers } from '../table-numbers.ts';

const HOW = {
  gap: { vi: 'nhảy số', en: 'skips a number' },
  repeat: { vi: 'lặp lại số đứng trên', en: 'repeats the number above it' },
  back: { vi: 'lùi lại so với số đứng trên', en: 'goes back behind the number above it' },
  start: {
    vi: 'đứng đầu nhóm mà không phải số thứ nhất',
    en: 'begins its group, but is not its first number',
  },
  padding: { vi: 'viết khác các số đứng trên', en: 'is not written as those above it' },
} as const;

const kind = messageKind<Omit<BrokenRowNumber, 'at'>>({
  severity: 'warning',
  vi: ({ typed, how, expected }) => ({
    reason: `Cột số thứ tự: "${typed}" ${HOW[how].vi}, lẽ ra là "${expected}"`,
    mend: `Sửa thành "${expected}" và đánh lại các số sau, hoặc bổ sung dòng bị thiếu.`,
  }),
  en: ({ typed, how, expected }) => ({
    reason: `The column of numbers: "${typed}" ${HOW[how].en}; "${expected}" is due`,
    mend: `Change it to "${expected}" and renumber what follows, or add the row that is missing.`,
  }),
});

/** The numbers in a table's first column follow one another. */
export const tableNumberOrder = defineReviewRule({
  id: 'so-thu-tu-bang',
  why: {
    vi: 'Thêm bớt dòng trong bảng mà không đánh lại số thì số lượng nhiệm vụ và chỗ viện dẫn đều sai.',
    en: 'Rows that were added or taken out without renumbering spoil every count and reference.',
  },
  mistakes: [14],
  judges: ['docx'],
  kind,
  find: (document) =>
    gridsOf(document)
      .flatMap(brokenRowNumbers)
      .map(({ at, typed, how, expected }) => ({
        at,
        quote: typed,
        expected: [expected],
        found: { typed, how, expected },
      })),
  examples: {
    pass: [
      {
        is: { vi: 'Số chạy suốt qua các nhóm La Mã', en: 'Numbers that run on through Roman groups' },
        documents: [
          {
            kind: 'appendix',
            body: [
              {
                headerRows: 1,
                rows: [
                  ['TT', 'Nội dung'],
                  ['I', 'Cải cách thể chế'],
                  ['1', 'Rà soát văn bản'],
                  ['2', 'Theo dõi thi hành pháp luật'],
                  ['II', 'Cải cách thủ tục hành chính'],
                  ['3', 'Công khai thủ tục'],
                  ['4', 'Trả kết quả đúng hạn'],
                ],
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Số bắt đầu lại ở mỗi nhóm', en: 'Numbers that begin anew in each group' },
        documents: [
          {
            kind: 'appendix',
            body: [
              {
                headerRows: 1,
                rows: [
                  ['STT', 'Nội dung'],
                  ['1.', 'Cải cách thể chế'],
                  ['1.1.', 'Rà soát văn bản'],
                  ['1.2.', 'Theo dõi thi hành pháp luật'],
                  ['2.', 'Cải cách thủ tục hành chính'],
                  ['2.1.', 'Công khai thủ tục'],
                ],
              },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: '"8" rồi đến "09"', en: '"8", then "09"' },
        documents: [
          {
            kind: 'appendix',
            body: [
              {
                headerRows: 1,
                rows: [
                  ['TT', 'Nội dung'],
                  ...['1', '2', '3', '4', '5', '6', '7', '8', '09', '10'].map((number) => [
                    number,
                    `Nhiệm vụ thứ ${Number(number)} của năm`,
                  ]),
                ],
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Hai dòng số 2', en: 'Two rows numbered 2' },
        documents: [
          {
            kind: 'appendix',
            body: [
              {
                headerRows: 1,
                rows: [
                  ['TT', 'Nội dung'],
                  ['1', 'Rà soát văn bản'],
                  ['2', 'Công khai thủ tục'],
                  ['2', 'Trả kết quả đúng hạn'],
                  ['3', 'Khảo sát ý kiến người dân'],
                ],
              },
            ],
          },
        ],
      },
    ],
  },
});
