import type { Twips } from '../../model/measures.ts';

/** What one paragraph says beyond its style: measured indents, and the section that ends with it. */
export interface ParagraphExceptions {
  readonly leftTwips?: Twips;
  readonly rightTwips?: Twips;
  readonly hangingTwips?: Twips;
  readonly sectionProperties?: string | undefined;
}

function indents({ leftTwips, rightTwips, hangingTwips }: ParagraphExceptions): string {
  const left = leftTwips ? ` w:left="${leftTwips}"` : '';
  const right = rightTwips ? ` w:right="${rightTwips}"` : '';
  const hanging = hangingTwips ? ` w:hanging="${hangingTwips}"` : '';
  return left || right || hanging ? `<w:ind${left}${right}${hanging}/>` : '';
}

/** One paragraph of a named style (ISO 29500-1, 17.3.1 p) with its runs. */
export function paragraphXml(styleId: string, runs: string, exceptions: ParagraphExceptions = {}): string {
  const sectionProperties = exceptions.sectionProperties ?? '';
  return `<w:p><w:pPr><w:pStyle w:val="${styleId}"/>${indents(exceptions)}${sectionProperties}</w:pPr>${runs}</w:p>`;
}
