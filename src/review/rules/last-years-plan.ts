import { messageKind } from '../../model/message.ts';
import { citationsOf } from '../basis.ts';
import { periodIn, planPeriod } from '../plan-period.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ name: string; cited: number; own: number }>({
  severity: 'warning',
  vi: ({ name, cited, own }) => ({
    reason: `Căn cứ "${name}" là kế hoạch của năm ${cited}, văn bản này cho năm ${own}`,
    mend: `Thay bằng kế hoạch của năm ${own}, hoặc bỏ căn cứ này.`,
  }),
  en: ({ name, cited, own }) => ({
    reason: `The căn cứ "${name}" is a plan for ${cited}, this document is for ${own}`,
    mend: `Cite the plan for ${own}, or take it out.`,
  }),
});

const PLAN = /kế hoạch|chương trình/iu;
const LOOKS_BACK = /kết quả|đánh giá|tổng kết|sơ kết|báo cáo/iu;

/** A plan for years that are over, still named among the căn cứ. */
export const lastYearsPlan = defineReviewRule({
  id: 'can-cu-ke-hoach-nam-truoc',
  why: {
    vi: 'Kế hoạch năm trước hết thời gian thực hiện, không còn là căn cứ; thường là dòng chép lại chưa sửa.',
    en: 'Last year’s plan has ended and is no ground any more; mostly the line was copied and not mended.',
  },
  mistakes: [],
  judges: ['plan', 'docx'],
  kind,
  *find(document, { file }) {
    const period = planPeriod(file);
    if (!period) return;
    for (const { paragraph: at, citation, isBasis } of citationsOf(document)) {
      const { isNested, subjectStart, end, type = '', name, start } = citation;
      if (!isBasis || isNested || subjectStart === undefined) continue;
      const subject = at.text.slice(subjectStart, end);
      const cited = periodIn(subject);
      if (!cited || cited.to >= period.from || LOOKS_BACK.test(subject)) continue;
      if (!PLAN.test(`${type} ${subject}`)) continue;
      yield { found: { name, cited: cited.to, own: period.from }, at, quote: name, offset: start };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Kế hoạch của giai đoạn còn hiệu lực', en: 'A plan for years that still run' },
        documents: [
          {
            kind: 'decision',
            parts: {
              legalBasis: [
                'Căn cứ Kế hoạch số 88/KH-UBND ngày 10 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh Đồng Tháp về cải cách hành chính giai đoạn 2024 - 2030;',
                'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
              ],
            },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Kế hoạch năm trước còn trong căn cứ', en: 'Last year’s plan among the căn cứ' },
        documents: [
          {
            kind: 'decision',
            parts: {
              legalBasis: [
                'Căn cứ Kế hoạch số 12/KH-UBND ngày 08 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh Đồng Tháp về cải cách hành chính năm 2025;',
                'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
              ],
            },
          },
        ],
      },
      {
        is: { vi: 'Căn cứ của kế hoạch là kế hoạch năm trước', en: "A căn cứ of a plan is last year's plan" },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  can_cu:
    - Căn cứ Kế hoạch số 12/KH-UBND ngày 08 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh Đồng Tháp về cải cách hành chính năm 2025
  noi_dung:
    - Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].`,
      },
    ],
  },
});
