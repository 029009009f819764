import type { ReviewedParagraph, ReviewedRow } from '../model/reviewed.ts';
import { isLooked, type LookedParagraph } from './looked.ts';
import { mainLook } from './printed-runs.ts';
import type { ReviewContext } from './rule.ts';

/** Single spacing of Times New Roman as a share of its size, in twips a point. */
const SINGLE_LINE_TWIPS = 1.149 * 20;

function paragraphHeight(paragraph: LookedParagraph, { lineWidthsTwips }: ReviewContext): number | undefined {
  const { format, widthTwips } = paragraph.look;
  const look = mainLook(paragraph);
  if (!look) return 0;
  if (widthTwips === undefined) return undefined;
  const room = Math.max(1, widthTwips - format.leftTwips - format.rightTwips);
  const lines = lineWidthsTwips(paragraph.text, look, room).length;
  const { rule, value } = format.line;
  const single = look.sizePt * SINGLE_LINE_TWIPS;
  const line = rule === 'auto' ? (single * value) / 240 : rule === 'exact' ? value : Math.max(single, value);
  return lines * line + format.beforeTwips + format.afterTwips;
}

function sumOf(paragraphs: readonly ReviewedParagraph[], context: ReviewContext): number | undefined {
  return paragraphs.filter(isLooked).reduce<number | undefined>((sum, paragraph) => {
    const height = paragraphHeight(paragraph, context);
    return sum === undefined || height === undefined ? undefined : sum + height;
  }, 0);
}

/** The height that a row needs on one page, in twips, from its cells that cover no other row; undefined where widths are unknown. */
export function rowHeightTwips({ cells }: ReviewedRow, context: ReviewContext): number | undefined {
  return cells
    .filter(({ rowSpan }) => rowSpan === 1)
    .reduce<number | undefined>((highest, { paragraphs }) => {
      const height = sumOf(paragraphs, context);
      return highest === undefined || height === undefined ? undefined : Math.max(highest, height);
    }, 0);
}
