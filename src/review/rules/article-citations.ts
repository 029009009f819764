import { messageKind } from '../../model/message.ts';
import { everyParagraph } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';
import { isInsideSentence } from '../sentences.ts';

const kind = messageKind<{ typed: string; right: string; isOutOfOrder: boolean }>({
  severity: 'warning',
  clause: 'PL II, V.7',
  vi: ({ typed, right, isOutOfOrder }) => ({
    reason: isOutOfOrder
      ? `"${typed}" viện dẫn từ lớn đến nhỏ; thứ tự là điểm, khoản, Điều`
      : `"${typed}" viết hoa chưa đúng: khoản, điểm viết thường; Phần, Chương, Mục, Điều viết hoa`,
    mend: `Viết "${right}".`,
  }),
  en: ({ typed, right, isOutOfOrder }) => ({
    reason: isOutOfOrder
      ? `"${typed}" cites from the large to the small; the order is điểm, khoản, Điều`
      : `"${typed}" has wrong capitals: khoản, điểm in small letters; Phần, Chương, Mục, Điều with a capital`,
    mend: `Write "${right}".`,
  }),
});

const LETTER = String.raw`[a-zđ]\d?(?![\p{L}\p{M}])`;
const ARABIC = String.raw`\d{1,3}[a-zđ]?(?![\p{L}\p{M}\d%])`;
const ROMAN = String.raw`[IVX]{1,6}(?![\p{L}\p{M}\d/])`;
const listOf = (value: string) => String.raw`${value}(?:(?:\s*,\s*|\s+và\s+)${value})*`;

const UNIT = String.raw`(?:[Đđ]iểm\s+${listOf(LETTER)}|(?:[Kk]hoản|[Đđ]iều)\s+${listOf(ARABIC)}|(?:[Mm]ục|[Tt]iểu mục|[Cc]hương|[Pp]hần)\s+${listOf(ROMAN)})`;
const CHAIN = new RegExp(String.raw`(?<![\p{L}\p{M}])${UNIT}(?:\s*,?\s*(?:của\s+)?${UNIT})*`, 'gu');
const UNIT_WORD = /(?<![\p{L}\p{M}])(điểm|khoản|điều|tiểu mục|mục|chương|phần)(?=\s)/giu;
const ANY_UNIT = /(?:điểm|khoản|điều|mục|chương|phần)\s+(?:[a-zđ]\d?(?![\p{L}\p{M}])|\d|[IVX])/iu;
const CAPITAL_UNITS = ['điều', 'tiểu mục', 'mục', 'chương', 'phần'];

/** "hạng mục II", "học phần I": words that only end like a unit. */
const OTHER_WORD = /(?:hạng|danh|đề|chuyên|tiết|học|thành|cổ|một|từng|tài|các|số|thời|địa|cao|thí)\s+$/iu;

interface Unit {
  readonly word: string;
  readonly text: string;
}

/** A chain of units taken apart: what each is called and its text with numbers, commas behind it taken off. */
function unitsOf(chain: string): readonly Unit[] {
  const starts = [...chain.matchAll(UNIT_WORD)];
  return starts.map(({ 0: word, index }, at) => ({
    word: word.toLowerCase(),
    text: chain.slice(index, starts[at + 1]?.index).replace(/[\s,]*(?:của\s*)?$/u, ''),
  }));
}

/** Right only where it is a single reference: "Điều 5 khoản 2 điểm a", not the list "Điều 5, khoản 2 Điều 7". */
function isOutOfOrder(units: readonly Unit[]): boolean {
  const words = units.map(({ word }) => word).join(' ');
  return /^(?:điều khoản(?: điểm)?|khoản điểm(?: điều)?|điều điểm)$/u.test(words);
}

function inOrder(units: readonly Unit[]): string {
  const rank = ['điểm', 'khoản', 'điều'];
  return [...units]
    .sort((a, b) => rank.indexOf(a.word) - rank.indexOf(b.word))
    .map(({ text }) => capitalsMended(text, true))
    .join(' ');
}

/** The chain with its capitals as they should be; the first word keeps one where it begins a sentence. */
function capitalsMended(chain: string, isInside: boolean): string {
  return chain.replace(UNIT_WORD, (word: string, _: string, offset: number) => {
    const small = word.toLowerCase();
    const isCapital = CAPITAL_UNITS.includes(small) || (offset === 0 && !isInside && word !== small);
    return isCapital ? `${small.charAt(0).toUpperCase()}${small.slice(1)}` : small;
  });
}

/** How a text cites điểm, khoản, Điều, Mục, Chương, Phần: their capitals and their order. */
export const articleCitations = defineReviewRule({
  id: 'vien-dan-dieu-khoan',
  why: {
    vi: 'Viện dẫn viết "điểm a khoản 2 Điều 5": từ nhỏ đến lớn, khoản và điểm viết thường, Điều viết hoa.',
    en: 'A citation reads "điểm a khoản 2 Điều 5": from the small to the large, Điều alone with a capital.',
  },
  mistakes: [24],
  judges: ['plan', 'docx'],
  kind,
  *find(document) {
    for (const at of everyParagraph(document)) {
      if (!ANY_UNIT.test(at.text)) continue;
      for (const { 0: typed, index } of at.text.matchAll(CHAIN)) {
        const before = at.text.slice(Math.max(0, index - 12), index);
        if (OTHER_WORD.test(before) || index < (at.number?.length ?? 0)) continue;
        const units = unitsOf(typed);
        const where = { at, quote: typed, offset: index };
        if (isOutOfOrder(units)) {
          const right = inOrder(units);
          yield { found: { typed, right, isOutOfOrder: true }, ...where, expected: [right] };
          continue;
        }
        const right = capitalsMended(typed, isInsideSentence(at.text, index));
        if (right === typed) continue;
        yield { found: { typed, right, isOutOfOrder: false }, ...where, replacement: right };
      }
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Từ nhỏ đến lớn, viết hoa đúng', en: 'From small to large, with the right capitals' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Thực hiện theo điểm a khoản 2 Điều 5 và Mục II Kế hoạch này.' },
              { part: 'paragraph', text: 'Khoản 2 Điều 7 áp dụng cho cả các xã khác./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Liệt kê: Điều 5 và khoản 2 Điều 7', en: 'A list: Điều 5, and khoản 2 of Điều 7' },
        documents: [
          { kind: 'plan', body: [{ part: 'paragraph', text: 'Thực hiện theo Điều 5, khoản 2 Điều 7./.' }] },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Khoản viết hoa giữa câu', en: 'Khoản with a capital within a sentence' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Thực hiện theo quy định tại Khoản 2 Điều 5./.' }],
          },
        ],
      },
      {
        is: { vi: 'Điều viết thường', en: 'Điều in small letters' },
        documents: [
          { kind: 'plan', body: [{ part: 'paragraph', text: 'Thực hiện theo điểm a khoản 2 điều 5./.' }] },
        ],
      },
      {
        is: { vi: 'Thứ tự ngược', en: 'The reverse order' },
        documents: [
          { kind: 'plan', body: [{ part: 'paragraph', text: 'Thực hiện theo Điều 5 khoản 2 điểm a./.' }] },
        ],
      },
      {
        is: { vi: '"Khoản" viết hoa giữa câu của một ô', en: '"Khoản" with a capital within a cell' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Niêm yết thủ tục theo Khoản 2 Điều 5 của quy chế, chu_tri: phong-kinh-te}`,
      },
    ],
  },
});
