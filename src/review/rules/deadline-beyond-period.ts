import { messageKind } from '../../model/message.ts';
import { type PlanPeriod, planPeriod } from '../plan-period.ts';
import { defineReviewRule } from '../rule.ts';
import { timeLimits } from '../time-limits.ts';

interface Found {
  readonly limit: string;
  readonly period: PlanPeriod;
}

function shown({ from, to }: PlanPeriod): string {
  return from === to ? `${from}` : `${from} - ${to}`;
}

const kind = messageKind<Found>({
  severity: 'warning',
  vi: ({ limit, period }) => ({
    reason: `Thời hạn "${limit}" vượt xa thời kỳ của kế hoạch (${shown(period)})`,
    mend: 'Sửa thời hạn, hoặc thời kỳ trong trích yếu.',
  }),
  en: ({ limit, period }) => ({
    reason: `The time limit "${limit}" lies far beyond the plan's period (${shown(period)})`,
    mend: 'Correct the limit, or the period in the subject.',
  }),
});

/** A time limit more than half a year after the plan's period: reports of its results fall into that half year. */
export const deadlineBeyondPeriod = defineReviewRule({
  id: 'thoi-han-qua-ky',
  why: {
    vi: 'Thời hạn sau khi kế hoạch đã hết hiệu lực thường là gõ nhầm năm.',
    en: 'A limit long after the plan has ended is mostly a wrong year.',
  },
  mistakes: [],
  judges: ['plan', 'docx'],
  kind,
  *find(document, { file }) {
    const period = planPeriod(file);
    if (!period) return;
    const lastDay = `${period.to + 1}-06-30`;
    for (const { paragraph: at, quote, offset, end } of timeLimits(document)) {
      if (end > lastDay) yield { found: { limit: quote, period }, at, quote, offset };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Báo cáo kết quả vào đầu năm sau', en: 'A report early in the following year' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo./.' }],
          },
          {
            kind: 'appendix',
            body: [
              {
                headerRows: 1,
                rows: [
                  ['TT', 'Nội dung', 'Thời hạn'],
                  ['1', 'Báo cáo kết quả', 'Trước ngày 15/01/2027'],
                ],
              },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: {
          vi: 'Thời hạn sau hai năm trong kế hoạch một năm',
          en: 'A limit two years on in a plan of one year',
        },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo./.' }],
          },
          {
            kind: 'appendix',
            body: [
              {
                headerRows: 1,
                rows: [
                  ['TT', 'Nội dung', 'Thời hạn'],
                  ['1', 'Khảo sát', 'Tháng 9/2028'],
                ],
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Thời hạn hai năm sau kỳ kế hoạch', en: "A limit two years after the plan's period" },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Thời hạn, truong: thoi_han}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, thoi_han: Quý III năm 2026}
      - {ten: Khảo sát ý kiến người dân, thoi_han: Tháng 9/2028}`,
      },
    ],
  },
});
