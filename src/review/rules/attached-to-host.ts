import { messageKind } from '../../model/message.ts';
import type { ReviewedFacts } from '../../model/reviewed.ts';
import { folded, withPlainSpaces } from '../folded.ts';
import { hostOf, isAttached } from '../host-document.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

interface WrongHost {
  readonly what: 'number' | 'notation' | 'date' | 'year';
  readonly printed: string;
  readonly due: string;
  readonly host: string;
}

const WHAT = {
  number: { vi: 'số', en: 'the number' },
  notation: { vi: 'ký hiệu', en: 'the symbol' },
  date: { vi: 'ngày', en: 'the date' },
  year: { vi: 'năm', en: 'the year' },
} as const;

const kind = messageKind<WrongHost>({
  severity: 'error',
  clause: 'PL I, III.1.c',
  vi: ({ what, printed, due, host }) => ({
    reason: `Dòng "(Kèm theo …)" ghi ${WHAT[what].vi} "${printed}", ${host} là "${due}"`,
    mend: 'Sửa cho khớp với số, ký hiệu và ngày của văn bản mà nó kèm theo.',
  }),
  en: ({ what, printed, due, host }) => ({
    reason: `"(Kèm theo …)" has ${WHAT[what].en} "${printed}"; that of ${host} is "${due}"`,
    mend: 'Make it agree with number, symbol and date of the document that it goes with.',
  }),
});

const CODE = /số\s*:?\s*(?<number>\d*)[\s.…_]*\/\s*(?<notation>[\p{L}\d]+(?:\s?[-/]\s?[\p{L}\d]+)*)/iu;
const DATE =
  /ngày\s*(?<day>\d{0,2})[\s.…_]*(?:tháng|\/)\s*(?<month>\d{0,2})[\s.…_]*(?:năm|\/)\s*(?<year>\d{4})/iu;

type Disagreement = Omit<WrongHost, 'host'>;

function wrongCode(text: string, facts: ReviewedFacts): Disagreement | undefined {
  const { number = '', notation = '' } = CODE.exec(text)?.groups ?? {};
  if (number !== '' && facts.number && Number(number) !== Number(facts.number))
    return { what: 'number', printed: number, due: facts.number };
  // Dashes and "QD" for "QĐ" are told where they stand in the number itself.
  const plain = (each: string): string =>
    folded(each)
      .replace(/\s/gu, '')
      .replace(/[‐‑–—]/gu, '-');
  if (notation !== '' && facts.notation && plain(notation) !== plain(facts.notation))
    return { what: 'notation', printed: notation, due: facts.notation };
  return undefined;
}

function wrongDate(text: string, facts: ReviewedFacts): Disagreement | undefined {
  const { day = '', month = '', year = '' } = DATE.exec(text)?.groups ?? {};
  const inFigures = (iso: string): string => iso.split('-').reverse().join('/');
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (day !== '' && month !== '' && facts.date !== undefined)
    return date === facts.date
      ? undefined
      : { what: 'date', printed: inFigures(date), due: inFigures(facts.date) };
  if (year === '' || facts.year === undefined || Number(year) === facts.year) return undefined;
  return { what: 'year', printed: year, due: String(facts.year) };
}

/** "(Kèm theo …)" names the document of the file that it goes with; blanks are left as the models have them. */
export const attachedToHost = defineReviewRule({
  id: 'kem-theo-sai-van-ban',
  why: {
    vi: 'Số, ngày ở dòng "(Kèm theo …)" hay còn của năm trước khi chép phụ lục cũ.',
    en: 'A copied appendix easily keeps the number and date of last year.',
  },
  mistakes: [16],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document, { file }) {
    const host = isAttached(document) ? hostOf(document, file.documents) : undefined;
    const [at] = paragraphsOf(document, 'attachedTo');
    if (!host || !at) return;
    const text = withPlainSpaces(at.text);
    const wrong = wrongCode(text, host.facts) ?? wrongDate(text, host.facts);
    if (wrong) yield { at, found: { ...wrong, host: host.name } };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Ngày viết bằng số, cùng một ngày', en: 'The same day in figures' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo./.' }],
          },
          {
            kind: 'appendix',
            parts: { attachedTo: '(Kèm theo Kế hoạch số 15/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân xã)' },
          },
        ],
      },
      {
        is: { vi: 'Để trống số, ngày (văn bản điện tử, tệp riêng)', en: 'Number and date left blank' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo./.' }],
          },
          {
            kind: 'appendix',
            parts: {
              attachedTo:
                '(Kèm theo Kế hoạch số      /KH-UBND ngày …… tháng …… năm …… của Ủy ban nhân dân xã)',
            },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Số của văn bản khác', en: 'The number of another document' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo./.' }],
          },
          {
            kind: 'appendix',
            parts: {
              attachedTo:
                '(Kèm theo Kế hoạch số 16/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã)',
            },
          },
        ],
        plan: `phu_luc:
  - ma: danh-muc
    tieu_de: Danh mục nhiệm vụ năm 2026
    loi_kem_theo: Kèm theo Kế hoạch số 16/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Phú Thạnh
    bang: nhiem-vu`,
      },
      {
        is: { vi: 'Ngày của văn bản khác', en: 'The date of another document' },
        documents: [
          { kind: 'decision' },
          {
            kind: 'attachedPlan',
            parts: {
              attachedTo:
                '(Kèm theo Quyết định số 27/QĐ-UBND ngày 14 tháng 3 năm 2026 của Ủy ban nhân dân xã)',
            },
          },
        ],
      },
    ],
  },
});
