import type { Attachment } from '../model/numbered.ts';
import type { DataPath } from '../model/place.ts';
import type { PartialDate } from '../model/plan/date.ts';
import type { Appendix, Plan } from '../model/plan/plan.ts';
import { dateInWords } from './date-words.ts';
import { isSeparateElectronic, printedNumber, withoutBrackets } from './number-issue.ts';
import { onOneLine } from './one-line.ts';
import type { Resolver } from './resolver.ts';

interface Host {
  readonly typeName: string;
  readonly so?: string | undefined;
  readonly kyHieu?: string | undefined;
  readonly date?: PartialDate | undefined;
  readonly organ: string;
}

/** "Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2025 của UBND huyện", with blanks for what is not known. */
function attachedToWords({ typeName, so, kyHieu, date, organ }: Host): string {
  const code = kyHieu ? `${printedNumber(so)}/${kyHieu}` : printedNumber(so);
  return `Kèm theo ${typeName} số ${code} ${dateInWords(date)}${organ ? ` của ${organ}` : ''}`;
}

/** The set's own main document; number and date stay blank in separate electronic files (PL I, III.1.c; Mẫu 2.2). */
function ownHost(plan: Plan): Host {
  const typeName = plan.quyet_dinh
    ? (plan.quyet_dinh.ten_loai ?? 'Quyết định')
    : (plan.ke_hoach?.ten_loai ?? 'Kế hoạch');
  const organ = plan.ten_goi ?? onOneLine(plan.co_quan_ban_hanh);
  const kyHieu = plan.so_ky_hieu?.ky_hieu;
  if (isSeparateElectronic(plan)) return { typeName, kyHieu, organ };
  return { typeName, so: plan.so_ky_hieu?.so, kyHieu, date: plan.ngay_ban_hanh, organ };
}

function describedHost(described: NonNullable<Appendix['kem_theo']>): Host {
  const { loai, so_ky_hieu, ngay, co_quan } = described;
  return {
    typeName: loai,
    so: so_ky_hieu?.so,
    kyHieu: so_ky_hieu?.ky_hieu,
    date: ngay,
    organ: co_quan ?? '',
  };
}

/** The line "(Kèm theo …)" of an attached plan (Mẫu 1.3). */
export function planAttachment(plan: Plan, resolver: Resolver): Attachment {
  return { words: resolver.words(`(${attachedToWords(ownHost(plan))})`, resolver.source(['so_ky_hieu'])) };
}

function appendixText(plan: Plan, appendix: Appendix): string | undefined {
  if (appendix.loi_kem_theo !== undefined) return withoutBrackets(onOneLine(appendix.loi_kem_theo));
  if (appendix.kem_theo) return attachedToWords(describedHost(appendix.kem_theo));
  return plan.van_ban === 'phu-luc' ? undefined : attachedToWords(ownHost(plan));
}

/** The line "(Kèm theo …)" of an appendix (PL I, III.1.c): as overridden, as described, or of the set's own main document. */
export function appendixAttachment(
  plan: Plan,
  appendix: Appendix,
  path: DataPath,
  resolver: Resolver,
): Attachment | undefined {
  const text = appendixText(plan, appendix);
  const key = appendix.loi_kem_theo === undefined ? 'kem_theo' : 'loi_kem_theo';
  return text
    ? { words: resolver.words(`(${text})`, resolver.source([...path, key], appendix.ma)) }
    : undefined;
}
