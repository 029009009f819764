import { type StartsMore, unescapeLine } from '../../model/markdown-form/line-start.ts';
import type { Place } from '../../model/place.ts';
import { cleanText } from '../clean-text.ts';
import type { SourcePoints } from '../source-points.ts';
import type { SourceLine } from './blocks.ts';
import { type Placed, placedAt } from './placed.ts';

/** Where lines stand, without what is blank at both ends. */
export function placeOfLines(lines: readonly SourceLine[], points: SourcePoints): Place {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return points.placeOf(0, 0);
  const indent = first.text.length - first.text.trimStart().length;
  return points.placeOf(first.start + indent, last.start + last.text.trimEnd().length);
}

/** Lines of running text as one value: letter for letter, but for the backslashes that keep a line from starting something. */
export function passageText(lines: readonly SourceLine[], startsMore?: StartsMore): string {
  return cleanText(lines.map(({ text }) => unescapeLine(text, startsMore)).join('\n'));
}

/** Lines of running text as one value in its place. */
export function passageOf(
  lines: readonly SourceLine[],
  points: SourcePoints,
  startsMore?: StartsMore,
): Placed {
  return placedAt(passageText(lines, startsMore), placeOfLines(lines, points));
}
