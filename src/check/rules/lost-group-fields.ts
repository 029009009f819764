import { messageKind } from '../../model/message.ts';
import { TASK_KEYS } from '../../model/plan/table.ts';
import { leavesIn, type TableAt, tablesIn, tasksIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';
import { fieldsOf } from './known-fields.ts';

const kind = messageKind<{ field: string }>({
  severity: 'warning',
  vi: ({ field }) => ({
    reason: `"${field}" của nhóm không được in: nhóm không có dòng riêng (hien: gop) và cột ấy không gộp`,
    mend: `Thêm "gop: nhom" cho cột của "${field}", hoặc bỏ giá trị này.`,
  }),
  en: ({ field }) => ({
    reason: `The group's "${field}" is not printed: it has no row (hien: gop), and that column does not merge`,
    mend: `Add "gop: nhom" to the column of "${field}", or take the value out.`,
  }),
});

function mergedFields(at: TableAt): ReadonlySet<string | undefined> {
  const merged = leavesIn(at).filter(({ column }) => column.gop === 'nhom');
  return new Set(merged.map(({ column }) => column.truong));
}

/** What a group without a row of its own says stands in a merged column. */
export const lostGroupFields = defineRule({
  id: 'nhom-khong-in',
  why: {
    vi: 'Nhóm hiện bằng cách gộp chỉ in ở các cột "gop: nhom".',
    en: 'A group that is shown by merging prints only in the columns with "gop: nhom".',
  },
  kind,
  after: ['cot', 'truong', 'gop', 'cac_cap', 'hien'],
  find: (context) =>
    tablesIn(context.plan).flatMap((at) => {
      const merged = mergedFields(at);
      const known = fieldsOf(context, at.table.ma).names;
      const unprinted = new Set(context.plan.truong ?? []);
      const isLost = (field: string, value: unknown) =>
        value !== '' && !merged.has(field) && !unprinted.has(field) && (field === 'ten' || known.has(field));
      return [...tasksIn(at)]
        .filter(
          ({ level, node }) =>
            at.table.cac_cap?.[level - 1]?.hien === 'gop' && (node.nhiem_vu ?? []).length > 0,
        )
        .flatMap(({ node, path }) =>
          Object.entries(node)
            .filter(
              ([field, value]) =>
                (field === 'ten' || !TASK_KEYS.some((own) => own === field)) && isLost(field, value),
            )
            .map(([field]) => ({ found: { field }, place: context.places.ofKey([...path, field]) })),
        );
    }),
  examples: {
    pass: [
      {
        is: { vi: 'Nhóm chỉ ghi ở cột gộp', en: 'The group writes in the merged column alone' },
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
        is: {
          vi: 'Dòng không có dòng con thì in đủ các ô của nó',
          en: 'A row without rows under it prints all its cells',
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
      - {ten: Cải cách thể chế, viec: Rà soát văn bản, chu_tri: phong-kinh-te}`,
      },
    ],
    fail: [
      {
        is: {
          vi: 'Nhóm ghi cơ quan chủ trì ở cột không gộp',
          en: 'The group names a lead in a column that does not merge',
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
        chu_tri: phong-kinh-te
        nhiem_vu:
          - {viec: Rà soát văn bản}`,
      },
    ],
  },
});
