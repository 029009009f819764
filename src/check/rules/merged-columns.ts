import { messageKind } from '../../model/message.ts';
import { leavesIn, tablesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ label: string }>({
  severity: 'error',
  vi: ({ label }) => ({
    reason: `Cột "${label}" có "gop: nhom" nhưng không cấp nào của bảng có "hien: gop"`,
    mend: 'Thêm "hien: gop" cho cấp của nhóm ở "cac_cap", hoặc bỏ "gop".',
  }),
  en: ({ label }) => ({
    reason: `The column "${label}" has "gop: nhom", but no level of the table has "hien: gop"`,
    mend: 'Give the group\'s level "hien: gop" under "cac_cap", or take out "gop".',
  }),
});

/** A column that merges down a group needs a level that is shown so. */
export const mergedColumns = defineRule({
  id: 'gop-khong-co-nhom',
  why: 'Ô gộp in giá trị của nhóm trải qua các dòng con; không có nhóm nào hiện bằng cách gộp thì cột ấy trống.',
  kind,
  after: ['cac_cap', 'hien'],
  find: ({ plan, places }) =>
    tablesIn(plan)
      .filter(({ table }) => !(table.cac_cap ?? []).some(({ hien }) => hien === 'gop'))
      .flatMap(leavesIn)
      .filter(({ column }) => column.gop === 'nhom')
      .map(({ column, path }) => ({
        found: { label: column.nhan },
        place: places.ofValue([...path, 'gop']),
      })),
});
