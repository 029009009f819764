import { messageKind } from '../../model/message.ts';
import type { PartName, ReviewedDocument } from '../../model/reviewed.ts';
import { paragraphsOf } from '../parts-of.ts';
import { planPeriod } from '../plan-period.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ year: number; period: string }>({
  severity: 'warning',
  vi: ({ year, period }) => ({
    reason: `Đề mục ghi năm ${year}, kế hoạch là của ${period}`,
    mend: 'Sửa năm trong đề mục; thường là đề mục chép từ kế hoạch năm khác.',
  }),
  en: ({ year, period }) => ({
    reason: `The heading names the year ${year}, the plan is for ${period}`,
    mend: 'Correct the year; mostly the heading was copied from a plan of another year.',
  }),
});

const HEADINGS: readonly PartName[] = [
  'partHeading',
  'sectionHeading',
  'clauseHeading',
  'subclauseHeading',
  'pointHeading',
  'articleHeading',
  'appendixTitle',
  'appendixTitlePlain',
  'tableTitle',
];

/** Headings on what was before or comes after the plan name other years rightly. */
const LOOKS_BACK_OR_ON =
  /kết quả|đánh giá|tình hình|thực trạng|đạt được|tồn tại|hạn chế|so với|tổng kết|sơ kết|phương hướng|định hướng|dự kiến|tiếp theo|tầm nhìn|kinh nghiệm|kế thừa|chuyển tiếp|thời điểm|trừ điểm|mất điểm|chưa đạt|đã hoàn thành|đã thực hiện/iu;
const YEAR = /(?<![\p{L}\d])năm\s+(20\d\d)(?!\d)/giu;
const LIMITED = /(?:đến|từ|trước|sau|hết|của)\s*$/iu;
const LAW = /(?:luật|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|kết luận|hiến pháp|pháp lệnh)/iu;

/** A title of its own is the first to say what years the plan is for. */
function headingsOf(document: ReviewedDocument, isFirst: boolean) {
  const parts = isFirst ? HEADINGS : [...HEADINGS, 'subject' as const];
  return paragraphsOf(document, ...parts);
}

/** A heading or title that names a year outside the plan's period. */
export const otherYear = defineReviewRule({
  id: 'nam-khac-ky',
  why: {
    vi: 'Đề mục, tên phụ lục còn năm cũ là lỗi dễ thấy nhất của văn bản chép từ năm trước.',
    en: 'An old year in a heading or title is what shows first that a document was copied.',
  },
  mistakes: [],
  judges: ['plan', 'docx'],
  kind,
  *find(document, { file }) {
    const period = planPeriod(file);
    if (!period) return;
    const shown =
      period.from === period.to ? `năm ${period.from}` : `giai đoạn ${period.from} - ${period.to}`;
    for (const at of headingsOf(document, document === file.documents[0])) {
      if (LOOKS_BACK_OR_ON.test(at.text) || LAW.test(at.text)) continue;
      for (const { 0: quote, 1: digits, index } of at.text.matchAll(YEAR)) {
        const year = Number(digits);
        const isOurs = period.from <= year && year <= period.to;
        if (isOurs || LIMITED.test(at.text.slice(Math.max(0, index - 8), index))) continue;
        yield { found: { year, period: shown }, at, quote, offset: index };
      }
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Đề mục nói về kết quả năm trước', en: 'A heading on last year’s results' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'sectionHeading', text: 'I. KẾT QUẢ NĂM 2025' },
              { part: 'paragraph', text: 'Mọi hồ sơ được giải quyết đúng hạn.' },
              { part: 'sectionHeading', text: 'II. NHIỆM VỤ NĂM 2026' },
              { part: 'paragraph', text: 'Tiếp tục giải quyết hồ sơ đúng hạn./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Phụ lục nêu điểm bị trừ năm trước', en: 'An appendix on the points lost last year' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Khắc phục các tiêu chí nêu tại Phụ lục kèm theo./.' }],
          },
          { kind: 'appendix', parts: { appendixTitle: 'TIÊU CHÍ BỊ TRỪ ĐIỂM NĂM 2025' } },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Đề mục còn năm cũ', en: 'A heading with an old year' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'sectionHeading', text: 'I. NHIỆM VỤ NĂM 2025' },
              { part: 'paragraph', text: 'Tiếp tục giải quyết hồ sơ đúng hạn./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Tên phụ lục còn năm cũ', en: 'The title of an appendix with an old year' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo./.' }],
          },
          { kind: 'appendix', parts: { appendixTitle: 'DANH MỤC NHIỆM VỤ NĂM 2024' } },
        ],
      },
      {
        is: { vi: 'Tiêu đề phụ lục còn ghi năm trước', en: "The appendix's title still names last year" },
        plan: `phu_luc:
  - ma: danh-muc
    tieu_de: Danh mục nhiệm vụ năm 2025
    bang: nhiem-vu`,
      },
    ],
  },
});
