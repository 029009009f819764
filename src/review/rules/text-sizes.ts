import { messageKind } from '../../model/message.ts';
import { type Alike, alike, andOthers } from '../alike.ts';
import { amount, range } from '../amounts.ts';
import { type LookedParagraph, lookedParagraphs } from '../looked.ts';
import { PART_NAMES } from '../part-names.ts';
import { printedRuns, quoteOf } from '../printed-runs.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';
import { kinOf } from '../running-text.ts';

interface WrongSize {
  readonly at: LookedParagraph;
  readonly sizePt: number;
  readonly allowed: readonly [number, number];
  readonly clause: string;
}

const kind = messageKind<Alike<WrongSize>>({
  severity: 'error',
  clause: 'PL I, V',
  vi: ({ first: { at, sizePt, allowed, clause }, others }) => ({
    reason: `${PART_NAMES[at.part].vi} có cỡ chữ ${amount(sizePt, 'vi')}${andOthers(others, 'vi')}`,
    mend: `Đặt cỡ chữ ${range(allowed, 'vi')} (${clause}).`,
  }),
  en: ({ first: { at, sizePt, allowed, clause }, others }) => ({
    reason: `${PART_NAMES[at.part].en} has text of ${amount(sizePt, 'en')} pt${andOthers(others, 'en')}`,
    mend: `Set it in ${range(allowed, 'en')} pt (${clause}).`,
  }),
});

function wrongSizes(at: LookedParagraph, { elements }: ReviewContext): readonly WrongSize[] {
  const rule = elements.parts[at.part];
  const allowed = rule?.sizePt;
  if (!allowed) return [];
  const sizes = new Set(printedRuns(at).map(({ sizePt }) => sizePt));
  return [...sizes]
    .filter((sizePt) => sizePt < allowed[0] || sizePt > allowed[1])
    .map((sizePt) => ({ at, sizePt, allowed, clause: rule.clause }));
}

/** Every part is set in a size of its range. */
export const textSizes = defineReviewRule({
  id: 'co-chu',
  why: {
    vi: 'Nghị định quy định cỡ chữ cho từng thành phần thể thức; số, ký hiệu chỉ có cỡ 13.',
    en: 'The decree gives each part its size; number and symbol have exactly 13 pt.',
  },
  mistakes: [5, 20],
  judges: ['docx'],
  kind,
  find: (document, context) =>
    alike(
      lookedParagraphs(document).flatMap((paragraph) => wrongSizes(paragraph, context)),
      ({ at, sizePt }) => `${kinOf(at.part)} ${sizePt}`,
    ).map((found) => {
      const { at, sizePt } = found.first;
      const run = printedRuns(at).find((each) => each.sizePt === sizePt);
      return { at, found, ...quoteOf(run, at) };
    }),
  examples: {
    pass: [
      {
        is: {
          vi: 'Trích yếu công văn cỡ 13, nơi nhận cỡ 11',
          en: 'The subject of a công văn in 13 pt, recipients in 11',
        },
        documents: [{ kind: 'correspondence' }],
      },
      {
        is: {
          vi: 'Bảng cỡ 12: nghị định không quy định cỡ chữ trong bảng',
          en: 'A table in 12 pt: the decree has no size for tables',
        },
        documents: [{ kind: 'appendix' }],
      },
    ],
    fail: [
      {
        is: { vi: 'Tên cơ quan ban hành cỡ 14', en: 'The issuer in 14 pt' },
        documents: [
          {
            kind: 'plan',
            parts: { issuingOrgan: [{ text: 'ỦY BAN NHÂN DÂN\nXÃ PHÚ THẠNH', look: { sizePt: 14 } }] },
          },
        ],
      },
      {
        is: { vi: 'Số, ký hiệu cỡ 14', en: 'The number in 14 pt' },
        documents: [
          { kind: 'plan', parts: { documentCode: [{ text: 'Số: 15/KH-UBND', look: { sizePt: 14 } }] } },
        ],
      },
      {
        is: { vi: 'Danh sách nơi nhận cỡ 12', en: 'The list of recipients in 12 pt' },
        documents: [
          {
            kind: 'plan',
            parts: {
              toPlaces: [
                { text: '- Đảng ủy xã;', look: { sizePt: 12 } },
                { text: '- Lưu: VT, VHXH.', look: { sizePt: 12 } },
              ],
            },
          },
        ],
      },
      {
        is: { vi: 'Chữ "Phụ lục" cỡ 13', en: 'The label of an appendix in 13 pt' },
        documents: [
          { kind: 'appendix', parts: { appendixLabel: [{ text: 'Phụ lục', look: { sizePt: 13 } }] } },
        ],
      },
      {
        is: { vi: 'Mọi đoạn nội dung cỡ 12', en: 'The whole body in 12 pt' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'clause', text: '1. Rà soát thủ tục hành chính.', look: { sizePt: 12 } },
              { part: 'point', text: 'a) Công khai kết quả;', look: { sizePt: 12 } },
              { part: 'paragraph', text: 'Báo cáo trước ngày 20 tháng 12 năm 2026./.', look: { sizePt: 12 } },
            ],
          },
        ],
      },
    ],
  },
});
