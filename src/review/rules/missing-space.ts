import { messageKind } from '../../model/message.ts';
import { everyParagraph } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ typed: string; right: string }>({
  severity: 'warning',
  vi: ({ typed, right }) => ({
    reason: `Thiếu dấu cách sau dấu câu trong "${typed}"`,
    mend: `Viết "${right}".`,
  }),
  en: ({ typed, right }) => ({
    reason: `A space is missing after the mark in "${typed}"`,
    mend: `Write "${right}".`,
  }),
});

// Between whole words of small letters alone: "3,82", "a,b" and "CB,CC,VC" are written so on purpose.
const JOINED =
  /(?<![\p{L}\p{M}\p{N}/@._-])(\p{L}*\p{Ll}{2}\)?[,;])(\p{L}*\p{Ll}\p{L}*)(?![\p{L}\p{M}\p{N}/@_-]|\.\p{L})/gu;

/** A comma or semicolon that the next word is joined to. */
export const missingSpace = defineReviewRule({
  id: 'thieu-dau-cach',
  why: {
    vi: 'Sau dấu phẩy, chấm phẩy có một dấu cách; viết liền thì hai từ dính nhau không ngắt dòng được.',
    en: 'A space follows a comma or semicolon; joined words cannot be parted at a line end.',
  },
  mistakes: [27],
  judges: ['plan', 'docx'],
  kind,
  *find(document) {
    for (const at of everyParagraph(document)) {
      if (!/[,;]\p{L}/u.test(at.text)) continue;
      for (const { 0: typed, 1: before = '', 2: after = '', index } of at.text.matchAll(JOINED)) {
        if (after.length < 2) continue;
        const right = `${before} ${after}`;
        yield { found: { typed, right }, at, quote: typed, offset: index, replacement: right };
      }
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Số thập phân', en: 'A decimal number' },
        documents: [
          { kind: 'plan', body: [{ part: 'paragraph', text: 'Phấn đấu đạt 83,46 điểm, tăng 3,82 điểm./.' }] },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Chữ viết liền sau dấu phẩy', en: 'A word joined to a comma' },
        documents: [
          { kind: 'plan', body: [{ part: 'paragraph', text: 'Hội nghị có cán bộ,công chức dự./.' }] },
        ],
      },
      {
        is: { vi: 'Chữ viết liền sau dấu phẩy trong kế hoạch', en: 'A word joined to a comma in a plan' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].
    - Cán bộ,công chức giải quyết hồ sơ đúng hạn.`,
      },
    ],
  },
});
