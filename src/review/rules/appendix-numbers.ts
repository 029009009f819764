import { messageKind } from '../../model/message.ts';
import { toRoman } from '../../model/roman.ts';
import { type AppendixNumberFault, appendicesOf, appendixNumberFault } from '../appendices.ts';
import { defineReviewRule } from '../rule.ts';

interface WrongNumber {
  readonly how: AppendixNumberFault;
  readonly typed: string;
  readonly expected: string;
}

const HOW = {
  without: {
    vi: 'không có số thứ tự, trong khi văn bản có nhiều phụ lục',
    en: 'has no number, though there are several',
  },
  arabic: { vi: 'đánh số bằng chữ số Ả Rập', en: 'has an Arabic number' },
  order: { vi: 'không nối tiếp phụ lục đứng trước', en: 'does not follow the one before it' },
} as const;

const kind = messageKind<WrongNumber>({
  severity: 'error',
  clause: 'PL I, III.1.a',
  vi: ({ how, typed, expected }) => ({
    reason: `"${typed}" ${HOW[how].vi}`,
    mend: `Từ hai phụ lục trở lên đánh số La Mã theo thứ tự: "${expected}"; sửa cả chỗ nhắc đến phụ lục.`,
  }),
  en: ({ how, typed, expected }) => ({
    reason: `"${typed}" ${HOW[how].en}`,
    mend: `Two or more appendices have Roman numbers in their order: "${expected}"; correct what points to it.`,
  }),
});

/** Two or more appendices have Roman numbers, in their order. */
export const appendixNumbers = defineReviewRule({
  id: 'so-phu-luc',
  why: {
    vi: 'Văn bản có từ hai phụ lục trở lên thì các phụ lục phải được đánh số bằng chữ số La Mã.',
    en: 'Two or more appendices are counted in Roman numbers.',
  },
  mistakes: [16],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document, { file }) {
    const appendices = appendicesOf(file.documents).filter(({ word }) => word === 'phu luc');
    const index = appendices.findIndex((each) => each.document === document);
    const appendix = appendices[index];
    if (!appendix?.label) return;
    const before = appendices.slice(0, index);
    const how = appendixNumberFault(appendix, before, appendices.length === 1);
    if (!how) return;
    const [typed = ''] = appendix.label.text.trim().split('\n');
    const count = how === 'order' ? (before.at(-1)?.count ?? 0) + 1 : index + 1;
    const expected = `Phụ lục ${toRoman(count)}`;
    yield { at: appendix.label, quote: typed, expected: [expected], found: { how, typed, expected } };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Một phụ lục không đánh số', en: 'One appendix without number' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo./.' }],
          },
          { kind: 'appendix' },
        ],
      },
      {
        is: { vi: 'Phụ lục II ở tệp riêng', en: 'Phụ lục II in a file of its own' },
        documents: [{ kind: 'appendix', parts: { appendixLabel: 'Phụ lục II' } }],
      },
    ],
    fail: [
      {
        is: {
          vi: 'Văn bản nhắc đến Phụ lục I và II, phụ lục thứ hai ghi số III',
          en: 'The text points to I and II; the second one is numbered III',
        },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Nhiệm vụ nêu tại Phụ lục I, kinh phí nêu tại Phụ lục II kèm theo./.',
              },
            ],
          },
          { kind: 'appendix', parts: { appendixLabel: 'Phụ lục I' } },
          { kind: 'appendix', parts: { appendixLabel: 'Phụ lục III' } },
        ],
      },
      {
        is: { vi: '"Phụ lục 1"', en: '"Phụ lục 1"' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Nhiệm vụ cụ thể nêu tại Phụ lục 1 kèm theo./.' }],
          },
          { kind: 'appendix', parts: { appendixLabel: 'Phụ lục 1' } },
        ],
        plan: `phu_luc:
  - ma: danh-muc
    so_thu_tu: '1'
    tieu_de: Danh mục nhiệm vụ năm 2026
    bang: nhiem-vu`,
      },
      {
        is: { vi: 'Hai phụ lục, một không đánh số', en: 'Two appendices, one without number' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Nhiệm vụ và kinh phí nêu tại các Phụ lục kèm theo./.' }],
          },
          { kind: 'appendix', parts: { appendixLabel: 'Phụ lục I' } },
          { kind: 'appendix', parts: { appendixLabel: 'Phụ lục', appendixTitle: 'KINH PHÍ NĂM 2026' } },
        ],
      },
    ],
  },
});
