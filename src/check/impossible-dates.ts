import { dateExists, type PartialDate } from '../model/plan/date.ts';

// "ngày 31/02", "ngày 31/02/2025", "31/02/2025" and "ngày 31 tháng 02 (năm 2025)"; "41/63" alone is a share.
const WITH_SLASHES = /(?<![\d/])(ngày\s{1,3})?(\d{1,2})\s?\/\s?(\d{1,2})(?:\s?\/\s?(\d{4}))?(?![\d/])/giu;
const IN_WORDS = /ngày\s{1,3}(\d{1,2})\s{1,3}tháng\s{1,3}(\d{1,2})(?:\s{1,3}năm\s{1,3}(\d{4}))?(?!\d)/giu;

interface TypedDate {
  readonly typed: string;
  readonly date: PartialDate;
}

function dateOf(ngay: string | undefined, thang: string | undefined, nam: string | undefined): PartialDate {
  return { ngay: Number(ngay), thang: Number(thang), ...(nam !== undefined && { nam: Number(nam) }) };
}

function typedDates(text: string): readonly TypedDate[] {
  const slashed = [...text.matchAll(WITH_SLASHES)].flatMap(([typed, before, ngay, thang, nam]) =>
    before === undefined && nam === undefined ? [] : [{ typed, date: dateOf(ngay, thang, nam) }],
  );
  const worded = [...text.matchAll(IN_WORDS)].map(([typed, ngay, thang, nam]) => ({
    typed,
    date: dateOf(ngay, thang, nam),
  }));
  return [...slashed, ...worded];
}

/** The dates of a text that no calendar has, as typed. */
export function impossibleDates(text: string): readonly string[] {
  return typedDates(text)
    .filter(({ date }) => !dateExists(date))
    .map(({ typed }) => typed.trim());
}
