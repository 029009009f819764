import type { Twips } from '../model/measures.ts';
import type { FontMetrics } from './font-metrics.ts';
import { breakLines } from './line-breaks.ts';
import { measureText, type TextLook } from './measured-text.ts';

/** Answers how wide each printed line of a text is in a column of `widthTwips`, in twips. */
export type LineWidths = (text: string, look: TextLook, widthTwips: Twips) => readonly Twips[];

/** Measures lines of texts from elsewhere, which have no fit of their own; line breaks in the text count as typed ones. */
export function createLineWidths(font: FontMetrics): LineWidths {
  return (text, look, widthTwips) => {
    const inlines = text
      .split('\n')
      .flatMap((value, index) => [
        ...(index > 0 ? [{ type: 'lineBreak' } as const] : []),
        { type: 'text', value } as const,
      ]);
    const measured = measureText(inlines, look, font);
    const { breaks } = breakLines(measured, { firstTwips: widthTwips, otherTwips: widthTwips });
    const starts = [0, ...breaks];
    return starts.map((start, index) => {
      const end = start + measured.text.slice(start, starts[index + 1]).trimEnd().length;
      return (measured.twips[end] ?? 0) - (measured.twips[start] ?? 0);
    });
  };
}
