import { messageKind } from '../../model/message.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { hasNoRows, rowHolders, tablesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';
import { isEmptyAppendix } from './empty-appendix.ts';

const kind = messageKind<{ ma: string }>({
  severity: 'warning',
  vi: ({ ma }) => ({ reason: `Bảng "${ma}" không có dòng nào`, mend: 'Thêm "nhiem_vu", hoặc bỏ bảng này.' }),
  en: ({ ma }) => ({
    reason: `The table "${ma}" has no rows`,
    mend: 'Add "nhiem_vu", or take the table out.',
  }),
});

/** The tables of appendices that are empty with them: those are told as a whole. */
function inEmptyAppendices(plan: Plan): ReadonlySet<string | undefined> {
  const empty = (plan.phu_luc ?? []).filter((appendix) => isEmptyAppendix(appendix, plan));
  return new Set(empty.map(({ bang }) => (typeof bang === 'string' ? bang : bang?.ma)));
}

/** A table has rows. */
export const emptyTable = defineRule({
  id: 'bang-trong',
  why: {
    vi: 'Bảng không có dòng chỉ in hàng tiêu đề.',
    en: 'A table without rows prints its header alone.',
  },
  kind,
  after: ['nhiem_vu', 'nguon', 'ma'],
  find: ({ plan, places }) => {
    const tables = tablesIn(plan);
    const holderOf = rowHolders(tables);
    const told = inEmptyAppendices(plan);
    return tables
      .filter((at) => hasNoRows(holderOf(at)) && !told.has(at.table.ma))
      .map(({ table: { ma }, path }) => ({ found: { ma }, place: places.ofValue([...path, 'ma']) }));
  },
  examples: {
    pass: [
      {
        is: { vi: 'Bảng lấy dòng của bảng khác', en: 'A table that takes the rows of another' },
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
  - {ma: danh-muc, tieu_de: Danh mục nhiệm vụ, bang: nhiem-vu}
  - {ma: tom-luoc, tieu_de: Tóm tắt nhiệm vụ, bang: tom-tat}`,
      },
    ],
    fail: [
      {
        is: { vi: 'Bảng trong nội dung chưa có dòng', en: 'A table in the body has no rows yet' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Các phòng chuyên môn thực hiện các nhiệm vụ trong bảng sau.
    - bang: nhiem-vu
phu_luc: []
bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}`,
      },
      {
        is: {
          vi: 'Phụ lục có chữ nhưng bảng của nó không có dòng',
          en: 'An appendix has text, but its table has no rows',
        },
        plan: `phu_luc:
  - ma: danh-muc
    tieu_de: Danh mục nhiệm vụ
    noi_dung: Các phòng chuyên môn thực hiện các nhiệm vụ sau.
    bang: nhiem-vu
bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}`,
      },
    ],
  },
});
