import { z } from 'zod';

/** A date of which day and month may still be unknown (`/9/2023`), as in a draft. */
export interface PartialDate {
  readonly ngay?: number;
  readonly thang?: number;
  readonly nam?: number;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** No date is longer; a text of blanks would keep the patterns busy. */
const LONGEST_DATE = 40;
const VIETNAMESE = /^(?:(\d{0,2})\s*\/)?\s*(\d{0,2})\s*\/\s*(\d{4})$/;

function digits(text: string | undefined): number | undefined {
  return text ? Number(text) : undefined;
}

/** Whether the parts that are given can stand in a calendar; without a year, 29/02 can. */
export function dateExists({ ngay, thang, nam }: PartialDate): boolean {
  if (nam !== undefined && (nam < 1945 || nam > 2200)) return false;
  if (thang !== undefined && (thang < 1 || thang > 12)) return false;
  if (ngay === undefined) return true;
  const days = thang === undefined ? 31 : new Date(Date.UTC(nam ?? 2000, thang, 0)).getUTCDate();
  return ngay >= 1 && ngay <= days;
}

function withoutUndefined(ngay?: number, thang?: number, nam?: number): PartialDate {
  return {
    ...(ngay !== undefined && { ngay }),
    ...(thang !== undefined && { thang }),
    ...(nam !== undefined && { nam }),
  };
}

/** Reads `2025-01-05`, `5/1/2025`, `/9/2023` or `9/2023`; undefined where the text is none of these. */
export function parseDate(typed: string): PartialDate | undefined {
  const text = typed.trim();
  if (text.length > LONGEST_DATE) return undefined;
  const iso = ISO.exec(text);
  if (iso) return withoutUndefined(digits(iso[3]), digits(iso[2]), digits(iso[1]));
  const vietnamese = VIETNAMESE.exec(text);
  if (vietnamese)
    return withoutUndefined(digits(vietnamese[1]), digits(vietnamese[2]), digits(vietnamese[3]));
  return /^\d{4}$/.test(text) ? { nam: Number(text) } : undefined;
}

const part = (description: string) =>
  z
    .string()
    .regex(/^\d{0,4}$/)
    .transform(digits)
    .optional()
    .meta({ description, kieu: 'so-nguyen' });

const parts = z
  .strictObject({
    ngay: part('Ngày; bỏ trống nếu chưa biết'),
    thang: part('Tháng; bỏ trống nếu chưa biết'),
    nam: part('Năm'),
  })
  .transform(({ ngay, thang, nam }) => withoutUndefined(ngay, thang, nam));

const text = z.string().transform((typed, context): PartialDate => {
  const date = parseDate(typed);
  if (date) return date;
  context.addIssue({ code: 'custom', params: { rule: 'ngay-khong-doc-duoc' }, input: typed });
  return {};
});

/** A date as `2025-01-05`, `5/1/2025`, `/9/2023` or `{ngay, thang, nam}`; parts not yet known are left out. */
export function ngay(description: string) {
  return z
    .union([text, parts])
    .superRefine((date, context) => {
      if (!dateExists(date))
        context.addIssue({ code: 'custom', params: { rule: 'ngay-khong-ton-tai' }, input: date });
    })
    .meta({ description, kieu: 'ngay' });
}
