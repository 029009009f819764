import type { LookedParagraph } from './looked.ts';
import { mainLook } from './printed-runs.ts';
import type { ReviewContext } from './rule.ts';

/** What a text may be measured too wide by roundings of programs, in twips. */
const ROUNDING = 10;

/** The words of a paragraph without lines of typed signs beneath them (`_____`, `-----`). */
export function wordsAboveLine({ text }: LookedParagraph): string {
  return text.replace(/(?:\s*\n[\s\-‐-―_=*─━]*)+$/u, '').trimEnd();
}

/** The width of each printed line of a paragraph, in twips; undefined where the file does not show its column. */
export function lineWidthsOf(
  paragraph: LookedParagraph,
  { lineWidthsTwips }: ReviewContext,
): readonly number[] | undefined {
  const { widthTwips, format } = paragraph.look;
  const look = mainLook(paragraph);
  if (widthTwips === undefined || !look) return undefined;
  const column = widthTwips - format.leftTwips - format.rightTwips - Math.max(0, format.firstLineTwips);
  return lineWidthsTwips(wordsAboveLine(paragraph), look, column + ROUNDING);
}
