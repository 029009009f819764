import { messageKind } from '../../model/message.ts';
import { isKept, recipientsOf } from '../recipients.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<Record<never, never>>({
  severity: 'error',
  clause: 'PL I, II.9.d',
  vi: () => ({
    reason: 'Nơi nhận không có dòng "Lưu: VT, …"',
    mend: 'Thêm dòng cuối "- Lưu: VT, <chữ viết tắt đơn vị soạn thảo>.".',
  }),
  en: () => ({
    reason: 'The recipients have no line "Lưu: VT, …"',
    mend: 'Add "- Lưu: VT, <drafting unit>." as the last line.',
  }),
});

/** The recipients end with the line that says where the document is kept. */
export const recipientKept = defineReviewRule({
  id: 'noi-nhan-thieu-luu',
  why: {
    vi: 'Dòng cuối của nơi nhận ghi nơi lưu văn bản: văn thư và đơn vị soạn thảo.',
    en: 'The last recipient is the archive: the clerk and the drafting unit.',
  },
  mistakes: [20],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document) {
    const recipients = recipientsOf(document);
    const last = recipients.at(-1);
    if (last && !recipients.some(isKept)) yield { at: last.last.at, found: {} };
  },
  examples: {
    pass: [{ is: { vi: 'Có dòng "Lưu"', en: 'A line "Lưu"' }, documents: [{ kind: 'plan' }] }],
    fail: [
      {
        is: { vi: 'Không có dòng "Lưu"', en: 'No line "Lưu"' },
        documents: [{ kind: 'plan', parts: { toPlaces: ['- Đảng ủy xã;', '- Các phòng chuyên môn.'] } }],
      },
      {
        is: { vi: 'Kế hoạch không có dòng Lưu', en: 'A plan without the line "Lưu"' },
        plan: 'luu:',
      },
    ],
  },
});
