import type { WordLine } from '../../../model/word-file.ts';
import type { Edges } from '../format/edges.ts';
import type { ParagraphProperties } from '../format/paragraph-properties.ts';
import { isCentred } from './drawn.ts';

function lineOf(properties: ParagraphProperties, within: number | undefined): WordLine {
  const { leftTwips = 0, rightTwips = 0, firstLineTwips = 0 } = properties;
  // A hanging first line takes the border with it.
  const left = leftTwips + Math.min(0, firstLineTwips);
  if (within === undefined) return { by: 'border' };
  const lengthTwips = Math.max(0, within - left - rightTwips);
  const centred = isCentred(left, lengthTwips, within);
  return { by: 'border', lengthTwips, ...(centred !== undefined && { centred }) };
}

/** A paragraph with lines at its sides stands in a box, not over or under a line. */
function isBox({ left, right }: Edges): boolean {
  return left === true || right === true;
}

/** Whether two paragraphs, one under the other, share their border, so that none is drawn between them (ISO 29500-1, 17.3.1.24). */
export function sharesBorder(above: ParagraphProperties, below: ParagraphProperties): boolean {
  if (!above.borders || !below.borders) return false;
  const shape = ({ borders = {}, leftTwips = 0, rightTwips = 0 }: ParagraphProperties) =>
    [borders.top, borders.bottom, borders.left, borders.right, leftTwips, rightTwips].map(String).join();
  return shape(above) === shape(below);
}

/** The lines that a paragraph's own borders draw above and below it, in a space of that width. */
export function borderLines(
  properties: ParagraphProperties,
  within: number | undefined,
  joined: { readonly above: boolean; readonly below: boolean },
): readonly WordLine[] {
  const { borders = {} } = properties;
  if (isBox(borders)) return [];
  const drawn = [borders.top && !joined.above, borders.bottom && !joined.below];
  return drawn.filter((is) => is === true).map(() => lineOf(properties, within));
}
