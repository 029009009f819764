import { pointLetter } from '../model/point-letters.ts';
import { toRoman } from '../model/roman.ts';
import { isPadded, type Series } from './number-series.ts';
import type { NumberReading, NumberShape, PrintedNumber } from './printed-number.ts';

/** The levels whose sign behind the number the decree gives. */
export type MarkedLevel = 'article' | 'section' | 'clause' | 'point';

/** A fault of one number of the body; `expected` is the number as it should be printed. */
export type NumberFault =
  /** It does not continue its list, begins one in its middle, or names another number above it. */
  | {
      readonly type: 'order';
      readonly how: 'gap' | 'repeat' | 'back' | 'start' | 'parent';
      readonly expected: string;
    }
  /** It has a zero before it where its list has none, or the reverse. */
  | { readonly type: 'padding'; readonly expected: string }
  /** A letter that no điểm has, or e) right after d). */
  | { readonly type: 'letter'; readonly how: 'foreign' | 'withoutD' }
  /** Another sign behind it than its level has. */
  | { readonly type: 'mark'; readonly level: MarkedLevel; readonly expected: string };

/** The faults of one type. */
export type FaultOf<Type extends NumberFault['type']> = Extract<NumberFault, { readonly type: Type }>;

function letterLabel(count: number, shape: NumberShape): string | undefined {
  switch (shape) {
    case 'roman':
      return toRoman(count);
    case 'lowerRoman':
      return toRoman(count).toLowerCase();
    case 'capital':
      return pointLetter(count)?.toUpperCase();
    case 'letter':
    case 'bracketedLetter':
      return pointLetter(count);
    default:
      return undefined;
  }
}

/** A number with other counts in its place: `(4)` with 3 is `(3)`, `08.` with 9 is `09.`. */
export function withCounts(
  { text, label }: PrintedNumber,
  shape: NumberShape,
  counts: readonly number[],
): string {
  const width = label.startsWith('0') ? 2 : 0;
  const digits = counts.map((count) => String(count).padStart(width, '0')).join('.');
  return text.replace(label, letterLabel(counts[0] ?? 0, shape) ?? digits);
}

const MARKS: Readonly<Partial<Record<NumberShape, { readonly level: MarkedLevel; readonly mark: string }>>> =
  {
    article: { level: 'article', mark: '.' },
    roman: { level: 'section', mark: '.' },
    decimal: { level: 'clause', mark: '.' },
    letter: { level: 'point', mark: ')' },
  };

/** Whether a list is of a level that the decree names: below điểm it has none, so that `1)` there is no fault. */
function isOfDecree({ shape, isOutermost, mark }: Series): boolean {
  return shape === 'article' || shape === 'letter' || isOutermost || mark === '.';
}

/** The fault of the sign behind a number of this list, if it has one (PL I, II.6.đ). */
export function markFault(number: PrintedNumber, series: Series): FaultOf<'mark'> | undefined {
  const due = MARKS[series.shape];
  if (!due || number.mark === due.mark || !isOfDecree(series)) return undefined;
  const bare = number.text.slice(0, number.text.length - number.mark.length).trimEnd();
  return { type: 'mark', level: due.level, expected: `${bare}${due.mark}` };
}

/** The fault of a number that has or lacks the zero that the others of its list lack or have. */
export function paddingFault(
  number: PrintedNumber,
  reading: NumberReading,
  series: Series,
): FaultOf<'padding'> | undefined {
  const padded = isPadded(number, reading);
  if (padded === undefined || series.padded === undefined || padded === series.padded) return undefined;
  const label = padded ? number.label.replace(/^0+/, '') : `0${number.label}`;
  return { type: 'padding', expected: number.text.replace(number.label, label) };
}
