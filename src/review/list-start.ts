import type { ReviewedParagraph } from '../model/reviewed.ts';
import { type FaultOf, withCounts } from './number-fault.ts';
import { countOf, prefixOf, type Series } from './number-series.ts';
import type { NumberReading, PrintedNumber } from './printed-number.ts';

/** `3.1.` under 2.: what stands before the last count of a dotted number is the number above it. */
export function parentFault(
  reading: NumberReading,
  number: PrintedNumber,
  around: readonly Series[],
): FaultOf<'order'> | undefined {
  const prefix = prefixOf(reading);
  const parent = around.findLast(
    ({ shape, prefix: above }) =>
      (shape === 'decimal' || shape === 'dotted') && above.length === prefix.length - 1,
  );
  if (!parent) return undefined;
  const due = [...parent.prefix, parent.last];
  if (due.every((count, index) => count === prefix[index])) return undefined;
  const expected = withCounts(number, reading.shape, [...due, countOf(reading) ?? 1]);
  return { type: 'order', how: 'parent', expected };
}

/** A list that does not begin at its beginning; a lone number in running text, which nothing goes on from, is none. */
export function startFault(
  reading: NumberReading,
  { at, number }: { readonly at: ReviewedParagraph; readonly number: PrintedNumber },
  goesOn: boolean,
): FaultOf<'order'> | undefined {
  const count = countOf(reading) ?? 1;
  if (count === 1 || (at.part === 'paragraph' && !goesOn)) return undefined;
  const expected = withCounts(number, reading.shape, [...prefixOf(reading), 1]);
  return { type: 'order', how: 'start', expected };
}
