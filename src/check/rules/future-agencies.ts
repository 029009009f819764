import { messageKind } from '../../model/message.ts';
import { agencyUses, usesByAgency } from '../agency-uses.ts';
import { dayInWords, isIsoDay, planDays } from '../plan-days.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ agency: string; begins: string; count: number }>({
  severity: 'warning',
  vi: ({ agency, begins, count }) => ({
    reason: `"${agency}" hoạt động từ ngày ${begins}, sau ngày của kế hoạch (${count} chỗ)`,
    mend: 'Ghi cơ quan của thời điểm ban hành, hoặc sửa tu_ngay trong danh mục.',
  }),
  en: ({ agency, begins, count }) => ({
    reason: `"${agency}" works from ${begins}, after the plan's date (places: ${count})`,
    mend: 'Name the body of the time of issue, or mend tu_ngay in the list.',
  }),
});

const TABLE = `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-vhxh}`;

/** An agency that does not work yet on the plan's date is told once. */
export const futureAgencies = defineRule({
  id: 'co-quan-chua-co',
  why: {
    vi: 'Cơ quan chưa thành lập thì chưa thể được giao việc; thường do chép tên từ kế hoạch khác.',
    en: 'A body that is not set up yet cannot be given a task; mostly its name was copied from another plan.',
  },
  kind,
  after: ['ngay_ban_hanh', 'ky', 'co_quan'],
  find: (context) => {
    const { plan, places } = context;
    const days = planDays(plan);
    if (!days) return [];
    return usesByAgency(agencyUses(context)).flatMap(({ agency, first, count }) => {
      const { ten, tu_ngay: begins } = agency;
      if (!isIsoDay(begins) || begins <= days.last) return [];
      const found = { agency: ten, begins: dayInWords(begins), count };
      return [{ found, place: places.ofValue(first.path), actual: first.typed }];
    });
  },
  examples: {
    pass: [
      {
        is: { vi: 'Cơ quan có từ trước ngày ban hành', en: 'The body was set up before' },
        plan: `co_quan:
  - {ma: phong-vhxh, ten: Phòng Văn hóa - Xã hội, tu_ngay: 2025-07-01}
ngay_ban_hanh: 15/7/2025
${TABLE}`,
      },
    ],
    fail: [
      {
        is: {
          vi: 'Kế hoạch tháng 01/2025 giao việc cho phòng có từ tháng 7',
          en: 'A plan of January gives a task to an office set up in July',
        },
        plan: `co_quan:
  - {ma: phong-vhxh, ten: Phòng Văn hóa - Xã hội, tu_ngay: 2025-07-01}
ngay_ban_hanh: 15/01/2025
${TABLE}`,
      },
    ],
  },
});
