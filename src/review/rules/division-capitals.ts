import { messageKind } from '../../model/message.ts';
import { type LookedParagraph, lookedParagraphs } from '../looked.ts';
import { printedWords } from '../printed-runs.ts';
import { defineReviewRule, type ReviewFinding } from '../rule.ts';
import { divisionOf } from '../structure.ts';

type WrongCapitals =
  | { readonly line: 'label'; readonly word: string }
  | { readonly line: 'heading'; readonly heading: string };

const kind = messageKind<WrongCapitals>({
  severity: 'error',
  clause: 'PL I, II.6.đ',
  vi: (found) =>
    found.line === 'label'
      ? {
          reason: `Từ "${found.word.toUpperCase()}" viết bằng chữ in hoa`,
          mend: `Viết "${found.word}" bằng chữ thường, đậm, canh giữa; chỉ tiêu đề ở dòng dưới in hoa.`,
        }
      : {
          reason: 'Tiêu đề của phần, chương, mục chưa in hoa',
          mend: `Viết "${found.heading.toUpperCase()}", đậm, canh giữa.`,
        },
  en: (found) =>
    found.line === 'label'
      ? {
          reason: `The word "${found.word.toUpperCase()}" is in capitals`,
          mend: `Write "${found.word}" in bold lowercase letters; only the heading below it is in capitals.`,
        }
      : {
          reason: 'The heading of a Phần, Chương or Mục is not in capitals',
          mend: `Write "${found.heading.toUpperCase()}".`,
        },
});

/** The share of lowercase letters that a unit or a citation may bring into a heading in capitals. */
const TOLERATED_SHARE = 0.2;

function lacksCapitals(words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return (words.match(/\p{Ll}/gu)?.length ?? 0) > TOLERATED_SHARE * letters;
}

function isLabelInCapitals(at: LookedParagraph): boolean {
  const [word = ''] = printedWords(at).normalize('NFC').trim().split(/\s/);
  return word.length > 1 && !/\p{Ll}/u.test(word);
}

/** "Phần", "Chương" and "Mục" are in lowercase letters, their headings in capitals. */
export const divisionCapitals = defineReviewRule({
  id: 'chu-hoa-phan-chuong-muc',
  why: {
    vi: 'Dòng "Chương I" viết chữ thường, tiêu đề của chương ở dòng dưới in hoa; làm ngược lại là sai.',
    en: 'The line "Chương I" is in lowercase letters, the heading below it in capitals, not the reverse.',
  },
  mistakes: [13],
  judges: ['docx'],
  kind,
  find: function* (document): Generator<ReviewFinding<WrongCapitals>> {
    for (const at of lookedParagraphs(document, 'partLabel')) {
      const division = divisionOf(at);
      if (!division || !isLabelInCapitals(at)) continue;
      const { word, typedWord } = division;
      yield { at, quote: typedWord, expected: [word], replacement: word, found: { line: 'label', word } };
    }
    for (const at of lookedParagraphs(document, 'partHeading')) {
      if (lacksCapitals(printedWords(at).normalize('NFC')))
        yield { at, found: { line: 'heading', heading: at.text.trim() } };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: '"Chương I" và tiêu đề in hoa', en: '"Chương I" and a heading in capitals' },
        documents: [
          {
            kind: 'attachedPlan',
            body: [
              { part: 'partLabel', text: 'Chương I' },
              { part: 'partHeading', text: 'QUY ĐỊNH CHUNG' },
              { part: 'articleHeading', text: 'Điều 1. Phạm vi' },
              { part: 'paragraph', text: 'Kế hoạch này áp dụng đối với các phòng chuyên môn./.' },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: '"CHƯƠNG I"', en: '"CHƯƠNG I"' },
        documents: [
          {
            kind: 'attachedPlan',
            body: [
              { part: 'partLabel', text: 'CHƯƠNG I' },
              { part: 'partHeading', text: 'QUY ĐỊNH CHUNG' },
              { part: 'articleHeading', text: 'Điều 1. Phạm vi' },
              { part: 'paragraph', text: 'Kế hoạch này áp dụng đối với các phòng chuyên môn./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Tiêu đề chương viết chữ thường', en: 'The heading of a chapter in lowercase letters' },
        documents: [
          {
            kind: 'attachedPlan',
            body: [
              { part: 'partLabel', text: 'Chương I' },
              { part: 'partHeading', text: 'Quy định chung' },
              { part: 'articleHeading', text: 'Điều 1. Phạm vi' },
              { part: 'paragraph', text: 'Kế hoạch này áp dụng đối với các phòng chuyên môn./.' },
            ],
          },
        ],
      },
    ],
  },
});
