import { messageKind } from '../../model/message.ts';
import type { Appendix, Plan } from '../../model/plan/plan.ts';
import { hasNoRows, rowHolders, tablesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ ma: string }>({
  severity: 'error',
  clause: 'PL I, III.1',
  vi: ({ ma }) => ({
    reason: `Phụ lục "${ma}" không có nội dung`,
    mend: 'Thêm "noi_dung" hoặc "bang" có nhiệm vụ, hoặc bỏ phụ lục này.',
  }),
  en: ({ ma }) => ({
    reason: `The appendix "${ma}" is empty`,
    mend: 'Add "noi_dung" or a "bang" with tasks, or take the appendix out.',
  }),
});

function hasText({ noi_dung = '' }: Appendix): boolean {
  return typeof noi_dung === 'string' ? noi_dung.trim() !== '' : noi_dung.some((item) => item !== '');
}

function hasRows({ bang }: Appendix, plan: Plan): boolean {
  const ma = typeof bang === 'string' ? bang : bang?.ma;
  const tables = tablesIn(plan);
  const shown = tables.find(({ table }) => table.ma === ma);
  // A table that is not there is another rule's business.
  if (!shown) return ma !== undefined;
  return !hasNoRows(rowHolders(tables)(shown));
}

/** Whether an appendix has nothing to print under its title: no text, and no table with rows. */
export function isEmptyAppendix(appendix: Appendix, plan: Plan): boolean {
  return !hasText(appendix) && !hasRows(appendix, plan);
}

/** Every appendix has something to print under its title. */
export const emptyAppendix = defineRule({
  id: 'phu-luc-trong',
  why: {
    vi: 'Phụ lục chỉ có nhan đề là trang trống, thường do quên đặt bảng.',
    en: 'An appendix that is only a title is a blank page; usually its table was forgotten.',
  },
  kind,
  after: ['noi_dung', 'bang', 'nhiem_vu', 'nguon', 'ma'],
  find: ({ plan, places }) =>
    (plan.phu_luc ?? []).flatMap((appendix, index) =>
      isEmptyAppendix(appendix, plan)
        ? [{ found: { ma: appendix.ma }, place: places.ofValue(['phu_luc', index, 'ma']) }]
        : [],
    ),
  examples: {
    pass: [
      {
        is: { vi: 'Phụ lục chỉ có chữ, không có bảng', en: 'An appendix of text alone, without a table' },
        plan: `phu_luc:
  - {ma: danh-muc, tieu_de: Danh mục nhiệm vụ, bang: nhiem-vu}
  - {ma: de-cuong, tieu_de: Đề cương báo cáo, noi_dung: 'Báo cáo gồm kết quả, hạn chế và kiến nghị.'}`,
      },
    ],
    fail: [
      {
        is: { vi: 'Phụ lục thứ hai chỉ có tiêu đề', en: 'The second appendix has a title alone' },
        plan: `phu_luc:
  - {ma: danh-muc, tieu_de: Danh mục nhiệm vụ, bang: nhiem-vu}
  - {ma: de-cuong, tieu_de: Đề cương báo cáo}`,
      },
      {
        is: { vi: 'Bảng của phụ lục không có dòng nào', en: "The appendix's table has no rows" },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}`,
      },
    ],
  },
});
