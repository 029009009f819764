import { messageKind } from '../../model/message.ts';
import { rowHolders, tablesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ ma: string }>({
  severity: 'warning',
  vi: ({ ma }) => ({ reason: `Bảng "${ma}" không có dòng nào`, mend: 'Thêm "nhiem_vu", hoặc bỏ bảng này.' }),
  en: ({ ma }) => ({
    reason: `The table "${ma}" has no rows`,
    mend: 'Add "nhiem_vu", or take the table out.',
  }),
});

/** A table has rows. */
export const emptyTable = defineRule({
  id: 'bang-trong',
  why: 'Bảng không có dòng chỉ in hàng tiêu đề.',
  kind,
  after: ['nhiem_vu', 'nguon', 'ma'],
  find: ({ plan, places }) => {
    const tables = tablesIn(plan);
    const holderOf = rowHolders(tables);
    return tables
      .filter((at) => (holderOf(at).table.nhiem_vu ?? []).length === 0)
      .map(({ table: { ma }, path }) => ({ found: { ma }, place: places.ofValue([...path, 'ma']) }));
  },
});
