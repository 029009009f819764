import type { PartialDate } from '../model/plan/date.ts';

/**
 * A day as texts cite it, without the word before it: `05 tháng 01 năm 2025`, days below 10 and months below 3 with a
 * zero before them (NĐ 30/2020, PL I, II.4.b); undefined where a part of it is not known.
 */
export function dateText({ ngay, thang, nam }: PartialDate): string | undefined {
  if (ngay === undefined || thang === undefined || nam === undefined) return undefined;
  const day = ngay < 10 ? `0${ngay}` : String(ngay);
  const month = thang < 3 ? `0${thang}` : String(thang);
  return `${day} tháng ${month} năm ${nam}`;
}
