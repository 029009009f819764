import { messageKind } from '../../model/message.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';
import { type Division, type DivisionWord, divisionOf } from '../structure.ts';

const NUMBERS = {
  roman: { pattern: /^[IVXLC]+$/u, vi: 'chữ số La Mã', en: 'Roman numbers', sample: 'II' },
  arabic: { pattern: /^\d+$/u, vi: 'chữ số Ả Rập', en: 'Arabic numbers', sample: '2' },
} as const;

const NUMBER_OF: Readonly<Record<DivisionWord, keyof typeof NUMBERS>> = {
  Phần: 'roman',
  Chương: 'roman',
  Mục: 'arabic',
  'Tiểu mục': 'arabic',
};

const kind = messageKind<Division>({
  severity: 'error',
  clause: 'PL I, II.6.đ',
  vi: ({ word, number }) => ({
    reason: `Số thứ tự "${number}" của ${word} không đúng loại chữ số`,
    mend: `${word} đánh số bằng ${NUMBERS[NUMBER_OF[word]].vi}, ví dụ "${word} ${NUMBERS[NUMBER_OF[word]].sample}".`,
  }),
  en: ({ word, number }) => ({
    reason: `The number "${number}" of a ${word} is not of the right kind`,
    mend: `A ${word} has ${NUMBERS[NUMBER_OF[word]].en}, such as "${word} ${NUMBERS[NUMBER_OF[word]].sample}".`,
  }),
});

/** Phần and Chương have Roman numbers, Mục and Tiểu mục Arabic ones. */
export const divisionNumbers = defineReviewRule({
  id: 'so-phan-chuong-muc',
  why: {
    vi: 'Phần, chương đánh số La Mã; mục, tiểu mục đánh số Ả Rập.',
    en: 'Phần and Chương are counted in Roman numbers, Mục and Tiểu mục in Arabic ones.',
  },
  mistakes: [13],
  judges: ['docx'],
  kind,
  find: function* (document) {
    for (const at of paragraphsOf(document, 'partLabel')) {
      const division = divisionOf(at);
      if (!division || NUMBERS[NUMBER_OF[division.word]].pattern.test(division.number)) continue;
      yield { at, quote: division.number, offset: at.text.indexOf(division.number), found: division };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: '"Chương I", "Mục 1"', en: '"Chương I", "Mục 1"' },
        documents: [
          {
            kind: 'attachedPlan',
            body: [
              { part: 'partLabel', text: 'Chương I' },
              { part: 'partHeading', text: 'NHIỆM VỤ' },
              { part: 'partLabel', text: 'Mục 1' },
              { part: 'partHeading', text: 'THỦ TỤC HÀNH CHÍNH' },
              { part: 'articleHeading', text: 'Điều 1. Rà soát' },
              { part: 'paragraph', text: 'Các phòng chuyên môn rà soát thủ tục./.' },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: '"Chương 1"', en: '"Chương 1"' },
        documents: [
          {
            kind: 'attachedPlan',
            body: [
              { part: 'partLabel', text: 'Chương 1' },
              { part: 'partHeading', text: 'NHIỆM VỤ' },
              { part: 'articleHeading', text: 'Điều 1. Rà soát' },
              { part: 'paragraph', text: 'Các phòng chuyên môn rà soát thủ tục./.' },
            ],
          },
        ],
      },
      {
        is: { vi: '"Mục I" trong chương', en: '"Mục I" in a chapter' },
        documents: [
          {
            kind: 'attachedPlan',
            body: [
              { part: 'partLabel', text: 'Chương I' },
              { part: 'partHeading', text: 'NHIỆM VỤ' },
              { part: 'partLabel', text: 'Mục I' },
              { part: 'partHeading', text: 'THỦ TỤC HÀNH CHÍNH' },
              { part: 'articleHeading', text: 'Điều 1. Rà soát' },
              { part: 'paragraph', text: 'Các phòng chuyên môn rà soát thủ tục./.' },
            ],
          },
        ],
      },
    ],
  },
});
