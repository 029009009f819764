import { messageKind } from '../../model/message.ts';
import { contentEndOf } from '../end-marks.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<Record<never, never>>({
  severity: 'warning',
  clause: 'PL III, Mẫu 1.1–2.2',
  vi: () => ({
    reason: 'Sau dấu "./." vẫn còn nội dung',
    mend: 'Chuyển dấu "./." xuống cuối nội dung, hoặc bỏ phần viết thêm.',
  }),
  en: () => ({
    reason: 'The content goes on behind "./."',
    mend: 'Move "./." to the end of the content, or take out what was added.',
  }),
});

/** Nothing of the content stands behind "./.". */
export const textAfterEndMark = defineReviewRule({
  id: 'chu-sau-dau-ket-thuc',
  why: {
    vi: 'Phần viết sau "./." bị coi là viết thêm sau khi văn bản đã kết thúc.',
    en: 'What stands behind "./." looks as if it had been added later.',
  },
  mistakes: [29],
  judges: ['docx'],
  kind,
  find: function* (document) {
    const { after: at } = contentEndOf(document);
    if (at) yield { at, found: {} };
  },
  examples: {
    pass: [
      { is: { vi: '"./." ở đoạn cuối', en: '"./." in the last paragraph' }, documents: [{ kind: 'plan' }] },
    ],
    fail: [
      {
        is: { vi: 'Một câu sau "./." trong cùng đoạn', en: 'A sentence behind "./." in its paragraph' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Các phòng chuyên môn thực hiện Kế hoạch này./. Xin trân trọng cảm ơn.',
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Một đoạn sau "./."', en: 'A paragraph behind "./."' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Các phòng chuyên môn thực hiện Kế hoạch này./.' },
              { part: 'paragraph', text: 'Kinh phí thực hiện lấy từ ngân sách xã.' },
            ],
          },
        ],
      },
    ],
  },
});
