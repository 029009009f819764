import { expect } from 'vitest';
import { filesOf } from './asked-text.ts';
import type { FinishedFile, FinishedSets } from './finished-sets.ts';
import type { PrintedPage } from './pdf-pages.ts';

/** A point in mm. */
export const MM_PER_POINT = 25.4 / 72;
/** What stands on one middle or edge does so to within this. */
export const NEAR_MM = 0.3;
/** Two texts on one line stand on one baseline, to a tenth of a millimetre. */
export const LEVEL_MM = 0.1;

/** Fails where a length is farther from another than the tolerance. */
export function isNear(value: number, wanted: number, tolerance = NEAR_MM): void {
  expect(Math.abs(value - wanted), `${value} is not near ${wanted}`).toBeLessThan(tolerance);
}

/** Fails where a length is outside a range by more than the tolerance, which rounding to twips may take. */
export function isWithin(
  value: number,
  [least, greatest]: readonly [number, number],
  tolerance = 0.05,
): void {
  expect(value).toBeGreaterThanOrEqual(least - tolerance);
  expect(value).toBeLessThanOrEqual(greatest + tolerance);
}

/** A file of a set by its name. */
export function file({ decision, plan }: FinishedSets, set: 'decision' | 'plan', name: string): FinishedFile {
  const found = (set === 'decision' ? decision : plan).find((each) => each.name === name);
  if (!found)
    throw new Error(`No ${name} among ${(set === 'decision' ? decision : plan).map((each) => each.name)}`);
  return found;
}

/** The first page of a PDF. */
export function firstPage({ pdf, name }: FinishedFile): PrintedPage {
  const [page] = pdf;
  if (!page) throw new Error(`${name} has no page`);
  return page;
}

/** The files that have a letterhead: not the appendices of their own. */
export function withLetterhead(sets: FinishedSets): readonly FinishedFile[] {
  return filesOf(sets).filter(({ name }) => !name.startsWith('phu-luc'));
}
