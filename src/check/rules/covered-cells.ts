import { messageKind, report } from '../../model/message.ts';
import type { TableLevel } from '../../model/plan/plan.ts';
import { leavesIn, rowHolders, type TableAt, type TaskAt, tablesIn, tasksIn } from '../plan-walk.ts';
import { defineRule, type Finding, type RuleContext } from '../rule.ts';

interface Covered {
  readonly label: string;
  readonly field: string;
}

const kind = messageKind<Covered>({
  severity: 'error',
  vi: ({ label, field }) => ({
    reason: `Ô "${label}" của nhóm gộp trùm lên giá trị "${field}" của dòng này`,
    mend: `Bỏ "${field}" ở dòng này, hoặc bỏ "${field}" của nhóm, hoặc bỏ "gop: nhom" của cột.`,
  }),
  en: ({ label, field }) => ({
    reason: `The group's merged cell "${label}" goes past its node and covers the "${field}" of this row`,
    mend: `Take "${field}" out of this row or of the group, or take "gop: nhom" off the column.`,
  }),
});

const groupHere = messageKind<{ field: string }>({
  severity: 'info',
  vi: ({ field }) => ({ reason: `"${field}" của nhóm ở đây`, mend: '' }),
  en: ({ field }) => ({ reason: `The group's "${field}" is here`, mend: '' }),
});

function isFilled({ node }: TaskAt, field: string): boolean {
  const value = node[field];
  return value !== undefined && value !== '';
}

function isUnder(inner: TaskAt, outer: TaskAt): boolean {
  return (
    inner.path.length > outer.path.length && outer.path.every((step, index) => inner.path[index] === step)
  );
}

function isMergedGroup({ node, level }: TaskAt, levels: readonly TableLevel[]): boolean {
  return levels[level - 1]?.hien === 'gop' && (node.nhiem_vu ?? []).length > 0;
}

/** Rows that fill a field which an open group above them has merged over them. */
function* covered(
  rows: Iterable<TaskAt>,
  levels: readonly TableLevel[],
  column: Covered,
  { places }: RuleContext,
) {
  let group: TaskAt | undefined;
  for (const row of rows) {
    if (group && !isUnder(row, group)) group = undefined;
    if (!isFilled(row, column.field)) continue;
    if (group) {
      const cause = report('nhom-o-day', groupHere, column, {
        place: places.ofKey([...group.path, column.field]),
      });
      yield { found: column, place: places.ofKey([...row.path, column.field]), cause };
    } else if (isMergedGroup(row, levels)) group = row;
  }
}

function inTable(at: TableAt, holder: TableAt, context: RuleContext): readonly Finding<Covered>[] {
  const levels = at.table.cac_cap ?? [];
  const merged = leavesIn(at).filter(({ column }) => column.gop === 'nhom' && column.truong !== 'so_thu_tu');
  return merged.flatMap(({ column: { truong: field, nhan: label } }) =>
    field === undefined ? [] : [...covered(tasksIn(holder), levels, { label, field }, context)],
  );
}

/** A group's merged cell covers nothing that a row under it has to say. */
export const coveredCells = defineRule({
  id: 'o-bi-che',
  why: {
    vi: 'Ô gộp của nhóm trải qua mọi dòng con, nên giá trị riêng của dòng con ở cột ấy không được in.',
    en: 'The merged cell of a group runs down all of its rows, so what a row has to say in that column is not printed.',
  },
  kind,
  find: (context) => {
    const tables = tablesIn(context.plan);
    const holderOf = rowHolders(tables);
    return tables.flatMap((at) => inTable(at, holderOf(at), context));
  },
  examples: {
    pass: [
      {
        is: {
          vi: 'Các dòng con ghi ở cột không gộp',
          en: 'The rows of the group write in columns that do not merge',
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
          - {viec: Rà soát văn bản, chu_tri: phong-kinh-te}
          - {viec: Tổ chức tự kiểm tra, chu_tri: phong-vhxh}`,
      },
      {
        is: {
          vi: 'Nhóm để trống ô gộp nên không trùm lên dòng nào',
          en: 'The group leaves the merged column blank and covers nothing',
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
      - nhiem_vu:
          - {ten: Thể chế, viec: Rà soát văn bản, chu_tri: phong-kinh-te}`,
      },
    ],
    fail: [
      {
        is: {
          vi: 'Dòng con ghi vào cột mà nhóm đã gộp',
          en: 'A row writes in the column that its group has merged',
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
          - {viec: Rà soát văn bản, chu_tri: phong-kinh-te}
          - {ten: Tự kiểm tra, viec: Tổ chức tự kiểm tra, chu_tri: phong-vhxh}`,
      },
    ],
  },
});
