import type { DataMap } from '../model/data.ts';
import { plainText } from '../model/inline.ts';
import type { NumberedDocument, NumberedPlan } from '../model/numbered.ts';
import { dateText } from './date-text.ts';
import { continued, typedWords } from './typed-text.ts';

/** The document that is amended, as texts cite it. */
export interface AmendedDocument {
  /** The entry of `van_ban_vien_dan`, without its id. */
  readonly cited: DataMap;
  /** What its text calls it: `Kế hoạch cải cách hành chính …` where a decision has issued it, else nothing. */
  readonly issuedPlan: string | undefined;
  readonly isIssued: boolean;
}

/** Subjects of these kinds follow the number of their document without "về". */
const VERBS = /^(?:ban hành|phê duyệt|quy định|sửa đổi|bổ sung|công bố|giao|thực hiện|triển khai|về) /iu;

function subjectOf({ subject }: NumberedDocument): string {
  const words = continued(plainText(subject.inlines).replace(/\s+/g, ' ').trim());
  return VERBS.test(words) ? words : `về ${words}`;
}

function given(entry: Readonly<Record<string, string | undefined>>): DataMap {
  return Object.fromEntries(
    Object.entries(entry).flatMap(([key, value]) => (value ? [[key, value] as const] : [])),
  );
}

/** The document that an appendix alone goes with. */
function ofAppendix({ plan }: NumberedPlan): AmendedDocument | undefined {
  const attached = plan.phu_luc?.find(({ kem_theo: goesWith }) => goesWith)?.kem_theo;
  if (!attached) return undefined;
  const code = attached.so_ky_hieu?.so
    ? `${attached.so_ky_hieu.so}/${attached.so_ky_hieu.ky_hieu}`
    : undefined;
  const day = attached.ngay && dateText(attached.ngay);
  return {
    cited: given({ loai: attached.loai, so_ky_hieu: code, ngay: day, co_quan: attached.co_quan }),
    issuedPlan: undefined,
    isIssued: code !== undefined && day !== undefined,
  };
}

/** The document whose number and date a plan file gives; undefined where it is an appendix to something unknown. */
export function amendedDocument(numbered: NumberedPlan): AmendedDocument | undefined {
  const { plan, documents } = numbered;
  const [head] = documents.filter(({ kind }) => kind === 'decision' || kind === 'plan');
  if (!head) return ofAppendix(numbered);
  const attached = documents.find(({ kind }) => kind === 'attachedPlan');
  const { so_ky_hieu: code, ngay_ban_hanh: date } = plan;
  const number = code?.so ? `${code.so}/${code.ky_hieu}` : undefined;
  const day = date && dateText(date);
  return {
    cited: given({
      loai: plainText(head.typeName.inlines),
      so_ky_hieu: number,
      ngay: day,
      co_quan: (plan.ten_goi ?? plan.co_quan_ban_hanh).replace(/\s+/g, ' ').trim(),
      trich_yeu: subjectOf(head),
    }),
    issuedPlan:
      attached &&
      `${typedWords(attached.typeName.inlines)} ${continued(typedWords(attached.subject.inlines))}`,
    isIssued: number !== undefined && day !== undefined,
  };
}
