import type { DueDate } from '../model/numbered.ts';

/** When a task is due, for counting: a quarter of a year, something that comes back, or no date that is known. */
export type Term =
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'repeats' }
  | { readonly kind: 'unknown' };

const ISO = /^(\d{4})-(\d{2})-\d{2}$/;

/** The term of a time limit; nothing is guessed of a text that names no date. */
export function termOf(due: DueDate | undefined): Term {
  const [, year, month] = ISO.exec(due?.to ?? '') ?? [];
  if (year !== undefined && month !== undefined)
    return { kind: 'quarter', year: Number(year), quarter: Math.ceil(Number(month) / 3) };
  return due?.repeats ? { kind: 'repeats' } : { kind: 'unknown' };
}

const NUMERALS = ['I', 'II', 'III', 'IV'] as const;

/** A term as an officer calls it: "Quý IV/2026". */
export function termWords(term: Term): string {
  if (term.kind === 'repeats') return 'Thường xuyên, định kỳ';
  if (term.kind === 'unknown') return 'Không ghi ngày';
  return `Quý ${NUMERALS[term.quarter - 1] ?? term.quarter}/${term.year}`;
}

/** Where a term stands among others: by time, then what comes back, then what has no date. */
export function termOrder(term: Term): number {
  if (term.kind === 'quarter') return term.year * 4 + term.quarter;
  return term.kind === 'repeats' ? 1_000_000 : 1_000_001;
}
