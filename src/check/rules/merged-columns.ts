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
  why: {
    vi: 'Ô gộp in giá trị của nhóm trải qua các dòng con; không có nhóm nào hiện bằng cách gộp thì cột ấy trống.',
    en: 'A merged cell prints what the group says down its rows; where no group is shown by merging, the column stays empty.',
  },
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
  examples: {
    pass: [
      {
        is: {
          vi: 'Cột gộp theo nhóm, có cấp hiện bằng cách gộp',
          en: 'A column merges by group, and a level is shown by merging',
        },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Lĩnh vực, truong: ten, gop: nhom}
      - {nhan: Việc phải làm, truong: viec}
      - {nhan: Chủ trì, truong: chu_tri}
    cac_cap:
      - hien: gop
      - hien: dong
    nhiem_vu:
      - ten: Cải cách thể chế
        nhiem_vu:
          - {viec: Rà soát văn bản, chu_tri: phong-kinh-te}`,
      },
      {
        is: { vi: 'Gộp các ô giống nhau không cần nhóm', en: 'Merging equal neighbours needs no group' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri, gop: giong-nhau}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te}
      - {ten: Công khai thủ tục, chu_tri: phong-kinh-te}`,
      },
    ],
    fail: [
      {
        is: {
          vi: 'Cột gộp theo nhóm ở bảng không có cấp nào gộp',
          en: 'A column merges by group in a table without such a level',
        },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten, gop: nhom}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te}`,
      },
    ],
  },
});
