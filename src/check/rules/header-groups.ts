import { messageKind } from '../../model/message.ts';
import type { Column } from '../../model/plan/table.ts';
import { columnsIn, tablesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

/** What only a column with cells can say. */
const OF_CELLS: readonly (keyof Column)[] = [
  'truong',
  'rong',
  'can',
  'kieu',
  'gop',
  'phan_cach',
  'mau',
  'ten_co_quan',
  'so_le',
];

const kind = messageKind<{ label: string; key: string }>({
  severity: 'error',
  vi: ({ label, key }) => ({
    reason: `"${label}" là nhãn chung của nhiều cột nên không có "${key}"`,
    mend: `Chuyển "${key}" xuống một trong các cột con, hoặc bỏ "cot:".`,
  }),
  en: ({ label, key }) => ({
    reason: `"${label}" is a heading over columns and has no "${key}"`,
    mend: `Move "${key}" to one of its columns, or take out "cot:".`,
  }),
});

/** A heading over columns has no cells of its own, so that header spans always add up. */
export const headerGroups = defineRule({
  id: 'tieu-de-khong-khop',
  why: {
    vi: 'Nhãn chung trải đúng trên các cột con của nó; nếu nó cũng là một cột thì số ô của tiêu đề và của dòng không khớp.',
    en: 'A heading over columns is exactly as wide as they are; if it were a column as well, the cells of header and rows would not match.',
  },
  kind,
  find: ({ plan, places }) =>
    tablesIn(plan)
      .flatMap(columnsIn)
      .filter(({ column }) => column.cot !== undefined)
      .flatMap(({ column, path }) =>
        OF_CELLS.filter((key) => column[key] !== undefined).map((key) => ({
          found: { label: column.nhan, key },
          place: places.ofKey([...path, key]),
        })),
      ),
  examples: {
    pass: [
      {
        is: {
          vi: 'Nhãn chung chỉ có nhãn và các cột con',
          en: 'The heading has its label and its columns alone',
        },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten}
      - nhan: Trách nhiệm
        khong_ngat: có
        cot:
          - {nhan: Chủ trì, truong: chu_tri, rong: 30}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te}`,
      },
    ],
    fail: [
      {
        is: { vi: 'Nhãn chung có độ rộng riêng', en: 'The heading has a width of its own' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten}
      - nhan: Trách nhiệm
        rong: 60
        cot:
          - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te}`,
      },
      {
        is: { vi: 'Nhãn chung cũng là một cột', en: 'The heading is a column as well' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten}
      - nhan: Chủ trì
        truong: chu_tri
        cot:
          - {nhan: Phối hợp, truong: phoi_hop}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te}`,
      },
    ],
  },
});
