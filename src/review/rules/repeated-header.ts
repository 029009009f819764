import { messageKind } from '../../model/message.ts';
import { goesOverPages } from '../page-starts.ts';
import { defineReviewRule } from '../rule.ts';
import type { SpecimenDocument, SpecimenTable } from '../specimen.ts';

const kind = messageKind<Record<never, never>>({
  severity: 'warning',
  vi: () => ({
    reason: 'Bảng sang trang sau mà dòng tiêu đề không lặp lại',
    mend: 'Chọn các dòng tiêu đề, bấm Layout > Repeat Header Rows.',
  }),
  en: () => ({
    reason: 'The table goes on over the page, and its header row is not repeated',
    mend: 'Select the header rows and choose Layout > Repeat Header Rows.',
  }),
});

const TABLE: SpecimenTable = {
  headerRows: 1,
  rows: [
    ['TT', 'Nội dung', 'Chủ trì'],
    ['1', 'Rà soát thủ tục nội bộ', 'Phòng Kinh tế'],
    ['2', 'Khảo sát ý kiến người dân', 'Phòng Văn hóa - Xã hội'],
  ],
};

function planWith(table: SpecimenTable): readonly SpecimenDocument[] {
  return [
    {
      kind: 'plan',
      body: [
        { part: 'paragraph', text: 'Các phòng chuyên môn thực hiện theo bảng dưới đây.' },
        table,
        { part: 'paragraph', text: 'Kết quả được báo cáo trước ngày 20 tháng 12 năm 2026./.' },
      ],
    },
  ];
}

/** A table that goes on over a page's end repeats its header there. */
export const repeatedHeader = defineReviewRule({
  id: 'tieu-de-bang-khong-lap',
  why: {
    vi: 'Trang sau không có tiêu đề thì người đọc không biết cột nào là cột nào.',
    en: 'Without the header nobody knows on the next page which column is which.',
  },
  mistakes: [30],
  judges: ['docx'],
  kind,
  *find(document, { file }) {
    const tables = document.blocks.filter((block) => block.type === 'table');
    const unmarked = tables.filter(
      ({ headerRows, rows }) => headerRows > 0 && rows.length > headerRows && !rows[0]?.isHeader,
    );
    if (unmarked.length > 0 && !file.word?.showsPages) {
      yield {
        notEvaluated: {
          vi: 'tệp không ghi chỗ ngắt trang, nên không biết bảng nào sang trang sau',
          en: 'the file does not note where pages end, so it does not show which tables go on over them',
        },
      };
      return;
    }
    for (const at of unmarked) if (goesOverPages(at)) yield { at, found: {} };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Bảng sang trang, tiêu đề lặp lại', en: 'The table goes on, and its header is repeated' },
        documents: planWith({ ...TABLE, renderedPageBreakInRow: 2, rowsMaySplit: false }),
      },
    ],
    fail: [
      {
        is: { vi: 'Bảng sang trang, tiêu đề không lặp', en: 'The table goes on without its header' },
        documents: planWith({ ...TABLE, headerRepeats: false, renderedPageBreakInRow: 2 }),
      },
    ],
  },
});
