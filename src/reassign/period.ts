import { parseDate } from '../model/plan/date.ts';

/** A stretch of days, both ends included, as ISO dates; an end that is left out is open. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first and last day of a day, month or year as typed. */
function stretch(typed: string): { readonly from: string; readonly to: string } | undefined {
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{1,2})$/.exec(typed) ?? [];
  const date = isoYear ? { nam: Number(isoYear), thang: Number(isoMonth) } : parseDate(typed);
  if (date?.nam === undefined) return undefined;
  const [month, day] = [date.thang, 'ngay' in date ? date.ngay : undefined];
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  const last = daysIn(date.nam, month ?? 12);
  if (day !== undefined && (day < 1 || day > last)) return undefined;
  return {
    from: `${date.nam}-${two(month ?? 1)}-${two(day ?? 1)}`,
    to: `${date.nam}-${two(month ?? 12)}-${two(day ?? last)}`,
  };
}

/**
 * Reads a day, a month or a year (`2026-06-30`, `30/6/2026`, `2026-06`, `6/2026`, `2026`), or two of them with `..`
 * between, one of which may be left out; undefined where the text is none of these.
 */
export function readPeriod(typed: string): Period | undefined {
  const [first = '', second, ...others] = typed.split('..').map((part) => part.trim());
  if (others.length > 0 || (first === '' && !second)) return undefined;
  const start = first === '' ? undefined : stretch(first);
  if (second === undefined) return start;
  const end = second === '' ? undefined : stretch(second);
  if ((first !== '' && !start) || (second !== '' && !end)) return undefined;
  return { ...(start && { from: start.from }), ...(end && { to: end.to }) };
}

/** Whether an ISO date lies in a period. */
export function isInPeriod(date: string, { from, to }: Period): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}
