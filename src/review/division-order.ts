import type { ReviewedDocument, ReviewedParagraph } from '../model/reviewed.ts';
import { fromRoman, toRoman } from '../model/roman.ts';
import { paragraphsOf } from './parts-of.ts';
import { type Division, type DivisionWord, divisionOf } from './structure.ts';

/** A line "Chương III" that does not follow the one before it. */
export interface BrokenDivision {
  readonly at: ReviewedParagraph;
  readonly division: Division;
  readonly how: 'gap' | 'repeat' | 'back' | 'start';
  readonly expected: string;
}

const FROM_HIGHEST: readonly DivisionWord[] = ['Phần', 'Chương', 'Mục', 'Tiểu mục'];

function countOf({ number }: Division): number | undefined {
  return /^\d{1,4}$/.test(number) ? Number(number) : fromRoman(number);
}

function howBroken(count: number, last: number): BrokenDivision['how'] {
  if (last === 0) return 'start';
  if (count === last) return 'repeat';
  return count > last ? 'gap' : 'back';
}

/** Every Phần, Chương, Mục and Tiểu mục whose number breaks its series; a level may begin anew under a higher one. */
export function brokenDivisions(document: ReviewedDocument): readonly BrokenDivision[] {
  const last = new Map<DivisionWord, number>();
  const mayRestart = new Set<DivisionWord>(FROM_HIGHEST);
  return paragraphsOf(document, 'partLabel').flatMap((at) => {
    const division = divisionOf(at);
    const count = division && countOf(division);
    if (!division || count === undefined) return [];
    const { word, number } = division;
    const before = last.get(word) ?? 0;
    const goesOn = count === before + 1 || (count === 1 && mayRestart.has(word));
    last.set(word, count);
    mayRestart.delete(word);
    for (const lower of FROM_HIGHEST.slice(FROM_HIGHEST.indexOf(word) + 1)) mayRestart.add(lower);
    if (goesOn) return [];
    const due = /^\d/.test(number) ? String(before + 1) : toRoman(before + 1);
    return [{ at, division, how: howBroken(count, before), expected: `${word} ${due}` }];
  });
}
