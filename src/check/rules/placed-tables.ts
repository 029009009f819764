import { messageKind } from '../../model/message.ts';
import { tablesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';
import { tableNames } from './known-tables.ts';

const kind = messageKind<{ ma: string }>({
  severity: 'warning',
  vi: ({ ma }) => ({
    reason: `Bảng "${ma}" không được đặt ở văn bản nào nên không được in`,
    mend: `Đặt bằng "- bang: ${ma}" trong nội dung, hoặc "bang: ${ma}" ở một phụ lục.`,
  }),
  en: ({ ma }) => ({
    reason: `The table "${ma}" is placed nowhere and is not printed`,
    mend: `Place it with "- bang: ${ma}" in a body, or "bang: ${ma}" in an appendix.`,
  }),
});

/** Every table of the plan's list is printed somewhere, or its rows are. */
export const placedTables = defineRule({
  id: 'bang-khong-dat',
  why: {
    vi: 'Bảng khai ra mà không đặt ở đâu thường là quên.',
    en: 'A table that is declared and placed nowhere was usually forgotten.',
  },
  kind,
  after: ['bang', 'phu_luc', 'noi_dung', 'cac_dieu', 'nguon', 'ma'],
  find: ({ plan, places }) => {
    const named = new Set(tableNames(plan).map(({ ma }) => ma));
    return tablesIn(plan)
      .filter(({ table, path }) => path[0] === 'bang' && !named.has(table.ma))
      .map(({ table: { ma }, path }) => ({ found: { ma }, place: places.ofValue([...path, 'ma']) }));
  },
  examples: {
    pass: [
      {
        is: { vi: 'Bảng đặt trong nội dung', en: 'The table is placed in the body' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - bang: nhiem-vu
phu_luc: []`,
      },
      {
        is: {
          vi: 'Bảng chỉ là nguồn dòng của bảng khác',
          en: 'The table is only the source of the rows of another',
        },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te}
  - ma: tom-tat
    nguon: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten}
phu_luc:
  - {ma: danh-muc, tieu_de: Danh mục nhiệm vụ, bang: tom-tat}`,
      },
    ],
    fail: [
      {
        is: { vi: 'Không văn bản nào đặt bảng', en: 'No document places the table' },
        plan: 'phu_luc: []',
      },
    ],
  },
});
