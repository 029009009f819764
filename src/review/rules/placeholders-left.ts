import { messageKind } from '../../model/message.ts';
import { isOfDraft, placeholdersOf } from '../placeholders.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly text: string; readonly others: number }>({
  severity: 'error',
  vi: ({ text, others }) => ({
    reason: `Còn chỗ chưa điền: "${text}"${others > 0 ? ` và ${others} chỗ nữa trong đoạn này` : ''}`,
    mend: 'Điền nội dung vào chỗ trống, hoặc bỏ nếu không cần.',
  }),
  en: ({ text, others }) => ({
    reason: `Something is still to be filled in: "${text}"${others > 0 ? ` and ${others} more in this paragraph` : ''}`,
    mend: 'Fill it in, or take it out.',
  }),
});

/** A document that has its number and date has no places left to fill in. */
export const placeholdersLeft = defineReviewRule({
  id: 'cho-chua-dien',
  why: {
    vi: 'Chỗ trống của mẫu còn sót lại trong văn bản đã có số, ngày là lỗi dễ thấy nhất khi đã phát hành.',
    en: 'What is left of a form in a document that has its number is the first thing that readers see.',
  },
  mistakes: [28],
  judges: ['plan', 'docx'],
  kind,
  find: (document, context) =>
    isOfDraft(document, context)
      ? []
      : placeholdersOf(document).map(({ at, text, offset, others }) => ({
          at,
          quote: text,
          offset,
          found: { text, others },
        })),
  examples: {
    pass: [
      {
        is: { vi: 'Dấu ba chấm cuối liệt kê', en: 'An ellipsis at the end of an enumeration' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Tuyên truyền qua tọa đàm, hội thi... nhằm thu hút người dân.' },
              { part: 'paragraph', text: 'Báo cáo theo tháng, quý, năm… và khi được yêu cầu./.' },
            ],
          },
        ],
      },
      {
        is: {
          vi: 'Dòng "(Kèm theo …)" để trống số, ngày của văn bản điện tử',
          en: 'Blanks in "(Kèm theo …)"',
        },
        documents: [
          { kind: 'decision' },
          {
            kind: 'attachedPlan',
            parts: {
              attachedTo:
                '(Kèm theo Quyết định số      /QĐ-UBND ngày …… tháng …… năm …… của Ủy ban nhân dân xã Phú Thạnh)',
            },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: '"ngày … tháng …" trong nội dung', en: '"ngày … tháng …" in the text' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Báo cáo kết quả trước ngày … tháng … năm 2026./.' }],
          },
        ],
      },
      {
        is: { vi: '"[tên cơ quan]"', en: '"[tên cơ quan]"' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Giao [tên cơ quan] theo dõi việc thực hiện./.' }],
          },
        ],
      },
      {
        is: { vi: '"???"', en: '"???"' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Giải quyết đúng hạn ??? hồ sơ của người dân./.' }],
          },
        ],
        plan: 'noi_nhan:\n  - Đảng ủy xã ???',
      },
      {
        is: { vi: '"giao … chủ trì"', en: 'Dots where a body is due' },
        documents: [
          { kind: 'plan', body: [{ part: 'paragraph', text: 'Việc này giao … chủ trì thực hiện./.' }] },
        ],
      },
    ],
  },
});
