import { messageKind } from '../../model/message.ts';
import type { PartName, ReviewedDocument, ReviewedParagraph } from '../../model/reviewed.ts';
import { defineReviewRule } from '../rule.ts';
import { isRunningText } from '../running-text.ts';

const kind = messageKind<{ readonly count: number }>({
  severity: 'warning',
  clause: 'PL I, II.6.e',
  vi: ({ count }) => ({
    reason: `Dùng ${count} đoạn trống để tạo khoảng cách trong nội dung`,
    mend: 'Xóa đoạn trống; đặt khoảng cách đoạn (Spacing Before/After) từ 6 pt.',
  }),
  en: ({ count }) => ({
    reason: `${count} empty paragraph${count > 1 ? 's make' : ' makes'} room in the body`,
    mend: 'Delete it and give the paragraphs spacing of 6 pt or more.',
  }),
});

const HEADINGS: readonly PartName[] = [
  'partLabel',
  'partHeading',
  'sectionHeading',
  'clauseHeading',
  'subclauseHeading',
  'pointHeading',
  'articleHeading',
  'legalBasis',
  'pointer',
];

function isEmpty(block: ReviewedDocument['blocks'][number] | undefined): block is ReviewedParagraph {
  return (
    block?.type === 'paragraph' &&
    block.part === 'emptyLine' &&
    block.look?.pageBreak === undefined &&
    !block.look?.images.length
  );
}

function isText(block: ReviewedDocument['blocks'][number] | undefined): boolean {
  return block?.type === 'paragraph' && (isRunningText(block.part) || HEADINGS.includes(block.part));
}

/** Empty paragraphs between two paragraphs of the body; those beside tables, pictures and signature do other work. */
function spacers({ blocks }: ReviewedDocument): readonly ReviewedParagraph[] {
  return blocks.filter((block, index): block is ReviewedParagraph => {
    if (!isEmpty(block)) return false;
    const above = blocks.slice(0, index).findLast((each) => !isEmpty(each));
    const below = blocks.slice(index + 1).find((each) => !isEmpty(each));
    return isText(above) && isText(below);
  });
}

/** No empty paragraphs make the gaps of the body. */
export const emptyParagraphs = defineReviewRule({
  id: 'doan-trong',
  why: {
    vi: 'Khoảng cách giữa các đoạn đặt bằng định dạng; đoạn trống làm khoảng cách không đều và đẩy chữ sang trang.',
    en: 'Gaps are made by paragraph spacing; empty paragraphs make them uneven and push text over pages.',
  },
  mistakes: [12],
  judges: ['docx'],
  kind,
  find: function* (document) {
    const found = spacers(document);
    const [at] = found;
    if (at) yield { at, found: { count: found.length } };
  },
  examples: {
    pass: [
      {
        is: {
          vi: 'Đoạn trống sau bảng, Word cần có',
          en: 'An empty paragraph behind a table, where Word needs one',
        },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Nhiệm vụ như sau:' },
              {
                headerRows: 1,
                rows: [
                  ['TT', 'Nội dung'],
                  ['1', 'Rà soát thủ tục'],
                ],
              },
              { part: 'emptyLine', text: '' },
              { part: 'paragraph', text: 'Báo cáo trước ngày 20 tháng 12 năm 2026./.' },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Đoạn trống giữa các đoạn', en: 'Empty paragraphs between paragraphs' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Rút ngắn thời gian giải quyết hồ sơ.' },
              { part: 'emptyLine', text: '' },
              { part: 'paragraph', text: 'Công khai kết quả.' },
              { part: 'emptyLine', text: '' },
              { part: 'paragraph', text: 'Báo cáo trước ngày 20 tháng 12 năm 2026./.' },
            ],
          },
        ],
      },
    ],
  },
});
