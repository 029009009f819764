import type { PartName } from '../../model/reviewed.ts';
import { type Item, isBlank, type Line } from './line.ts';
import { isTypedRule } from './wording.ts';

/** The part of each line that was named so far. */
export type Parts = ReadonlyMap<Line, PartName>;

/** What a line is that prints no words: a drawn line's own, or nothing; undefined where it prints words. */
export function wordlessPart(line: Line): 'ruleLine' | 'emptyLine' | undefined {
  if (isTypedRule(line)) return 'ruleLine';
  if (!isBlank(line)) return undefined;
  return line.paragraph.lines.length > 0 ? 'ruleLine' : 'emptyLine';
}

/** The next item from `index` on that prints words or is a table. */
export function nextPrinted(items: readonly Item[], index: number): Item | undefined {
  return items
    .slice(index, index + 12)
    .find((item) => item.type === 'table' || wordlessPart(item) === undefined);
}
