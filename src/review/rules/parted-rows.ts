import { messageKind } from '../../model/message.ts';
import { roomOnPages } from '../page-frame-of.ts';
import { isParted } from '../page-starts.ts';
import { rowHeightTwips } from '../row-height.ts';
import { defineReviewRule } from '../rule.ts';
import type { SpecimenDocument, SpecimenTable } from '../specimen.ts';

const kind = messageKind<Record<never, never>>({
  severity: 'warning',
  vi: () => ({
    reason: 'Dòng của bảng bị ngắt sang trang sau, trong khi đứng trọn trên một trang được',
    mend: 'Bỏ chọn "Allow row to break across pages" (Table Properties > Row).',
  }),
  en: () => ({
    reason: 'The row is parted by the page’s end though it would fit on one page',
    mend: 'Clear "Allow row to break across pages" (Table Properties > Row).',
  }),
});

const PARTED: SpecimenTable = {
  headerRows: 1,
  rowsMaySplit: true,
  rows: [
    ['TT', 'Nội dung', 'Chủ trì'],
    ['1', 'Rà soát thủ tục nội bộ của các phòng chuyên môn', 'Phòng Kinh tế'],
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

/** A row that fits on one page is not parted by a page's end. */
export const partedRows = defineReviewRule({
  id: 'dong-bang-bi-ngat',
  why: {
    vi: 'Dòng bị ngắt giữa hai trang khó đọc: nhiệm vụ ở trang này, cơ quan chủ trì ở trang kia. Dòng dài hơn một trang thì phải ngắt.',
    en: 'A row parted between pages is hard to read; one longer than a page has to be.',
  },
  mistakes: [30],
  judges: ['docx'],
  kind,
  *find(document, context) {
    const tables = document.blocks.filter((block) => block.type === 'table');
    const maySplit = tables.some(({ rows }) => rows.some((row) => row.maySplit));
    const room = roomOnPages(document);
    if (!maySplit || !room) return;
    if (!context.file.word?.showsPages) {
      yield {
        notEvaluated: {
          vi: 'tệp không ghi chỗ ngắt trang, nên không biết dòng nào của bảng bị ngắt',
          en: 'the file does not note where pages end, so it does not show which rows are parted',
        },
      };
      return;
    }
    for (const row of tables.flatMap(({ rows }) => rows)) {
      const height = isParted(row) ? rowHeightTwips(row, context) : undefined;
      const [first] = row.cells.flatMap(({ paragraphs }) => paragraphs);
      if (height !== undefined && height < room.heightTwips && first) yield { at: first, found: {} };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Dòng không được phép ngắt', en: 'Rows that may not be parted' },
        documents: planWith({ ...PARTED, rowsMaySplit: false }),
      },
    ],
    fail: [
      {
        is: { vi: 'Dòng hai hàng chữ bị ngắt', en: 'A row of two lines is parted' },
        documents: planWith({ ...PARTED, renderedPageBreakInRow: 1 }),
      },
    ],
  },
});
