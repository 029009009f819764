import { messageKind } from '../../model/message.ts';
import { agencyUses, usesByAgency } from '../agency-uses.ts';
import { dayInWords, isIsoDay, planDays } from '../plan-days.ts';
import { defineRule } from '../rule.ts';

interface Found {
  readonly agency: string;
  readonly ended: string;
  readonly count: number;
  readonly successors: readonly string[];
}

const kind = messageKind<Found>({
  severity: 'warning',
  vi: ({ agency, ended, count, successors }) => ({
    reason: `"${agency}" thôi hoạt động sau ngày ${ended}, trước ngày của kế hoạch (${count} chỗ)`,
    mend:
      successors.length > 0
        ? `Cơ quan kế thừa: ${successors.join('; ')}. Chuyển bằng lệnh vanthu reassign.`
        : 'Giao cho cơ quan đang hoạt động, hoặc sửa den_ngay trong danh mục.',
  }),
  en: ({ agency, ended, count, successors }) => ({
    reason: `"${agency}" works no more after ${ended}, before the plan's date (places: ${count})`,
    mend:
      successors.length > 0
        ? `Its successors: ${successors.join('; ')}. Move its tasks with vanthu reassign.`
        : 'Give them to a body that works, or mend den_ngay in the list.',
  }),
});

const TABLE = `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: Phòng Nội vụ}`;

/** An agency that no longer works on the plan's date is told once, with those that took over. */
export const endedAgencies = defineRule({
  id: 'co-quan-khong-con',
  why: {
    vi: 'Việc giao cho cơ quan đã giải thể, sáp nhập thì không ai làm.',
    en: 'A task given to a body that was dissolved or merged is done by nobody.',
  },
  kind,
  after: ['ngay_ban_hanh', 'ky', 'co_quan'],
  find: (context) => {
    const { plan, places, lists } = context;
    const days = planDays(plan);
    if (!days) return [];
    const names = new Map(lists.agencies.map(({ ma, ten }) => [ma, ten]));
    return usesByAgency(agencyUses(context)).flatMap(({ agency, first, count }) => {
      const { ten, den_ngay: ended, ke_thua: successors = [] } = agency;
      if (!isIsoDay(ended) || ended >= days.first) return [];
      const expected = successors.map((ma) => names.get(ma) ?? ma);
      const found = { agency: ten, ended: dayInWords(ended), count, successors: expected };
      return [{ found, place: places.ofValue(first.path), actual: first.typed, expected }];
    });
  },
  examples: {
    pass: [
      {
        is: { vi: 'Kế hoạch có trước khi sắp xếp', en: 'The plan is older than the reorganisation' },
        plan: `co_quan:
  - {ma: phong-noi-vu, ten: Phòng Nội vụ, den_ngay: 2025-06-30}
ngay_ban_hanh: 15/01/2025
${TABLE}`,
      },
    ],
    fail: [
      {
        is: {
          vi: 'Giao việc cho phòng đã sáp nhập',
          en: 'A task for an office that has been merged',
        },
        plan: `co_quan:
  - {ma: phong-noi-vu, ten: Phòng Nội vụ, den_ngay: 2025-06-30, ke_thua: [phong-vhxh]}
  - {ma: phong-vhxh, ten: Phòng Văn hóa - Xã hội, tu_ngay: 2025-07-01}
ngay_ban_hanh: 15/01/2026
${TABLE}`,
      },
    ],
  },
});
