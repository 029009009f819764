import type { DueDate } from '../model/numbered.ts';
import type { FieldValue } from '../model/plan/table.ts';

type Repeats = NonNullable<DueDate['repeats']>;
type Understood = Omit<DueDate, 'text'>;

const pad = (value: number) => String(value).padStart(2, '0');

function iso(year: number, month: number, day: number): string {
  return `${year}-${pad(month)}-${pad(day)}`;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function months(year: number, first: number, last: number): Understood {
  return { from: iso(year, first, 1), to: iso(year, last, lastDay(year, last)) };
}

const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

function repeatsOf(text: string): Repeats | undefined {
  if (/thường xuyên/.test(text)) return 'thuong-xuyen';
  if (/h[àằ]ng năm|mỗi năm/.test(text)) return 'nam';
  if (/h[àằ]ng quý|mỗi quý/.test(text)) return 'quy';
  if (/h[àằ]ng tháng|mỗi tháng/.test(text)) return 'thang';
  return /h[àằ]ng tuần|mỗi tuần/.test(text) ? 'tuan' : undefined;
}

function yearOf(text: string, planYear: number): number {
  if (/năm sau/.test(text)) return planYear + 1;
  const typed = /(?:năm|\/)\s*(\d{4})/.exec(text)?.[1];
  return typed ? Number(typed) : planYear;
}

function dayOf(text: string, year: number): Understood | undefined {
  const [, day, month] =
    /(?:^|\D)(\d{1,2})\s*\/\s*(\d{1,2})(?:\/\d{4})?(?!\d)/.exec(text) ??
    /ngày (\d{1,2}) tháng (\d{1,2})/.exec(text) ??
    [];
  if (!day || !month || Number(month) > 12 || Number(day) > lastDay(year, Number(month))) return undefined;
  return { to: iso(year, Number(month), Number(day)) };
}

function spanOf(text: string, year: number): Understood | undefined {
  const quarter = QUARTERS[/quý (iv|i{1,3}|[1-4])(?!\p{L})/u.exec(text)?.[1] ?? ''];
  if (quarter) return months(year, quarter * 3 - 2, quarter * 3);
  const month = Number(/tháng (\d{1,2})(?!\d)/.exec(text)?.[1] ?? 0);
  if (month >= 1 && month <= 12) return months(year, month, month);
  if (/6 tháng đầu năm/.test(text)) return months(year, 1, 6);
  if (/6 tháng cuối năm/.test(text)) return months(year, 7, 12);
  return /(?:trong |cả )?năm \d{4}/.test(text) ? months(year, 1, 12) : undefined;
}

/** Reads of a time limit's text what it surely says; what is not a date stays text. */
export function understandTimeLimit(typed: string, planYear: number | undefined): DueDate {
  const text = typed.normalize('NFC').toLowerCase();
  const repeats = repeatsOf(text);
  const known = planYear ?? Number(/\d{4}/.exec(text)?.[0] ?? Number.NaN);
  const relative = /kể từ|làm việc|trước khi|sau khi/.test(text);
  const year = yearOf(text, known);
  const understood = Number.isNaN(year) || relative ? undefined : (dayOf(text, year) ?? spanOf(text, year));
  return { text: typed, ...understood, ...(repeats && { repeats }) };
}

/** The due date of a task's time limit field; what the plan states itself stands before what is read off the text. */
export function dueDateOf(value: FieldValue | undefined, planYear: number | undefined): DueDate | undefined {
  if (value === undefined || Array.isArray(value)) return undefined;
  if (typeof value === 'string')
    return value.trim() === '' ? undefined : understandTimeLimit(value, planYear);
  if (!('van_ban' in value)) return undefined;
  const { van_ban, tu, den, lap_lai } = value;
  return {
    ...understandTimeLimit(van_ban, planYear),
    ...(tu && { from: tu }),
    ...(den && { to: den }),
    ...(lap_lai && { repeats: lap_lai }),
  };
}
