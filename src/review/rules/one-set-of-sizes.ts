import { messageKind } from '../../model/message.ts';
import { alike } from '../alike.ts';
import { amount } from '../amounts.ts';
import { type LookedParagraph, lookedParagraphs } from '../looked.ts';
import { PART_NAMES } from '../part-names.ts';
import { letterCount, printedRuns, quoteOf } from '../printed-runs.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';
import { kinOf } from '../running-text.ts';

/** Text set in the smaller or the greater size of its part's range. */
interface SizedText {
  readonly at: LookedParagraph;
  readonly sizePt: number;
  readonly end: 'least' | 'greatest';
  readonly letters: number;
}

interface MixedSizes {
  /** Parts of the set that most of the text is of, and those that are not. */
  readonly kept: readonly SizedText[];
  readonly strayed: readonly SizedText[];
}

const BODY = { vi: 'Nội dung', en: 'The body' } as const;

function named(texts: readonly SizedText[], language: 'vi' | 'en'): string {
  const names = texts.map(({ at, sizePt }) => {
    const name = kinOf(at.part) === 'paragraph' ? BODY : PART_NAMES[at.part];
    return `${name[language]} ${amount(sizePt, language)}`;
  });
  return names.join(', ');
}

const kind = messageKind<MixedSizes>({
  severity: 'error',
  clause: 'PL I, V',
  vi: ({ kept, strayed }) => ({
    reason: `Cỡ chữ trong văn bản không cùng một bộ: ${named(kept, 'vi')}; nhưng ${named(strayed, 'vi')}`,
    mend: 'Dùng một bộ cho cả văn bản: Quốc hiệu 13, Tiêu ngữ, địa danh, nội dung 14; hoặc Quốc hiệu 12, Tiêu ngữ, địa danh, nội dung 13.',
  }),
  en: ({ kept, strayed }) => ({
    reason: `The sizes are not of one set: ${named(kept, 'en')}; but ${named(strayed, 'en')}`,
    mend: 'Use one set throughout: Quốc hiệu 13, Tiêu ngữ, place and body 14; or Quốc hiệu 12, the others 13.',
  }),
});

function sizedTexts(at: LookedParagraph, { elements }: ReviewContext): readonly SizedText[] {
  const range = elements.parts[at.part]?.sizePt;
  // The decree's own models print "(Kèm theo …)" a size smaller than the title above it.
  if (!range || range[0] === range[1] || at.part === 'attachedTo') return [];
  return printedRuns(at)
    .filter(({ sizePt }) => range.includes(sizePt))
    .map(({ sizePt, text }) => ({
      at,
      sizePt,
      end: sizePt === range[0] ? 'least' : 'greatest',
      letters: letterCount(text),
    }));
}

function firstOfEach(texts: readonly SizedText[]): readonly SizedText[] {
  return alike(texts, ({ at, sizePt }) => `${kinOf(at.part)} ${sizePt}`).map(({ first }) => first);
}

function mixedSizes(texts: readonly SizedText[]): MixedSizes | undefined {
  const ends = [
    texts.filter(({ end }) => end === 'least'),
    texts.filter(({ end }) => end === 'greatest'),
  ] as const;
  const [least, greatest] = ends.map((each) => each.reduce((sum, { letters }) => sum + letters, 0));
  if (!least || !greatest) return undefined;
  const [few, most] = least < greatest ? ends : [ends[1], ends[0]];
  return { kept: firstOfEach(most), strayed: firstOfEach(few) };
}

/** The sizes of a document are all the greater or all the smaller ones of their ranges. */
export const oneSetOfSizes = defineReviewRule({
  id: 'co-chu-khong-thong-nhat',
  why: {
    vi: 'Cỡ chữ trong cùng một văn bản phải cùng tăng hoặc cùng giảm, không lấy mỗi thành phần một bộ.',
    en: 'The sizes in one document go up or down together; no part takes its own from another set.',
  },
  mistakes: [5],
  judges: ['docx'],
  kind,
  find: function* (document, context) {
    const texts = lookedParagraphs(document).flatMap((paragraph) => sizedTexts(paragraph, context));
    const found = mixedSizes(texts);
    const [first] = found?.strayed ?? [];
    if (!found || !first) return;
    const run = printedRuns(first.at).find(({ sizePt }) => sizePt === first.sizePt);
    yield { at: first.at, found, ...quoteOf(run, first.at) };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Một bộ 13/14/14', en: 'The one set 13/14/14' },
        documents: [{ kind: 'plan' }],
      },
      {
        is: {
          vi: 'Dòng "(Kèm theo …)" cỡ 13 dưới tên phụ lục cỡ 14, như mẫu của nghị định',
          en: 'The line "(Kèm theo …)" in 13 pt under a title in 14 pt, as the models print it',
        },
        documents: [
          {
            kind: 'appendix',
            parts: {
              attachedTo: [
                {
                  text: '(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Phú Thạnh)',
                  look: { sizePt: 13 },
                },
              ],
            },
          },
        ],
      },
    ],
    fail: [
      {
        is: {
          vi: 'Tiêu ngữ 13 khi Quốc hiệu 13 và nội dung 14',
          en: 'Tiêu ngữ in 13 pt where Quốc hiệu has 13 and the body 14',
        },
        documents: [
          {
            kind: 'plan',
            parts: {
              tieuNgu: [{ text: 'Độc lập - Tự do - Hạnh phúc', look: { sizePt: 13 } }],
            },
          },
        ],
      },
      {
        is: { vi: 'Một đoạn 13 giữa nội dung 14', en: 'One paragraph in 13 pt amid a body in 14' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'sectionHeading', text: 'I. MỤC ĐÍCH, YÊU CẦU' },
              { part: 'paragraph', text: 'Rút ngắn thời gian giải quyết hồ sơ.', look: { sizePt: 13 } },
              { part: 'paragraph', text: 'Kết quả được báo cáo trước ngày 20 tháng 12 năm 2026./.' },
            ],
          },
        ],
      },
    ],
  },
});
