import type { Period } from './period.ts';
import type { PlanText } from './plan-texts.ts';
import { findYears, sentenceAround, type YearWord } from './year-words.ts';

/** A year of a text, and the year that is to stand there; absent where a person must decide. */
export interface YearMove extends YearWord {
  readonly becomes?: number;
}

/** The old period and the new one. */
export interface PeriodMove {
  readonly old: Period;
  readonly next: Period;
}

/** Words after which "năm 2026" is not simply the plan's year: a full date, a limit, a comparison. */
const OTHER_MEANING = /(?:tháng\s+\d{1,2}|đến|hết|từ|sau|trước|với)\s*$/iu;
const BEFORE_YEAR = /năm\s+$/iu;
const RANGE_AFTER = /^\s*[-–]\s*(\d{4})(?!\d)/u;
const RANGE_BEFORE = /(?<!\d)(\d{4})\s*[-–]\s*$/u;
const DOCUMENT_CODE = /\d\s*\/\s*(?:\d{4}\s*\/\s*)?\p{Lu}{2,}/u;
const LEAP_DAY_BEFORE = /29(?:\s*\/\s*0?2\s*\/\s*|\s+tháng\s+0?2\s+năm\s+)$/iu;
const LEAP_DAY_AFTER = /^-0?2-29/;

/** How far back the words before a year are looked at. */
const REACH = 40;

function wordsBefore(text: string, { index }: YearWord): string {
  return text.slice(Math.max(0, index - REACH), index);
}

function isLeap(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
}

/** "năm 2026" in a heading that does not cite a document. */
function meansPlanYear(text: string, year: YearWord): boolean {
  const { index } = year;
  const before = wordsBefore(text, year);
  const word = BEFORE_YEAR.exec(before);
  if (!word || RANGE_AFTER.test(text.slice(index + 4, index + 4 + REACH))) return false;
  return !OTHER_MEANING.test(before.slice(0, word.index)) && !DOCUMENT_CODE.test(sentenceAround(text, index));
}

/** The new year at a place where the plan's own stretch of years ("2023 - 2025") stands. */
function movedRange(text: string, word: YearWord, { old, next }: PeriodMove): number | undefined {
  if (old.from === undefined || old.to === undefined) return undefined;
  const { index, year } = word;
  const after = RANGE_AFTER.exec(text.slice(index + 4, index + 4 + REACH))?.[1];
  if (year === old.from && after === String(old.to)) return next.from;
  const before = RANGE_BEFORE.exec(wordsBefore(text, word))?.[1];
  return year === old.to && before === String(old.from) ? next.to : undefined;
}

function isInLeapDay(text: string, word: YearWord): boolean {
  const after = text.slice(word.index + 4, word.index + 4 + REACH);
  return LEAP_DAY_BEFORE.test(wordsBefore(text, word)) || LEAP_DAY_AFTER.test(after);
}

function newYear(found: PlanText, word: YearWord, move: PeriodMove): number | undefined {
  const { old, next } = move;
  const shifted = word.year + next.year - old.year;
  const exists = !isInLeapDay(found.text, word) || isLeap(shifted);
  switch (found.role) {
    case 'dueDate':
      return exists ? shifted : undefined;
    case 'timeLimit':
      return exists && (word.year === old.year || found.datedYears.includes(word.year)) ? shifted : undefined;
    case 'heading':
      if (word.year === old.year && meansPlanYear(found.text, word)) return next.year;
      return movedRange(found.text, word, move);
    case 'running':
      return undefined;
  }
}

/** Every year of a text with the year that replaces it, where it clearly means the plan's period. */
export function moveYears(found: PlanText, move: PeriodMove): readonly YearMove[] {
  return findYears(found.text).map((word) => {
    const becomes = newYear(found, word, move);
    return { ...word, ...(becomes !== undefined && { becomes }) };
  });
}
