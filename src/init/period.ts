import { type Data, type DataMap, isDataMap } from '../model/data.ts';
import { parseDate } from '../model/plan/date.ts';

/** The period that a plan is for: its year, and the stretch of years where it names one. */
export interface Period {
  readonly year: number;
  readonly from?: number;
  readonly to?: number;
}

function yearOf(data: Data | undefined): number | undefined {
  return typeof data === 'string' && /^\s*\d{4}\s*$/.test(data) ? Number(data) : undefined;
}

function yearOfTitle(data: Data | undefined): number | undefined {
  const subject = isDataMap(data) ? data.trich_yeu : undefined;
  const found = typeof subject === 'string' ? /năm\s+(\d{4})(?!\d)/iu.exec(subject) : null;
  return found ? Number(found[1]) : undefined;
}

/** The year of the plan's date of issue, whichever way it is written. */
export function yearOfIssue({ ngay_ban_hanh: date }: DataMap): number | undefined {
  if (isDataMap(date)) return yearOf(date.nam);
  return typeof date === 'string' ? parseDate(date)?.nam : undefined;
}

/** The period of a plan: from `ky`, else from its subject ("năm 2026"), else the year in which it was issued. */
export function readPeriod(plan: DataMap): Period | undefined {
  const stated = isDataMap(plan.ky) ? plan.ky : {};
  const year =
    yearOf(stated.nam) ?? yearOfTitle(plan.ke_hoach) ?? yearOfTitle(plan.quyet_dinh) ?? yearOfIssue(plan);
  if (year === undefined) return undefined;
  const [from, to] = [yearOf(stated.tu), yearOf(stated.den)];
  return { year, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/**
 * The period of the next plan: the new year, in the same stretch of years while it lasts, then in the next
 * stretch of the same length (2021–2025 with 2026 becomes 2026–2030).
 */
export function movePeriod({ from, to }: Period, year: number): Period {
  if (from === undefined || to === undefined || to < from) return { year };
  const length = to - from + 1;
  const shift = Math.floor((year - from) / length) * length;
  return { year, from: from + shift, to: to + shift };
}
