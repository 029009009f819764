import { messageKind } from '../../model/message.ts';
import type { PartName, ReviewedDocument, ReviewedParagraph } from '../../model/reviewed.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const EXTRAS = [
  { parts: ['documentCode'], vi: 'số, ký hiệu', en: 'a number' },
  { parts: ['promulgation'], vi: 'địa danh, thời gian ban hành', en: 'place and date' },
  { parts: ['toPlacesTitle', 'toPlaces'], vi: 'nơi nhận', en: 'recipients' },
  { parts: ['competence', 'signerName'], vi: 'chữ ký', en: 'a signature' },
] as const satisfies readonly {
  readonly parts: readonly PartName[];
  readonly vi: string;
  readonly en: string;
}[];

type Extra = (typeof EXTRAS)[number];

const kind = messageKind<Extra>({
  severity: 'error',
  clause: 'PL III, Mẫu 1.3',
  vi: (extra) => ({
    reason: `Văn bản kèm theo quyết định có ${extra.vi}`,
    mend: 'Bỏ phần này: số, ngày, chữ ký và nơi nhận nằm ở quyết định ban hành.',
  }),
  en: (extra) => ({
    reason: `The document attached to a decision has ${extra.en}`,
    mend: 'Take it out: number, date, signature and recipients are those of the decision.',
  }),
});

function firstOf(document: ReviewedDocument, { parts }: Extra): ReviewedParagraph | undefined {
  return paragraphsOf(document, ...parts).find(({ text }) => text.trim() !== '');
}

/** What is issued with a decision has no number, date, recipients and signature of its own. */
export const attachedDocumentParts = defineReviewRule({
  id: 'van-ban-kem-theo-thua-phan',
  why: {
    vi: 'Văn bản ban hành kèm theo quyết định không mang số, ngày, nơi nhận và chữ ký riêng.',
    en: 'Number, date, recipients and signature are the decision’s.',
  },
  mistakes: [17],
  judges: ['docx'],
  kind,
  find: function* (document) {
    if (document.kind !== 'attachedPlan') return;
    for (const found of EXTRAS) {
      const at = firstOf(document, found);
      if (at) yield { at, found };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Kế hoạch kèm theo quyết định', en: 'A plan attached to a decision' },
        documents: [{ kind: 'decision' }, { kind: 'attachedPlan' }],
      },
    ],
    fail: [
      {
        is: { vi: 'Có số, ký hiệu', en: 'With a number' },
        documents: [
          { kind: 'decision' },
          { kind: 'attachedPlan', parts: { documentCode: 'Số: 15/KH-UBND' } },
        ],
      },
      {
        is: { vi: 'Có nơi nhận', en: 'With recipients' },
        documents: [
          { kind: 'decision' },
          {
            kind: 'attachedPlan',
            parts: { toPlacesTitle: 'Nơi nhận:', toPlaces: ['- Đảng ủy xã;', '- Lưu: VT, VHXH.'] },
          },
        ],
      },
      {
        is: { vi: 'Có chữ ký', en: 'With a signature' },
        documents: [
          { kind: 'decision' },
          {
            kind: 'attachedPlan',
            parts: { competence: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], signerName: 'Nguyễn Hữu Phước' },
          },
        ],
      },
    ],
  },
});
