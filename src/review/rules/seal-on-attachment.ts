import { messageKind } from '../../model/message.ts';
import { lookedParagraphs } from '../looked.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<Record<never, never>>({
  severity: 'warning',
  clause: 'PL I, II.8.b, III.1.d',
  vi: () => ({
    reason: 'Phần đầu của văn bản kèm theo, phụ lục có hình ảnh',
    mend: 'Bỏ hình dấu: văn bản kèm theo, phụ lục chỉ ghi thông tin ký số bằng chữ ở góc phải, trên cùng.',
  }),
  en: () => ({
    reason: 'The head of an attached document or appendix holds a picture',
    mend: 'Take the seal out: attached documents and appendices show their digital signature in words, at the top right.',
  }),
});

/** No seal is shown on an attached document or appendix. */
export const sealOnAttachment = defineReviewRule({
  id: 'hinh-dau-tren-phu-luc',
  why: {
    vi: 'Trên tệp của phụ lục, chữ ký số của cơ quan không hiển thị hình dấu.',
    en: 'The body’s digital signature on an appendix shows no seal.',
  },
  mistakes: [32],
  judges: ['docx'],
  kind,
  *find(document) {
    if (document.kind !== 'appendix' && document.kind !== 'attachedPlan') return;
    const head = ['signingArea', 'appendixLabel', 'appendixTitle', 'attachedTo', 'issuingOrgan'] as const;
    const at = lookedParagraphs(document, ...head).find(({ look }) => look.images.length > 0);
    if (at) yield { at, found: {} };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Hình dấu ở chỗ ký của văn bản chính', en: 'The seal where the main document is signed' },
        documents: [
          {
            kind: 'plan',
            parts: {
              competence: [
                'TM. ỦY BAN NHÂN DÂN',
                { text: 'CHỦ TỊCH', images: [{ format: 'png', transparent: true }] },
              ],
            },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Hình dấu trên tên phụ lục', en: 'A seal over the appendix’s title' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo Kế hoạch này./.' }],
          },
          {
            kind: 'appendix',
            parts: { appendixLabel: [{ text: 'Phụ lục', images: [{ format: 'png', transparent: true }] }] },
          },
        ],
      },
    ],
  },
});
