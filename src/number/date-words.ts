import type { PartialDate } from '../model/plan/date.ts';

/** What stands for a day, month or year that is not yet known (as the decree's models print it). */
const BLANK = '……';

function day(value: number | undefined): string {
  return value === undefined ? BLANK : String(value).padStart(2, '0');
}

/** Only January and February take a leading zero (PL I, II.4.b). */
function month(value: number | undefined): string {
  if (value === undefined) return BLANK;
  return value <= 2 ? `0${value}` : String(value);
}

/** "ngày 05 tháng 01 năm 2025", with blanks for what is not known (PL I, II.4.b). */
export function dateInWords(date: PartialDate | undefined): string {
  return `ngày ${day(date?.ngay)} tháng ${month(date?.thang)} năm ${date?.nam ?? BLANK}`;
}
