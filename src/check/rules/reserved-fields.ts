import { messageKind } from '../../model/message.ts';
import type { DataPath } from '../../model/place.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { leavesIn, tablesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ field: string }>({
  severity: 'error',
  vi: ({ field }) => ({
    reason: `"${field}" là khóa riêng của nhiệm vụ, không làm trường được`,
    mend: field === 'ma' ? 'Mã số in ra là một trường khác, ví dụ "ma_so".' : 'Đặt tên trường khác.',
  }),
  en: ({ field }) => ({
    reason: `"${field}" is a task's own key and cannot be a field`,
    mend: field === 'ma' ? 'A printed code is another field, such as "ma_so".' : 'Choose another name.',
  }),
});

interface Named {
  readonly field: string | undefined;
  readonly path: DataPath;
}

function named(plan: Plan): readonly (Named & { readonly allowed: readonly string[] })[] {
  const roles = (plan.vai_tro ?? []).map(({ ma }, index) => ({ field: ma, path: ['vai_tro', index, 'ma'] }));
  const unprinted = (plan.truong ?? []).map((field, index) => ({ field, path: ['truong', index] }));
  const columns = tablesIn(plan)
    .flatMap(leavesIn)
    .map(({ column, path }) => ({ field: column.truong, path: [...path, 'truong'] }));
  return [
    ...[...roles, ...unprinted].map((each) => ({ ...each, allowed: [] })),
    ...columns.map((each) => ({ ...each, allowed: ['ten', 'so_thu_tu'] })),
  ];
}

/** Roles and declared fields do not take the keys that every task has; columns may print its name and number. */
export const reservedFields = defineRule({
  id: 'truong-danh-rieng',
  why: {
    vi: 'Các khóa ma, ten, so_thu_tu và nhiem_vu có nghĩa như nhau ở mọi bảng.',
    en: 'The keys ma, ten, so_thu_tu and nhiem_vu mean the same in every table.',
  },
  kind,
  find: ({ plan, places }) =>
    named(plan).flatMap(({ field, path, allowed }) => {
      const isReserved = field !== undefined && ['ma', 'ten', 'so_thu_tu', 'nhiem_vu'].includes(field);
      return isReserved && !allowed.includes(field)
        ? [{ found: { field }, place: places.ofValue(path), actual: field }]
        : [];
    }),
  examples: {
    pass: [
      {
        is: {
          vi: 'Cột in tên và số thứ tự; mã số in ra là trường khác',
          en: 'Columns print name and number; a printed code is another field',
        },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Mã số, truong: ma_so}
      - {nhan: Nội dung, truong: ten}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, ma_so: 1.2.3}`,
      },
    ],
    fail: [
      {
        is: { vi: 'Cột in mã của nhiệm vụ', en: 'A column prints the id of the task' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Mã số, truong: ma}
      - {nhan: Nội dung, truong: ten}
    nhiem_vu:
      - {ma: ra-soat, ten: Rà soát thủ tục nội bộ}`,
      },
      {
        is: { vi: 'Khai khóa riêng làm trường', en: 'A key of its own is declared as a field' },
        plan: 'truong: [nhiem_vu]',
      },
    ],
  },
});
