import { messageKind } from '../../model/message.ts';
import type { Appendix, Plan } from '../../model/plan/plan.ts';
import { rowHolders, tablesIn } from '../plan-walk.ts';
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
  return (rowHolders(tables)(shown).table.nhiem_vu ?? []).length > 0;
}

/** Every appendix has something to print under its title. */
export const emptyAppendix = defineRule({
  id: 'phu-luc-trong',
  why: 'Phụ lục chỉ có nhan đề là trang trống, thường do quên đặt bảng.',
  kind,
  after: ['noi_dung', 'bang', 'nhiem_vu', 'nguon', 'ma'],
  find: ({ plan, places }) =>
    (plan.phu_luc ?? []).flatMap((appendix, index) =>
      hasText(appendix) || hasRows(appendix, plan)
        ? []
        : [{ found: { ma: appendix.ma }, place: places.ofValue(['phu_luc', index, 'ma']) }],
    ),
});
