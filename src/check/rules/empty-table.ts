import { messageKind } from '../../model/message.ts';
import { rowHolders, type TableAt, tablesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ ma: string }>({
  severity: 'warning',
  vi: ({ ma }) => ({ reason: `Bảng "${ma}" không có dòng nào`, mend: 'Thêm "nhiem_vu", hoặc bỏ bảng này.' }),
  en: ({ ma }) => ({
    reason: `The table "${ma}" has no rows`,
    mend: 'Add "nhiem_vu", or take the table out.',
  }),
});

/** Whether the table at the end of `nguon` has no rows; one that leads nowhere or in a circle is another rule's business. */
function isEmpty({ table: { nguon, nhiem_vu = [] } }: TableAt): boolean {
  return nguon === undefined && nhiem_vu.length === 0;
}

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
      .filter((at) => isEmpty(holderOf(at)))
      .map(({ table: { ma }, path }) => ({ found: { ma }, place: places.ofValue([...path, 'ma']) }));
  },
});
