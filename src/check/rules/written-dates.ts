import { messageKind } from '../../model/message.ts';
import type { DataPath } from '../../model/place.ts';
import { dateExists, parseDate } from '../../model/plan/date.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { TaskNode } from '../../model/plan/table.ts';
import { tablesIn, tasksIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ typed: string }>({
  severity: 'error',
  vi: ({ typed }) => ({
    reason: `"${typed}" không phải một ngày có trong lịch, cần dạng YYYY-MM-DD`,
    mend: 'Ghi lại, ví dụ 2025-12-31.',
  }),
  en: ({ typed }) => ({
    reason: `"${typed}" is no day of the calendar, expected YYYY-MM-DD`,
    mend: 'Write it like 2025-12-31.',
  }),
});

interface Written {
  readonly typed: string | undefined;
  readonly path: DataPath;
}

function isWholeDate(typed: string): boolean {
  const date = /^\d{4}-\d{1,2}-\d{1,2}$/.test(typed) ? parseDate(typed) : undefined;
  return date !== undefined && dateExists(date);
}

function datesOf(value: TaskNode[string], path: DataPath): readonly Written[] {
  if (typeof value !== 'object' || Array.isArray(value) || !('van_ban' in value)) return [];
  return [
    { typed: value.tu, path: [...path, 'tu'] },
    { typed: value.den, path: [...path, 'den'] },
  ];
}

function datesIn(plan: Plan): readonly Written[] {
  const limits = tablesIn(plan).flatMap((at) =>
    [...tasksIn(at)].flatMap(({ node, path }) =>
      Object.entries(node).flatMap(([field, value]) => datesOf(value, [...path, field])),
    ),
  );
  const agencies = (plan.co_quan ?? []).flatMap(({ tu_ngay, den_ngay }, index) => [
    { typed: tu_ngay, path: ['co_quan', index, 'tu_ngay'] },
    { typed: den_ngay, path: ['co_quan', index, 'den_ngay'] },
  ]);
  return [...limits, ...agencies];
}

/** Dates that the program reckons with are days of the calendar. */
export const writtenDates = defineRule({
  id: 'ngay-sai',
  why: {
    vi: 'Ngày trong thời hạn dùng để nhắc việc và so sánh; ngày không có trong lịch thì không tính được.',
    en: 'Dates of time limits are reckoned with, to remind and to compare; one that is not in the calendar cannot be.',
  },
  kind,
  find: ({ plan, places }) =>
    datesIn(plan).flatMap(({ typed, path }) =>
      typed === undefined || typed === '' || isWholeDate(typed)
        ? []
        : [{ found: { typed }, place: places.ofValue(path), actual: typed }],
    ),
  examples: {
    pass: [
      {
        is: {
          vi: 'Ngày dạng YYYY-MM-DD; lời in ra ghi thế nào cũng được',
          en: 'A date as YYYY-MM-DD; the printed words may be anything',
        },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten}
      - {nhan: Thời hạn, truong: thoi_han}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, thoi_han: {van_ban: Cuối tháng 2, den: 2026-02-28}}`,
      },
    ],
    fail: [
      {
        is: { vi: 'Tháng 2 năm 2026 không có ngày 29', en: 'February 2026 has no 29th' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten}
      - {nhan: Thời hạn, truong: thoi_han}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, thoi_han: {van_ban: Cuối tháng 2, den: 2026-02-29}}`,
      },
      {
        is: { vi: 'Ngày của cơ quan ghi bằng chữ', en: 'The date of an agency in words' },
        plan: `co_quan:
  - {ma: phong-kinh-te, ten: Phòng Kinh tế, tu_ngay: tháng 7}
  - {ma: phong-vhxh, ten: Phòng Văn hóa - Xã hội}
  - {ma: trung-tam, ten: Trung tâm Phục vụ hành chính công}`,
      },
    ],
  },
});
