import { messageKind } from '../../model/message.ts';
import { type LinedText, linedTexts } from '../drawn-lines.ts';
import { PART_NAMES } from '../part-names.ts';
import { defineReviewRule } from '../rule.ts';

type LinedPart = LinedText['part'];

/** How long the line is, and which clause asks for it. */
const ASKED: Readonly<
  Record<LinedPart, { readonly vi: string; readonly en: string; readonly clause: string }>
> = {
  tieuNgu: { vi: 'dài bằng dòng chữ', en: 'as long as the text', clause: 'PL I, II.1.b' },
  issuingOrgan: {
    vi: 'dài bằng 1/3 đến 1/2 dòng chữ, đặt cân đối',
    en: 'a third to a half of the text, centred',
    clause: 'PL I, II.2.b',
  },
  subject: {
    vi: 'dài bằng 1/3 đến 1/2 dòng chữ, đặt cân đối',
    en: 'a third to a half of the text, centred',
    clause: 'PL I, II.5.b',
  },
};

const kind = messageKind<{ readonly part: LinedPart }>({
  severity: 'error',
  clause: 'PL I, II.1.b, II.2.b, II.5.b',
  vi: ({ part }) => ({
    reason: `${PART_NAMES[part].vi} không có đường kẻ bên dưới`,
    mend: `Kẻ một đường nét liền bên dưới, ${ASKED[part].vi} (${ASKED[part].clause}).`,
  }),
  en: ({ part }) => ({
    reason: `${PART_NAMES[part].en} has no line drawn under it`,
    mend: `Draw a solid line under it, ${ASKED[part].en} (${ASKED[part].clause}).`,
  }),
});

/** Tiêu ngữ, the issuer and the subject have a line under them. */
export const missingLines = defineReviewRule({
  id: 'thieu-duong-ke',
  why: {
    vi: 'Dưới Tiêu ngữ, tên cơ quan ban hành và trích yếu có đường kẻ ngang nét liền; công văn không có trích yếu dưới tên loại nên chỉ cần hai đường.',
    en: 'A solid line stands under Tiêu ngữ, the issuer and the subject; a công văn has no such subject, and two lines.',
  },
  mistakes: [2, 9],
  judges: ['docx'],
  kind,
  find: (document) =>
    linedTexts(document)
      .filter(({ line }) => !line)
      .map(({ part, texts: [at] }) => ({ at, found: { part } })),
  examples: {
    pass: [
      {
        is: {
          vi: 'Văn bản kèm theo: đường kẻ nằm dưới dòng "(Kèm theo …)"',
          en: 'An attached document: the line stands under "(Kèm theo …)"',
        },
        documents: [
          {
            kind: 'attachedPlan',
            parts: {
              subject: [{ text: 'Cải cách hành chính năm 2026', line: null }],
              attachedTo: [
                {
                  text: '(Kèm theo Quyết định số 27/QĐ-UBND\nngày 12 tháng 3 năm 2026 của Ủy ban nhân dân xã Phú Thạnh)',
                  line: { by: 'border', lengthTwips: 2600, centred: true },
                },
              ],
            },
          },
        ],
      },
      {
        is: {
          vi: 'Hai đường kẻ vẽ bằng hình, cùng neo vào đoạn số ký hiệu',
          en: 'A line drawn as a shape that hangs on the number below it',
        },
        documents: [
          {
            kind: 'plan',
            parts: {
              issuingOrgan: [{ text: 'ỦY BAN NHÂN DÂN\nXÃ PHÚ THẠNH', line: null }],
              documentCode: [
                { text: 'Số: 15/KH-UBND', line: { by: 'shape', lengthTwips: 1050, centred: true } },
              ],
            },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Không có đường kẻ dưới Tiêu ngữ', en: 'No line under Tiêu ngữ' },
        documents: [
          { kind: 'plan', parts: { tieuNgu: [{ text: 'Độc lập - Tự do - Hạnh phúc', line: null }] } },
        ],
      },
      {
        is: { vi: 'Không có đường kẻ dưới tên cơ quan', en: 'No line under the issuer' },
        documents: [
          { kind: 'plan', parts: { issuingOrgan: [{ text: 'ỦY BAN NHÂN DÂN\nXÃ PHÚ THẠNH', line: null }] } },
        ],
      },
      {
        is: { vi: 'Không có đường kẻ dưới trích yếu', en: 'No line under the subject' },
        documents: [
          { kind: 'plan', parts: { subject: [{ text: 'Cải cách hành chính năm 2026', line: null }] } },
        ],
      },
    ],
  },
});
