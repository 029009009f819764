import { messageKind } from '../../model/message.ts';
import { lookedParagraphs } from '../looked.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ format: string }>({
  severity: 'warning',
  clause: 'PL I, II.7.d, II.8.a',
  vi: ({ format }) => ({
    reason: `Hình ảnh ở chỗ ký là ${format.toUpperCase()} nền không trong suốt`,
    mend: 'Dùng hình chữ ký, hình dấu dạng .png nền trong suốt.',
  }),
  en: ({ format }) => ({
    reason: `The picture in the signature area is a ${format.toUpperCase()} that cannot be seen through`,
    mend: 'Use a .png with a transparent background for signature and seal.',
  }),
});

/** Pictures of a signature or seal are PNG with a transparent background. */
export const signaturePictures = defineReviewRule({
  id: 'hinh-chu-ky-khong-trong-suot',
  why: {
    vi: 'Hình chữ ký, hình dấu chồng lên nhau và lên chữ; nền trắng che mất chữ bên dưới.',
    en: 'Signature and seal overlap each other and the text; a white background hides what is below.',
  },
  mistakes: [32],
  judges: ['docx'],
  kind,
  *find(document) {
    const parts = ['competence', 'signatureSpace', 'signerName'] as const;
    for (const at of lookedParagraphs(document, ...parts)) {
      const wrong = at.look.images.find(
        ({ format, transparent }) => format !== 'png' || transparent === false,
      );
      if (wrong) yield { at, found: { format: wrong.format } };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Hình .png nền trong suốt', en: 'A .png that can be seen through' },
        documents: [
          {
            kind: 'plan',
            parts: {
              signerName: [{ text: 'Nguyễn Hữu Phước', images: [{ format: 'png', transparent: true }] }],
            },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Ảnh chụp chữ ký dạng JPEG', en: 'A JPEG of the signature' },
        documents: [
          {
            kind: 'plan',
            parts: { signerName: [{ text: 'Nguyễn Hữu Phước', images: [{ format: 'jpeg' }] }] },
          },
        ],
      },
      {
        is: { vi: 'Hình .png nền trắng', en: 'A .png with a white background' },
        documents: [
          {
            kind: 'plan',
            parts: {
              signerName: [{ text: 'Nguyễn Hữu Phước', images: [{ format: 'png', transparent: false }] }],
            },
          },
        ],
      },
    ],
  },
});
