import { messageKind } from '../../model/message.ts';
import type { PartName } from '../../model/reviewed.ts';
import { everyParagraph } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';
import { wordBefore } from '../sentences.ts';

const kind = messageKind<{ word: string; mark: string }>({
  severity: 'warning',
  vi: ({ word, mark }) => ({
    reason: `Dấu cách đứng giữa "${word}" và dấu "${mark}"`,
    mend: `Viết liền: "${word}${mark}".`,
  }),
  en: ({ word, mark }) => ({
    reason: `A space stands between "${word}" and the mark "${mark}"`,
    mend: `Write "${word}${mark}".`,
  }),
});

/** "Số :" and the lines of the signature have rules of their own. */
const OTHER_LINES: readonly PartName[] = ['documentCode', 'competence', 'signerName', 'other'];

// Not the dots of a blank ("ngày . . ."), not an ellipsis, not "10 : 30" or ".docx".
const SPACED =
  /(?<=[\p{L}\p{M}\p{N}%)\]”"’])(?<!\p{N}(?= +:)) +(?:[,;]|[:!?](?=[\s”")]|$)|\.(?! ?\.)(?=[\s”")]|\/\.|$))/gu;

/** A mark of punctuation that is set off from its word. */
export const spaceBeforeMark = defineReviewRule({
  id: 'dau-cach-truoc-dau-cau',
  why: {
    vi: 'Dấu câu viết liền sau chữ; cách ra thì dấu có thể rơi xuống đầu dòng.',
    en: 'A mark follows its word at once; set off, it may fall to the start of a line.',
  },
  mistakes: [27],
  judges: ['plan', 'docx'],
  kind,
  *find(document) {
    for (const at of everyParagraph(document)) {
      if (OTHER_LINES.includes(at.part) || !/ [,;:.!?]/.test(at.text)) continue;
      for (const { 0: spaced, index } of at.text.matchAll(SPACED)) {
        const word = wordBefore(at.text, index);
        const mark = spaced.trimStart();
        const end = index + spaced.length;
        const gap = /[,;]/.test(mark) && /^\p{L}/u.test(at.text.slice(end)) ? ' ' : '';
        yield {
          found: { word, mark },
          at,
          quote: `${word}${spaced}`,
          offset: index - word.length,
          replacement: `${word}${mark}${gap}`,
        };
      }
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Dấu ba chấm, tỷ lệ và giờ', en: 'An ellipsis, a ratio and a time' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Bản đồ 1 : 500; họp lúc 8 giờ; giấy, bút ... do xã chuẩn bị./.' },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Dấu cách trước dấu phẩy', en: 'A space before a comma' },
        documents: [
          { kind: 'plan', body: [{ part: 'paragraph', text: 'Các phòng , ban giải quyết hồ sơ./.' }] },
        ],
      },
      {
        is: { vi: 'Dấu cách trước dấu chấm trong ô bảng', en: 'A space before a full stop in a cell' },
        documents: [
          {
            kind: 'appendix',
            body: [
              {
                headerRows: 1,
                rows: [
                  ['TT', 'Nội dung'],
                  ['1', 'Đạt 100% .'],
                ],
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Dấu cách trước dấu phẩy trong kế hoạch', en: 'A space before a comma in a plan' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].
    - Các phòng , đơn vị giải quyết hồ sơ đúng hạn.`,
      },
    ],
  },
});
