import { messageKind } from '../../model/message.ts';
import { citationsOf } from '../basis.ts';
import { paragraphsOf } from '../parts-of.ts';
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

const FILLERS = /^(?:\d+|năm|về|việc|kế|hoạch|ban|hành|thực|hiện|triển|khai|giai|đoạn|của|trên|địa|bàn|và)$/u;
/** How much of our own subject a cited plan without a year has to share to be one of the same kind. */
const SAME_SUBJECT = 0.7;

function subjectWords(subject: string): ReadonlySet<string> {
  const words = subject.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !FILLERS.test(word)));
}

function isSameSubject(own: string, cited: string): boolean {
  const [ours, theirs] = [subjectWords(own), subjectWords(cited)];
  const shared = [...ours].filter((word) => theirs.has(word));
  return ours.size > 1 && shared.length >= SAME_SUBJECT * ours.size;
}

/**
 * The year that a cited plan was for: the last that its subject names; where it names none and the plan is on our own
 * subject, that of its date. A plan of autumn or later may well be for the coming year.
 */
function yearOfPlan(subject: string, date: string | undefined, own: string): number | undefined {
  const named = periodIn(subject);
  if (named) return named.to;
  if (date === undefined || /20\d\d/.test(subject) || !isSameSubject(own, subject)) return undefined;
  return date.slice(5) < '10-01' ? Number(date.slice(0, 4)) : undefined;
}

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
    const ownSubject = paragraphsOf(document, 'subject')
      .map(({ text }) => text)
      .join(' ');
    for (const { paragraph: at, citation, isBasis } of citationsOf(document)) {
      const { isNested, subjectStart, end, type = '', name, start, date } = citation;
      if (!isBasis || isNested || subjectStart === undefined) continue;
      const subject = at.text.slice(subjectStart, end);
      if (LOOKS_BACK.test(subject) || !PLAN.test(`${type} ${subject}`)) continue;
      const cited = yearOfPlan(subject, date, ownSubject);
      if (cited === undefined || cited >= period.from) continue;
      yield { found: { name, cited, own: period.from }, at, quote: name, offset: start };
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
        is: {
          vi: 'Kế hoạch cùng nội dung ban hành đầu năm trước, không ghi năm',
          en: 'A plan on the same subject of early last year, without a year in its subject',
        },
        documents: [
          {
            kind: 'decision',
            parts: {
              legalBasis: [
                'Căn cứ Kế hoạch số 12/KH-UBND ngày 08 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh Đồng Tháp về cải cách hành chính;',
                'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
              ],
            },
          },
        ],
      },
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
