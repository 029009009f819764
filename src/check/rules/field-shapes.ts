import { messageKind } from '../../model/message.ts';
import type { FieldValue, TaskNode } from '../../model/plan/table.ts';
import { TASK_KEYS } from '../../model/plan/table.ts';
import { leavesIn, type TableAt, tablesIn, tasksIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';
import { fieldsOf } from './known-fields.ts';

/** What a value is written as, beyond plain text. */
type Written = 'agencies' | 'timeLimit';

const WORDS = {
  agencies: { vi: 'danh sách cơ quan', en: 'a list of agencies', kieu: 'co-quan' },
  timeLimit: { vi: 'thời hạn có các khóa', en: 'a time limit with keys', kieu: 'thoi-han' },
} as const;

const kind = messageKind<{ field: string; written: Written }>({
  severity: 'error',
  vi: ({ field, written }) => ({
    reason: `"${field}" ghi thành ${WORDS[written].vi} nhưng cột của nó không thuộc kiểu ấy`,
    mend: `Thêm "kieu: ${WORDS[written].kieu}" vào cột, hoặc ghi bằng chữ${written === 'agencies' ? '; vai trò của cơ quan khai ở "vai_tro"' : ''}.`,
  }),
  en: ({ field, written }) => ({
    reason: `"${field}" is ${WORDS[written].en}, but its column is not of that kind`,
    mend: `Add "kieu: ${WORDS[written].kieu}" to the column, or write it as text.`,
  }),
});

function writtenAs(value: FieldValue): Written | undefined {
  if (typeof value === 'string') return undefined;
  return Array.isArray(value) || 'co_quan' in value ? 'agencies' : 'timeLimit';
}

function isField(key: string, value: TaskNode[string]): value is FieldValue {
  return value !== undefined && !TASK_KEYS.some((own) => own === key);
}

/** Fields whose columns say that they hold time limits, and `thoi_han` where no column says otherwise. */
function timeLimitFields(table: TableAt): ReadonlySet<string> {
  const kinds = new Map(leavesIn(table).map(({ column }) => [column.truong ?? '', column.kieu] as const));
  const typed = [...kinds].filter(([, kieu]) => kieu === 'thoi-han').map(([field]) => field);
  return new Set((kinds.get('thoi_han') ?? 'thoi-han') === 'thoi-han' ? [...typed, 'thoi_han'] : typed);
}

/** Agencies and time limits stand in fields of that kind. */
export const fieldShapes = defineRule({
  id: 'kieu-truong',
  why: {
    vi: 'Cột in mỗi kiểu một cách: danh sách cơ quan có dấu phân cách, thời hạn được hiểu thành ngày; kiểu không khớp thì in sai.',
    en: 'Each kind of value is printed in its own way: agencies with separators, time limits understood as dates; where the kind does not fit, the wrong thing is printed.',
  },
  kind,
  after: ['cot', 'truong', 'kieu', 'vai_tro', 'nguon', 'ma'],
  find: (context) =>
    tablesIn(context.plan).flatMap((at) => {
      const fields = fieldsOf(context, at.table.ma);
      const timeLimits = timeLimitFields(at);
      const fits = (field: string, written: Written) =>
        !fields.names.has(field) ||
        (written === 'agencies' ? fields.kindOf(field) === 'agencies' : timeLimits.has(field));
      return [...tasksIn(at)].flatMap(({ node, path }) =>
        Object.entries(node).flatMap(([field, value]) => {
          const written = isField(field, value) ? writtenAs(value) : undefined;
          if (!written || fits(field, written)) return [];
          return [{ found: { field, written }, place: context.places.ofValue([...path, field]) }];
        }),
      );
    }),
  examples: {
    pass: [
      {
        is: { vi: 'Cột nói rõ kiểu của mình', en: 'The columns say of what kind they are' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten}
      - {nhan: Đơn vị nhận, truong: don_vi, kieu: co-quan}
      - {nhan: Hoàn thành, truong: hoan_thanh, kieu: thoi-han}
    nhiem_vu:
      - ten: Khảo sát ý kiến người dân
        don_vi: [phong-vhxh, trung-tam]
        hoan_thanh: {van_ban: Quý II, den: 2026-06-30}`,
      },
    ],
    fail: [
      {
        is: { vi: 'Thời hạn ghi ở cột cơ quan', en: 'A time limit in a column of agencies' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: {van_ban: Quý I}}`,
      },
      {
        is: { vi: 'Danh sách cơ quan ở cột chữ', en: 'A list of agencies in a column of text' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten}
      - {nhan: Kết quả, truong: ket_qua}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, ket_qua: [phong-kinh-te, trung-tam]}`,
      },
    ],
  },
});
