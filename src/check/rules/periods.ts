import { messageKind } from '../../model/message.ts';
import type { DataPath } from '../../model/place.ts';
import { parseDate } from '../../model/plan/date.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { tablesIn, tasksIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ from: string; to: string }>({
  severity: 'error',
  vi: ({ from, to }) => ({
    reason: `Thời gian từ ${from} đến ${to} bị ngược`,
    mend: 'Đổi chỗ hoặc sửa một trong hai.',
  }),
  en: ({ from, to }) => ({
    reason: `The time from ${from} to ${to} runs backwards`,
    mend: 'Swap them, or correct one.',
  }),
});

interface Period {
  readonly from: string;
  readonly to: string;
  readonly path: DataPath;
}

/** A date as a number that grows with time; undefined where it cannot be read. */
function order(typed: string): number | undefined {
  const { nam, thang = 0, ngay = 0 } = parseDate(typed) ?? {};
  return nam === undefined ? undefined : nam * 10_000 + thang * 100 + ngay;
}

function periodsIn(plan: Plan): readonly Period[] {
  const { tu, den } = plan.ky ?? {};
  const ofPlan =
    tu === undefined || den === undefined ? [] : [{ from: `${tu}`, to: `${den}`, path: ['ky', 'den'] }];
  const limits = tablesIn(plan).flatMap((at) =>
    [...tasksIn(at)].flatMap(({ node: { thoi_han: limit }, path }) =>
      typeof limit === 'object' && 'van_ban' in limit && limit.tu && limit.den
        ? [{ from: limit.tu, to: limit.den, path: [...path, 'thoi_han', 'den'] }]
        : [],
    ),
  );
  return [...ofPlan, ...limits];
}

/** A period ends after it begins. */
export const periods = defineRule({
  id: 'thoi-gian-nguoc',
  why: {
    vi: 'Kỳ kế hoạch và thời hạn kết thúc sau khi bắt đầu.',
    en: 'The period of the plan and its time limits end after they begin.',
  },
  kind,
  find: ({ plan, places }) =>
    periodsIn(plan).flatMap(({ from, to, path }) => {
      const [start, end] = [order(from), order(to)];
      return start !== undefined && end !== undefined && start > end
        ? [{ found: { from, to }, place: places.ofValue(path) }]
        : [];
    }),
  examples: {
    pass: [
      {
        is: { vi: 'Kỳ một năm', en: 'A period of one year' },
        plan: 'ky: {nam: 2026, tu: 2026, den: 2026}',
      },
    ],
    fail: [
      {
        is: { vi: 'Kỳ kế hoạch bị ngược', en: 'The period runs backwards' },
        plan: 'ky: {nam: 2026, tu: 2030, den: 2026}',
      },
      {
        is: { vi: 'Thời hạn kết thúc trước khi bắt đầu', en: 'A time limit ends before it begins' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten}
      - {nhan: Thời hạn, truong: thoi_han}
    nhiem_vu:
      - ten: Rà soát thủ tục nội bộ
        thoi_han: {van_ban: Quý I, tu: 2026-03-31, den: 2026-01-01}`,
      },
    ],
  },
});
