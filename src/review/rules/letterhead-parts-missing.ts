import { messageKind } from '../../model/message.ts';
import type { PartName, ReviewedDocument, ReviewedKind } from '../../model/reviewed.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const PARTS = {
  quocHieu: { vi: 'Quốc hiệu', en: 'Quốc hiệu' },
  tieuNgu: { vi: 'Tiêu ngữ', en: 'Tiêu ngữ' },
  issuingOrgan: { vi: 'tên cơ quan ban hành', en: "the issuer's name" },
  documentCode: { vi: 'số, ký hiệu', en: 'number and symbol' },
  promulgation: { vi: 'địa danh và thời gian ban hành', en: 'place and date' },
} as const satisfies Partial<Record<PartName, { readonly vi: string; readonly en: string }>>;

type Part = keyof typeof PARTS;

const HEAD: readonly Part[] = ['quocHieu', 'tieuNgu', 'issuingOrgan'];
const WHOLE: readonly Part[] = [...HEAD, 'documentCode', 'promulgation'];

/** The parts that every document of a kind has; an attached one has no number and date of its own. */
const PARTS_OF: Readonly<Partial<Record<ReviewedKind, readonly Part[]>>> = {
  plan: WHOLE,
  decision: WHOLE,
  correspondence: WHOLE,
  attachedPlan: HEAD,
};

const kind = messageKind<{ readonly missing: readonly Part[]; readonly name: string }>({
  severity: 'error',
  clause: 'Đ8.2; PL III, Mẫu 1.2–1.5',
  vi: ({ missing, name }) => ({
    reason: `${name} thiếu ${missing.map((part) => PARTS[part].vi).join(', ')} ở đầu văn bản`,
    mend: 'Bổ sung phần đầu văn bản cho đủ; văn bản ban hành kèm theo quyết định cũng có Quốc hiệu và tên cơ quan.',
  }),
  en: ({ missing, name }) => ({
    reason: `${name} lacks ${missing.map((part) => PARTS[part].en).join(', ')} at its head`,
    mend: 'Add what is missing; what is issued with a decision has Quốc hiệu and the issuer as well.',
  }),
});

function hasPart(document: ReviewedDocument, part: Part): boolean {
  return paragraphsOf(document, part).length > 0;
}

/** A document has its letterhead; where a file has none at all, it is the text of a document alone. */
export const letterheadPartsMissing = defineReviewRule({
  id: 'thieu-phan-dau-van-ban',
  why: {
    vi: 'Quốc hiệu, Tiêu ngữ, tên cơ quan, số, ký hiệu, địa danh và thời gian là thành phần chính của thể thức.',
    en: 'These are main parts of the form of every document.',
  },
  mistakes: [17],
  judges: ['docx'],
  kind,
  find: function* (document, { file }) {
    const due = PARTS_OF[document.kind] ?? [];
    const missing = due.filter((part) => !hasPart(document, part));
    if (missing.length === 0) return;
    if (file.documents.some((each) => WHOLE.some((part) => hasPart(each, part))))
      yield { at: document, found: { missing, name: document.name } };
    else
      yield {
        notEvaluated: {
          vi: 'tệp không có phần đầu của văn bản nào (Quốc hiệu, tên cơ quan, số, ngày)',
          en: 'the file has no letterhead of any document',
        },
      };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Phụ lục không có đầu văn bản', en: 'An appendix has no letterhead' },
        documents: [{ kind: 'appendix' }],
      },
    ],
    fail: [
      {
        is: {
          vi: 'Kế hoạch kèm theo không có Quốc hiệu, tên cơ quan',
          en: 'An attached plan without letterhead',
        },
        documents: [
          { kind: 'decision' },
          { kind: 'attachedPlan', parts: { quocHieu: [], tieuNgu: [], issuingOrgan: [] } },
        ],
      },
      {
        is: { vi: 'Kế hoạch không có Tiêu ngữ', en: 'A plan without Tiêu ngữ' },
        documents: [{ kind: 'plan', parts: { tieuNgu: [] } }],
      },
    ],
  },
});
