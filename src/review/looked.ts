import type { PartName, ReviewedDocument, ReviewedParagraph } from '../model/reviewed.ts';
import { everyParagraph, paragraphsOf } from './parts-of.ts';

/** A paragraph whose look the file shows. */
export type LookedParagraph = ReviewedParagraph & { readonly look: NonNullable<ReviewedParagraph['look']> };

/** Whether a paragraph has a look of its own to judge: one of a DOCX has, one of a plan has not. */
export function isLooked(paragraph: ReviewedParagraph): paragraph is LookedParagraph {
  return paragraph.look !== undefined;
}

/** The paragraphs outside tables, of `parts` where any is named, whose look is there to judge. */
export function lookedParagraphs(
  document: ReviewedDocument,
  ...parts: readonly PartName[]
): readonly LookedParagraph[] {
  return paragraphsOf(document, ...parts).filter(isLooked);
}

const known = new WeakMap<ReviewedDocument, readonly LookedParagraph[]>();

/** The same with the paragraphs in cells of tables, but for what is no part of thể thức; listed once, however many rules ask. */
export function everyLooked(document: ReviewedDocument): readonly LookedParagraph[] {
  const before = known.get(document);
  if (before) return before;
  const looked = everyParagraph(document)
    .filter(({ part }) => part !== 'other')
    .filter(isLooked);
  known.set(document, looked);
  return looked;
}
