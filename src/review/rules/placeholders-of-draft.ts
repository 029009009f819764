import { messageKind } from '../../model/message.ts';
import { isOfDraft, placeholdersOf } from '../placeholders.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly text: string; readonly others: number }>({
  severity: 'info',
  vi: ({ text, others }) => ({
    reason: `Dự thảo còn chỗ chưa điền: "${text}"${others > 0 ? ` và ${others} chỗ nữa trong đoạn này` : ''}`,
    mend: 'Điền trước khi ban hành.',
  }),
  en: ({ text, others }) => ({
    reason: `The draft has something to fill in: "${text}"${others > 0 ? ` and ${others} more in this paragraph` : ''}`,
    mend: 'Fill it in before it is issued.',
  }),
});

/** What a draft still has to fill in is told, not held against it. */
export const placeholdersOfDraft = defineReviewRule({
  id: 'cho-chua-dien-cua-du-thao',
  why: {
    vi: 'Dự thảo được để chỗ trống; danh sách này nhắc những chỗ phải điền trước khi trình ký.',
    en: 'A draft may have blanks; this is the list of what is to be filled in before it is signed.',
  },
  mistakes: [28],
  judges: ['plan', 'docx'],
  kind,
  find: (document, context) =>
    isOfDraft(document, context)
      ? placeholdersOf(document).map(({ at, text, offset, others }) => ({
          at,
          quote: text,
          offset,
          found: { text, others },
        }))
      : [],
  examples: {
    pass: [
      {
        is: { vi: 'Dự thảo chưa có số, ngày', en: 'A draft without number and day' },
        documents: [
          {
            kind: 'plan',
            parts: {
              documentCode: 'Số:        /KH-UBND',
              promulgation: 'Phú Thạnh, ngày      tháng      năm 2026',
            },
          },
        ],
      },
      {
        is: { vi: 'Kế hoạch chưa có số, ngày', en: 'A plan without number and day' },
        plan: `so_ky_hieu: /KH-UBND
ngay_ban_hanh: /1/2026`,
      },
    ],
    fail: [
      {
        is: {
          vi: 'Dự thảo còn "ngày … tháng …" trong nội dung',
          en: 'A draft with "ngày … tháng …" in its text',
        },
        documents: [
          {
            kind: 'plan',
            parts: { documentCode: 'Số:        /KH-UBND' },
            body: [{ part: 'paragraph', text: 'Báo cáo kết quả trước ngày … tháng … năm 2026./.' }],
          },
        ],
      },
      {
        is: {
          vi: 'Kế hoạch chưa có số còn "…" trong nội dung',
          en: 'A plan without number has "…" in its body',
        },
        plan: `so_ky_hieu: /KH-UBND
ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].
    - Giải quyết đúng hạn …% hồ sơ.`,
      },
    ],
  },
});
