import type { Plan } from '../model/plan/plan.ts';

/** The first and the last day, ISO, that a plan's date may still be. */
export interface PlanDays {
  readonly first: string;
  readonly last: string;
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}

/** The last day of a month. */
function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The days on which a plan may be issued: its date, or as much as is known of it; where there is none, the years of
 * its period, in which its tasks are carried out. Undefined where it names no year.
 */
export function planDays({ ngay_ban_hanh: date, ky }: Plan): PlanDays | undefined {
  if (date?.nam !== undefined) {
    const { nam, thang, ngay } = date;
    const lastDay = ngay ?? lastOf(nam, thang ?? 12);
    return {
      first: `${nam}-${two(thang ?? 1)}-${two(ngay ?? 1)}`,
      last: `${nam}-${two(thang ?? 12)}-${two(lastDay)}`,
    };
  }
  const from = ky?.tu ?? ky?.nam;
  return from === undefined
    ? undefined
    : { first: `${from}-01-01`, last: `${ky?.den ?? ky?.nam ?? from}-12-31` };
}

/** Whether a date is one to reckon with; `ngay-sai` reports others. */
export function isIsoDay(typed: string | undefined): typed is string {
  return typed !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(typed);
}

/** An ISO date as it is written in a sentence: "01/7/2025" (months 3 to 9 take no zero). */
export function dayInWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const figure = Number(month);
  return `${two(Number(day))}/${figure < 3 ? two(figure) : figure}/${year}`;
}
