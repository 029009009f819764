import type { Language } from '../../model/message.ts';
import { messageKind } from '../../model/message.ts';
import { type Alike, alike, andOthers } from '../alike.ts';
import { type LookedParagraph, lookedParagraphs } from '../looked.ts';
import { PART_NAMES } from '../part-names.ts';
import { quoteOf } from '../printed-runs.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';
import { kinOf } from '../running-text.ts';
import { type WrongWeight, wrongWeights } from '../weight.ts';

interface WrongLook {
  readonly at: LookedParagraph;
  readonly weights: readonly WrongWeight[];
  readonly clause: string;
}

type Trait = WrongWeight['trait'];

const FOUND: Readonly<Record<Language, Readonly<Record<Trait, readonly [asked: string, unasked: string]>>>> =
  {
    vi: {
      bold: ['chưa đậm', 'bị in đậm'],
      italic: ['chưa nghiêng', 'bị in nghiêng'],
      boldNumber: ['có số chưa đậm', ''],
    },
    en: {
      bold: ['is not bold', 'is bold'],
      italic: ['is not italic', 'is italic'],
      boldNumber: ['has a number that is not bold', ''],
    },
  };

const MEND: typeof FOUND = {
  vi: {
    bold: ['đặt chữ đậm', 'bỏ chữ đậm'],
    italic: ['đặt chữ nghiêng', 'đặt chữ đứng'],
    boldNumber: ['đặt đậm "Điều" và số', ''],
  },
  en: {
    bold: ['make it bold', 'take the bold off'],
    italic: ['make it italic', 'make it upright'],
    boldNumber: ['make "Điều" and its number bold', ''],
  },
};

function told(words: typeof FOUND, weights: readonly WrongWeight[], language: Language): string {
  const each = weights.map(({ trait, asked }) => words[language][trait][asked ? 0 : 1]);
  return each.join(language === 'vi' ? ', ' : ' and ');
}

function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

const kind = messageKind<Alike<WrongLook>>({
  severity: 'error',
  clause: 'PL I, V',
  vi: ({ first: { at, weights, clause }, others }) => ({
    reason: `${PART_NAMES[at.part].vi} ${told(FOUND, weights, 'vi')}${andOthers(others, 'vi')}`,
    mend: `${sentence(told(MEND, weights, 'vi'))} (${clause}).`,
  }),
  en: ({ first: { at, weights, clause }, others }) => ({
    reason: `${PART_NAMES[at.part].en} ${told(FOUND, weights, 'en')}${andOthers(others, 'en')}`,
    mend: `${sentence(told(MEND, weights, 'en'))} (${clause}).`,
  }),
});

function wrongLooks(at: LookedParagraph, { elements }: ReviewContext): readonly WrongLook[] {
  const rule = elements.parts[at.part];
  const weights = rule ? wrongWeights(at, rule) : [];
  return rule && weights.length > 0 ? [{ at, weights, clause: rule.clause }] : [];
}

/** Bold, italic and upright letters stand where the decree asks for them. */
export const weightAndSlant = defineReviewRule({
  id: 'kieu-chu',
  why: {
    vi: 'Nghị định quy định chữ đứng, nghiêng, đậm cho từng thành phần thể thức.',
    en: 'The decree says of each part whether it is upright, italic or bold.',
  },
  mistakes: [4, 7, 8, 9, 10, 14, 20],
  judges: ['docx'],
  kind,
  find: (document, context) =>
    alike(
      lookedParagraphs(document).flatMap((paragraph) => wrongLooks(paragraph, context)),
      ({ at, weights }) => `${kinOf(at.part)} ${told(FOUND, weights, 'en')}`,
    ).map((found) => {
      const { at, weights } = found.first;
      return { at, found, ...quoteOf(weights[0]?.run, at) };
    }),
  examples: {
    pass: [
      {
        is: {
          vi: 'Căn cứ in nghiêng, số của Điều in đậm',
          en: 'Legal bases in italic, the number of a Điều in bold',
        },
        documents: [{ kind: 'decision' }],
      },
      {
        is: {
          vi: 'Dòng dẫn in đậm không có số trong nội dung, nghị định không nói đến',
          en: 'A lead-in line in bold without a number, of which the decree says nothing',
        },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Mục tiêu chung:', look: { bold: true } },
              { part: 'paragraph', text: 'Rút ngắn thời gian giải quyết hồ sơ./.' },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Cơ quan chủ quản in đậm', en: 'The parent organ in bold' },
        documents: [
          { kind: 'plan', parts: { parentOrgan: [{ text: 'UBND TỈNH ĐẮK LẮK', look: { bold: true } }] } },
        ],
      },
      {
        is: { vi: 'V/v in nghiêng', en: 'V/v in italic' },
        documents: [
          {
            kind: 'correspondence',
            parts: {
              correspondenceSubject: [{ text: 'V/v rà soát thủ tục hành chính', look: { italic: true } }],
            },
          },
        ],
      },
      {
        is: { vi: 'Trích yếu không đậm', en: 'A subject that is not bold' },
        documents: [
          {
            kind: 'plan',
            parts: { subject: [{ text: 'Cải cách hành chính năm 2026', look: { bold: false } }] },
          },
        ],
      },
      {
        is: { vi: 'Ngày tháng không nghiêng', en: 'A date that is not italic' },
        documents: [
          {
            kind: 'plan',
            parts: {
              promulgation: [{ text: 'Phú Thạnh, ngày 05 tháng 01 năm 2026', look: { italic: false } }],
            },
          },
        ],
      },
      {
        is: { vi: 'Các căn cứ không nghiêng', en: 'Legal bases that are not italic' },
        documents: [
          {
            kind: 'decision',
            parts: {
              legalBasis: [
                { text: 'Căn cứ Luật Tổ chức chính quyền địa phương;', look: { italic: false } },
                { text: 'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.', look: { italic: false } },
              ],
            },
          },
        ],
      },
      {
        is: { vi: '"Điều 1." không đậm', en: '"Điều 1." that is not bold' },
        documents: [
          {
            kind: 'decision',
            body: [
              { part: 'article', text: 'Điều 1. Thành lập Tổ rà soát.', look: { bold: false } },
              { part: 'article', text: 'Điều 2. Tổ rà soát giải thể khi hoàn thành nhiệm vụ./.' },
            ],
          },
        ],
      },
      {
        is: { vi: '"Nơi nhận:" đậm nhưng không nghiêng', en: '"Nơi nhận:" bold but not italic' },
        documents: [
          { kind: 'plan', parts: { toPlacesTitle: [{ text: 'Nơi nhận:', look: { italic: false } }] } },
        ],
      },
      {
        is: { vi: 'Cả đoạn nội dung in nghiêng', en: 'A whole paragraph of the body in italic' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Rút ngắn thời gian giải quyết hồ sơ.', look: { italic: true } },
              { part: 'paragraph', text: 'Báo cáo trước ngày 20 tháng 12 năm 2026./.' },
            ],
          },
        ],
      },
    ],
  },
});
