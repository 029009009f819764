import { messageKind } from '../../model/message.ts';
import { columnsIn, tablesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const DEEPEST = 3;

const kind = messageKind<{ label: string }>({
  severity: 'error',
  vi: ({ label }) => ({
    reason: `Cột "${label}" nằm ở tầng tiêu đề thứ ${DEEPEST + 1}, tiêu đề bảng có nhiều nhất ${DEEPEST} tầng`,
    mend: 'Bớt một tầng "cot:".',
  }),
  en: ({ label }) => ({
    reason: `The column "${label}" is in header level ${DEEPEST + 1}, a header has at most ${DEEPEST}`,
    mend: 'Take out one level of "cot:".',
  }),
});

/** A table's header has at most three levels. */
export const headerDepth = defineRule({
  id: 'tieu-de-qua-sau',
  why: {
    vi: 'Tiêu đề bảng lặp lại ở mỗi trang; quá ba tầng thì chiếm hết chỗ của nội dung.',
    en: 'The header of a table is repeated on each page; with more than three levels it takes the room of the content.',
  },
  kind,
  find: ({ plan, places }) =>
    tablesIn(plan)
      .flatMap(columnsIn)
      .filter(({ depth }) => depth === DEEPEST + 1)
      .map(({ column, path }) => ({
        found: { label: column.nhan },
        place: places.ofValue([...path, 'nhan']),
      })),
  examples: {
    pass: [
      {
        is: { vi: 'Tiêu đề ba tầng', en: 'A header of three levels' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten}
      - nhan: Trách nhiệm
        cot:
          - nhan: Cấp xã
            cot:
              - {nhan: Chủ trì, truong: chu_tri}
              - {nhan: Phối hợp, truong: phoi_hop}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te, phoi_hop: trung-tam}`,
      },
    ],
    fail: [
      {
        is: { vi: 'Tiêu đề bốn tầng', en: 'A header of four levels' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten}
      - nhan: Trách nhiệm
        cot:
          - nhan: Cấp xã
            cot:
              - nhan: Phòng chuyên môn
                cot:
                  - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te}`,
      },
    ],
  },
});
