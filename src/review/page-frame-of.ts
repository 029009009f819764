import type { ReviewedDocument } from '../model/reviewed.ts';
import type { WordPage } from '../model/word-file.ts';

function widthOf({ widthTwips, leftTwips, rightTwips, gutterTwips }: WordPage): number {
  return widthTwips - leftTwips - rightTwips - gutterTwips;
}

function heightOf({ heightTwips, topTwips, bottomTwips }: WordPage): number {
  return heightTwips - topTwips - bottomTwips;
}

/** The room between the margins of a document's pages, the widest and the lowest of its orientations, in twips; undefined without pages. */
export function roomOnPages({
  sections,
}: ReviewedDocument): { readonly widthTwips: number; readonly heightTwips: number } | undefined {
  if (sections.length === 0) return undefined;
  return {
    widthTwips: Math.max(...sections.map(({ page }) => widthOf(page))),
    heightTwips: Math.min(...sections.map(({ page }) => heightOf(page))),
  };
}
