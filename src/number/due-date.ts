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

const QUARTERS: readonly string[] = ['i', 'ii', 'iii', 'iv'];

/** Which quarter `iv` or `4` is. */
function quarterOf(numeral: string): number {
  return QUARTERS.indexOf(numeral) + 1 || Number(numeral);
}

function repeatsOf(text: string): Repeats | undefined {
  if (/thường xuyên/.test(text)) return 'thuong-xuyen';
  if (/h[àằ]ng năm|mỗi năm/.test(text)) return 'nam';
  if (/h[àằ]ng quý|mỗi quý/.test(text)) return 'quy';
  if (/h[àằ]ng tháng|mỗi tháng/.test(text)) return 'thang';
  return /h[àằ]ng tuần|mỗi tuần/.test(text) ? 'tuan' : undefined;
}

function yearOf(text: string, planYear: number): number {
  if (/năm sau/.test(text)) return planYear + 1;
  const typed = /(?:năm|\/)\s*(20\d\d)/.exec(text)?.[1];
  return typed ? Number(typed) : planYear;
}

const DAY =
  /(?<!\d)(\d{1,2})\s*\/\s*(\d{1,2})(?:\/(20\d\d))?(?![/\d])|ngày (\d{1,2}) tháng (\d{1,2})(?: năm (20\d\d))?/g;

/** All days that a text names, in its order; one that is in no calendar is left out. */
function daysIn(text: string, year: number): readonly string[] {
  return Array.from(text.matchAll(DAY)).flatMap((found) => {
    const [day, month] = [Number(found[1] ?? found[4]), Number(found[2] ?? found[5])];
    const ofYear = Number(found[3] ?? found[6] ?? year);
    const exists = month >= 1 && month <= 12 && day >= 1 && day <= lastDay(ofYear, month);
    return exists ? [iso(ofYear, month, day)] : [];
  });
}

function days(text: string, year: number): Understood | undefined {
  const named = daysIn(text, year);
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (!/(?<!\p{L})từ ngày/u.test(text)) return { to: last };
  return named.length > 1 ? { from: first, to: last } : { from: first };
}

/** From the first to the last of what `pattern` finds, each numbered by `order`; undefined where one is out of range. */
function spanOf(
  text: string,
  pattern: RegExp,
  most: number,
  order: (numeral: string) => number = Number,
): readonly [number, number] | undefined {
  const named = Array.from(text.matchAll(pattern), (found) => order(found[1] ?? ''));
  const [first, last] = [named[0], named.at(-1)];
  const isKnown = named.every((each) => each >= 1 && each <= most);
  return first !== undefined && last !== undefined && isKnown && first <= last ? [first, last] : undefined;
}

/** The whole months, quarters, halves or years that a text names. */
function wholePeriod(text: string, year: number): Understood | undefined {
  const quarters = spanOf(text, /quý (iv|i{1,3}|\d{1,2})(?![\p{L}\d])/gu, 4, quarterOf);
  if (quarters) return months(year, quarters[0] * 3 - 2, quarters[1] * 3);
  const named = spanOf(text, /tháng (\d{1,2})(?!\d)/g, 12);
  if (named) return months(year, named[0], named[1]);
  if (/6 tháng đầu năm(?! và cả năm)/.test(text)) return months(year, 1, 6);
  if (/6 tháng cuối năm/.test(text)) return months(year, 7, 12);
  const [, from, to] = /giai đoạn (20\d\d)\s*[-–]\s*(20\d\d)/.exec(text) ?? [];
  if (from !== undefined && to !== undefined)
    return { from: iso(Number(from), 1, 1), to: iso(Number(to), 12, 31) };
  const years = spanOf(text, /(?:^|trong |cả |hết |và )năm (20\d\d)/g, 2099);
  return years && { from: iso(years[0], 1, 1), to: iso(years[1], 12, 31) };
}

function period(text: string, year: number): Understood | undefined {
  // "Trước Quý III" names a period in which nothing may still be open; when before it is not said.
  if (/trước (?:quý|tháng|năm)/.test(text)) return undefined;
  const whole = wholePeriod(text, year);
  return whole?.to !== undefined && /đến hết/.test(text) && !/(?<!\p{L})từ(?!\p{L})/u.test(text)
    ? { to: whole.to }
    : whole;
}

/** Reads of a time limit's text what it surely says; what is not a date stays text. */
export function understandTimeLimit(typed: string, planYear: number | undefined): DueDate {
  const text = typed.normalize('NFC').toLowerCase();
  const repeats = repeatsOf(text);
  const known = planYear ?? Number(/20\d\d/.exec(text)?.[0] ?? Number.NaN);
  const relative = /kể từ|làm việc|trước khi|sau khi/.test(text);
  const year = yearOf(text, known);
  const understood = Number.isNaN(year) || relative ? undefined : (days(text, year) ?? period(text, year));
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
