import type { LookedParagraph } from './looked.ts';
import { mainLook, mainRun } from './printed-runs.ts';
import type { ReviewContext } from './rule.ts';

/** What a text may be measured too wide by roundings of programs, in twips. */
const ROUNDING = 10;

/** The words of a paragraph without lines of typed signs beneath them (`_____`, `-----`). */
export function wordsAboveLine({ text }: Pick<LookedParagraph, 'text'>): string {
  return text.replace(/(?:\s*\n[\s\-‐-―_=*─━]*)+$/u, '').trimEnd();
}

/** How much wider than the font's own letters a paragraph's are set: condensed ones below 1. */
function stretch(paragraph: LookedParagraph, { lineWidthsTwips }: ReviewContext): number {
  const { spacingTwips = 0, widthPercent = 100 } = mainRun(paragraph) ?? {};
  const look = mainLook(paragraph);
  if (!look || (spacingTwips === 0 && widthPercent === 100)) return 1;
  const words = wordsAboveLine(paragraph);
  const natural = lineWidthsTwips(words, look, Number.MAX_SAFE_INTEGER).reduce((sum, line) => sum + line, 0);
  return natural === 0 ? 1 : widthPercent / 100 + (spacingTwips * words.length) / natural;
}

/** The width of each line of a paragraph in a column of that many twips, its letters as wide as they are set. */
function widthsIn(column: number, paragraph: LookedParagraph, context: ReviewContext): readonly number[] {
  const look = mainLook(paragraph);
  if (!look) return [];
  const wider = stretch(paragraph, context);
  const widths = context.lineWidthsTwips(wordsAboveLine(paragraph).trim(), look, column / wider);
  return widths.map((width) => width * wider);
}

/** The width of a paragraph's words between typed line breaks, in twips; empty where nothing is printed. */
export function unbrokenWidths(paragraph: LookedParagraph, context: ReviewContext): readonly number[] {
  return widthsIn(Number.MAX_SAFE_INTEGER, paragraph, context);
}

/** The room that a paragraph's first line has between its indents, in twips; undefined where the file does not show it. */
export function roomOf({ look: { widthTwips, format } }: LookedParagraph): number | undefined {
  if (widthTwips === undefined) return undefined;
  return widthTwips - format.leftTwips - format.rightTwips - Math.max(0, format.firstLineTwips);
}

/** The width of each printed line of a paragraph, in twips; undefined where the file does not show its room. */
export function lineWidthsOf(
  paragraph: LookedParagraph,
  context: ReviewContext,
): readonly number[] | undefined {
  const room = roomOf(paragraph);
  if (room === undefined || !mainLook(paragraph)) return undefined;
  return widthsIn(room + ROUNDING, paragraph, context);
}
