import { messageKind } from '../../model/message.ts';
import { roomOnPages } from '../page-frame-of.ts';
import { defineReviewRule } from '../rule.ts';

const TWIPS_PER_MM = 56.6929;
/** Word lets a table's lines stand out of the frame by the margins of its cells, 1.9 mm on each side. */
const STANDING_OUT_TWIPS = 240;

const kind = messageKind<{ tableMm: number; roomMm: number }>({
  severity: 'warning',
  clause: 'PL I, I.3',
  vi: ({ tableMm, roomMm }) => ({
    reason: `Bảng rộng ${tableMm} mm, quá phần chữ của trang (${roomMm} mm)`,
    mend: 'Thu hẹp cột, hoặc đặt bảng ở trang nằm ngang (Table Properties > Table > Preferred width).',
  }),
  en: ({ tableMm, roomMm }) => ({
    reason: `The table is ${tableMm} mm wide, more than the text area of the page (${roomMm} mm)`,
    mend: 'Narrow its columns, or put it on a landscape page.',
  }),
});

/** A table stays between the margins of its page. */
export const tablesWithinFrame = defineReviewRule({
  id: 'bang-rong-qua-le',
  why: {
    vi: 'Bảng lấn ra lề thì bị máy in cắt mất hoặc mất chỗ đóng gáy.',
    en: 'A table that runs into the margin is cut by the printer or hidden in the binding.',
  },
  mistakes: [30],
  judges: ['docx'],
  kind,
  *find(document) {
    const room = roomOnPages(document);
    if (!room) return;
    for (const at of document.blocks) {
      if (at.type !== 'table' || at.widthTwips === undefined) continue;
      if (at.widthTwips <= room.widthTwips + STANDING_OUT_TWIPS) continue;
      const [tableMm, roomMm] = [at.widthTwips, room.widthTwips].map((twips) =>
        Math.round(twips / TWIPS_PER_MM),
      );
      yield { at, found: { tableMm: tableMm ?? 0, roomMm: roomMm ?? 0 } };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Bảng rộng bằng phần chữ', en: 'A table as wide as the text area' },
        documents: [{ kind: 'plan', parts: { toPlaces: ['- Đảng ủy xã;', '- Lưu: VT, VHXH.'] } }],
      },
    ],
    fail: [
      {
        is: { vi: 'Bảng lấn sang lề phải', en: 'A table that runs into the right margin' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Các phòng chuyên môn thực hiện theo bảng dưới đây.' },
              {
                headerRows: 1,
                columnTwips: [1000, 6000, 5000],
                rows: [
                  ['TT', 'Nội dung', 'Chủ trì'],
                  ['1', 'Rà soát thủ tục nội bộ', 'Phòng Kinh tế'],
                ],
              },
              { part: 'paragraph', text: 'Kết quả được báo cáo trước ngày 20 tháng 12 năm 2026./.' },
            ],
          },
        ],
      },
    ],
  },
});
