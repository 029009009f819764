import type { NumberReading, NumberShape, PrintedNumber } from './printed-number.ts';

/** A list of one level that is being counted. */
export interface Series {
  readonly shape: NumberShape;
  readonly mark: string;
  /** What stands before the last count of a dotted number; empty in all others. */
  readonly prefix: readonly number[];
  readonly last: number;
  /** How many items it has had, whatever their numbers. */
  readonly items: number;
  readonly areHeadings: boolean;
  /** Whether its numbers below 10 have a zero before them; undefined until one came. */
  readonly padded: boolean | undefined;
  /** Whether no list of numbers is open around it but of Điều, chapters and sections: it is one of khoản. */
  readonly isOutermost: boolean;
}

/** How an item's number continues its list: as it should, past a letter that was left out, or not at all. */
export type Continuation =
  | { readonly type: 'next' }
  | { readonly type: 'withoutLetter' }
  | { readonly type: 'broken'; readonly how: 'gap' | 'repeat' | 'back'; readonly expected: number };

const D = 4;

function samePrefix(reading: NumberReading, { prefix }: Series): boolean {
  const own = prefixOf(reading);
  return own.length === prefix.length && own.every((count, index) => count === prefix[index]);
}

/** What stands before the last count of a dotted number. */
export function prefixOf({ counts }: NumberReading): readonly number[] {
  return counts.slice(0, -1);
}

/** The count of a number within its own list; undefined for a letter that no điểm has. */
export function countOf({ counts }: NumberReading): number | undefined {
  return counts.at(-1);
}

/** Whether a number can be of the list at all: the same shape, and for a dotted one the same numbers before its last. */
export function isOf(reading: NumberReading, series: Series): boolean {
  return reading.shape === series.shape && samePrefix(reading, series);
}

/**
 * How `count` continues the list. What follows the place of the last item goes on as well as what follows its number, so
 * that one wrong number is told once.
 */
export function continuation(series: Series, count: number): Continuation {
  const { last, items, shape } = series;
  if (count === last + 1 || (count === items + 1 && count > 1)) return { type: 'next' };
  if (shape === 'letter' && last === D && count === D + 2) return { type: 'withoutLetter' };
  const how = count === last ? 'repeat' : count > last ? 'gap' : 'back';
  return { type: 'broken', how, expected: last + 1 };
}

const PADDED_SHAPES: readonly NumberShape[] = ['decimal', 'bracketed'];

/** Whether a number below 10 has a zero before it; undefined for any other number. */
export function isPadded({ label }: PrintedNumber, { shape, counts }: NumberReading): boolean | undefined {
  const [count = 10] = counts;
  return PADDED_SHAPES.includes(shape) && count < 10 ? label.startsWith('0') : undefined;
}

/** The list with one more item. */
export function continued(
  series: Series,
  number: PrintedNumber,
  reading: NumberReading,
  isHeading: boolean,
): Series {
  const last = countOf(reading) ?? series.last;
  const padded = series.padded ?? isPadded(number, reading);
  return { ...series, last, items: series.items + 1, areHeadings: isHeading, padded };
}

const OUTER_SHAPES: readonly NumberShape[] = ['roman', 'capital', 'article'];

/** A list that begins with this number inside the `open` ones. */
export function begun(
  number: PrintedNumber,
  reading: NumberReading,
  isHeading: boolean,
  open: readonly Series[],
): Series {
  return {
    shape: reading.shape,
    mark: number.mark,
    prefix: prefixOf(reading),
    last: countOf(reading) ?? 0,
    items: 1,
    areHeadings: isHeading,
    padded: isPadded(number, reading),
    isOutermost: open.every(({ shape }) => OUTER_SHAPES.includes(shape)),
  };
}

/** An open list that a number may be an item of, and what the number is then read as. */
export interface Candidate {
  /** Its place among the open lists, the outermost first. */
  readonly index: number;
  readonly series: Series;
  readonly reading: NumberReading;
}

/** Whether a number goes on with the list as it should. */
export function goesOn({ series, reading }: Candidate): boolean {
  const count = countOf(reading);
  return count !== undefined && continuation(series, count).type !== 'broken';
}

/** The open list that a number belongs to: the innermost that it goes on with, first among those of its own sign. */
export function listOf(number: PrintedNumber, open: readonly Series[]): Candidate | undefined {
  const candidates = open
    .flatMap((series, index) =>
      number.readings
        .filter((reading) => isOf(reading, series))
        .map((reading): Candidate => ({ index, series, reading })),
    )
    .reverse();
  const ofItsSign = ({ series }: Candidate) => series.mark === number.mark;
  return (
    candidates.find((each) => goesOn(each) && ofItsSign(each)) ??
    candidates.find(goesOn) ??
    candidates.find(ofItsSign) ??
    candidates[0]
  );
}

/** What a number that begins a list is read as: the reading that counts least, so that `I.` is 1 and `C.` is 3. */
export function likeliestReading({ readings }: PrintedNumber): NumberReading | undefined {
  return [...readings].sort((a, b) => (countOf(a) ?? 0) - (countOf(b) ?? 0))[0];
}
