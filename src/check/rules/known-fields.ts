import { isDataMap } from '../../model/data.ts';
import { type TaskFields, taskFields } from '../../model/markdown-form/task-fields.ts';
import { meant } from '../../model/meant.ts';
import { messageKind } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import { TASK_KEYS } from '../../model/plan/table.ts';
import { tablesIn, tasksIn } from '../plan-walk.ts';
import { defineRule, type RuleContext } from '../rule.ts';

const kind = messageKind<{ field: string; nearest: string | undefined; known: readonly string[] }>({
  severity: 'error',
  vi: ({ field, nearest: near, known }) => ({
    reason: `Trường "${field}" không có ở cột, vai trò nào của bảng`,
    mend: meant(
      near,
      `Các trường của bảng: ${known.join(', ')}. Trường không in thì khai ở "truong:".`,
      'vi',
    ),
  }),
  en: ({ field, nearest: near, known }) => ({
    reason: `No column or role of the table has the field "${field}"`,
    mend: meant(
      near,
      `Fields of the table: ${known.join(', ')}. Declare one that is not printed under "truong:".`,
      'en',
    ),
  }),
});

/** The fields that the tasks of a table may have. */
export function fieldsOf({ data }: RuleContext, ma: string): TaskFields {
  return taskFields(isDataMap(data) ? data : {}, ma);
}

/** A task has only fields that something prints, or that the plan declares. */
export const knownFields = defineRule({
  id: 'truong-khong-co',
  why: {
    vi: 'Trường gõ sai tên sẽ lặng lẽ không được in.',
    en: 'A field with a mistyped name is silently not printed.',
  },
  kind,
  after: ['bang', 'cot', 'truong', 'mau', 'vai_tro', 'nguon', 'ma'],
  find: (context) =>
    tablesIn(context.plan).flatMap((at) => {
      const names = fieldsOf(context, at.table.ma).names;
      const known = ['ten', ...names];
      return [...tasksIn(at)].flatMap(({ node, path }) =>
        Object.keys(node)
          .filter((key) => !names.has(key) && !TASK_KEYS.some((own) => own === key))
          .map((field) => ({
            found: { field, nearest: nearest(field, [...known, ...TASK_KEYS]), known },
            place: context.places.ofKey([...path, field]),
            actual: field,
            expected: known,
          })),
      );
    }),
  examples: {
    pass: [
      {
        is: {
          vi: 'Trường không in được khai ở "truong"',
          en: 'A field that is not printed is declared under "truong"',
        },
        plan: `truong: [nguoi_theo_doi]
bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te, nguoi_theo_doi: Phó Chủ tịch}`,
      },
      {
        is: {
          vi: 'Trường chỉ in trong mẫu của một ô',
          en: 'A field that only the template of a cell prints',
        },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten, mau: '{{ten}} ({{ma_so}})'}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, ma_so: 1.2.3}`,
      },
    ],
    fail: [
      {
        is: { vi: 'Gõ nhầm tên trường', en: 'A mistyped field' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_trii: phong-kinh-te}`,
      },
      {
        is: { vi: 'Trường không có cột nào in', en: 'A field without a column' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te, kinh_phi: '5'}`,
      },
    ],
  },
});
