import { messageKind } from '../../model/message.ts';
import type { PartName } from '../../model/reviewed.ts';
import { everyParagraph } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';
import { wordAfter, wordBefore } from '../sentences.ts';

const kind = messageKind<{ before: string; after: string }>({
  severity: 'warning',
  vi: ({ before, after }) => ({
    reason: `Nhiều dấu cách liền nhau giữa "${before}" và "${after}"`,
    mend: 'Để một dấu cách.',
  }),
  en: ({ before, after }) => ({
    reason: `Several spaces stand between "${before}" and "${after}"`,
    mend: 'Leave one.',
  }),
});

/** Lines whose blanks other rules judge, or that are set with blanks. */
const OTHER_LINES: readonly PartName[] = ['documentCode', 'signingArea', 'other'];

// A space before a mark is another fault; "ngày    tháng" and "số    /QĐ" are blanks to fill in.
const SEVERAL = /(?<=\S) {2,}(?=[^\s,;:.!?/])/g;
const BLANK_BEFORE = /(?:số|ngày|tháng|năm|quý):?$/iu;
const BLANK_AFTER = /^(?:tháng|năm)(?!\p{L})/iu;

/** More than one space between two words. */
export const doubleSpaces = defineReviewRule({
  id: 'hai-dau-cach',
  why: {
    vi: 'Hai dấu cách liền nhau làm dòng căn hai lề hở, và tìm cụm từ không ra.',
    en: 'Double spaces leave gaps in justified lines and hide phrases from searching.',
  },
  mistakes: [27],
  judges: ['plan', 'docx'],
  kind,
  *find(document) {
    for (const at of everyParagraph(document)) {
      if (OTHER_LINES.includes(at.part)) continue;
      for (const { 0: spaces, index } of at.text.matchAll(SEVERAL)) {
        const before = wordBefore(at.text, index);
        const after = wordAfter(at.text, index + spaces.length);
        if (BLANK_BEFORE.test(before) || BLANK_AFTER.test(after)) continue;
        yield {
          found: { before, after },
          at,
          quote: `${before}${spaces}${after}`,
          offset: index - before.length,
          replacement: `${before} ${after}`,
        };
      }
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Chỗ trống để điền ngày, tháng', en: 'Blanks where day and month will be filled in' },
        documents: [
          {
            kind: 'appendix',
            parts: {
              attachedTo:
                '(Kèm theo Kế hoạch số    /KH-UBND ngày    tháng    năm 2026 của Ủy ban nhân dân xã)',
            },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Hai dấu cách giữa câu', en: 'Two spaces within a sentence' },
        documents: [{ kind: 'plan', body: [{ part: 'paragraph', text: 'Giải quyết  hồ sơ đúng hạn./.' }] }],
      },
      {
        is: { vi: 'Ba dấu cách sau dấu chấm', en: 'Three spaces after a full stop' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Giải quyết đúng hạn.   Công khai kết quả./.' }],
          },
        ],
      },
      {
        is: { vi: 'Hai dấu cách trong nội dung của kế hoạch', en: 'Two spaces in the body of a plan' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].
    - Giải quyết  hồ sơ đúng hạn.`,
      },
    ],
  },
});
