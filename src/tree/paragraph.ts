import { type Inline, plainText } from '../model/inline.ts';
import type { Source } from '../model/place.ts';
import type { ParagraphNode, ParagraphStyle } from '../model/tree.ts';
import { type TextPlace, withNoBreakSpaces } from './no-break.ts';

/** Lays the no-break spaces of a whole paragraph into its runs; letters and their count stay. */
export function withNoBreaks(inlines: readonly Inline[], place: TextPlace = 'page'): readonly Inline[] {
  const glued = withNoBreakSpaces(plainText(inlines), place);
  let at = 0;
  return inlines.map((inline): Inline => {
    const start = at;
    at += inline.type === 'text' ? inline.value.length : 1;
    return inline.type === 'text' ? { ...inline, value: glued.slice(start, at) } : inline;
  });
}

const ORGANS: readonly ParagraphStyle[] = ['parentOrgan', 'issuingOrgan'];

/** A paragraph of a style with its no-break spaces in place. */
export function paragraph(style: ParagraphStyle, inlines: readonly Inline[], source?: Source): ParagraphNode {
  const children = withNoBreaks(inlines, ORGANS.includes(style) ? 'organ' : 'page');
  return { type: 'paragraph', style, children, ...(source && { source }) };
}

/** Whether all words of a line are bold, so that its number is too. */
export function isAllBold(inlines: readonly Inline[]): boolean {
  const texts = inlines.filter((inline) => inline.type === 'text');
  return texts.length > 0 && texts.every((text) => text.bold || text.value.trim() === '');
}

/** The run of a counted number and the no-break space after it (model.md, 8: numbers are text). */
export function numberRun(number: string, bold = false): readonly Inline[] {
  return number === ''
    ? []
    : [{ type: 'text', value: `${number}\u00A0`, role: 'number', ...(bold && { bold: true }) }];
}
