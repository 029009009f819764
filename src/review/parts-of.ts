import type { PartName, ReviewedDocument, ReviewedParagraph } from '../model/reviewed.ts';

/** A document's paragraphs outside tables that are one of `parts`; all of them where no part is named. */
export function paragraphsOf(
  { blocks }: ReviewedDocument,
  ...parts: readonly PartName[]
): readonly ReviewedParagraph[] {
  return blocks.filter(
    (block): block is ReviewedParagraph =>
      block.type === 'paragraph' && (parts.length === 0 || parts.includes(block.part)),
  );
}

function withCells({ blocks }: ReviewedDocument): readonly ReviewedParagraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
  );
}

const known = new WeakMap<ReviewedDocument, readonly ReviewedParagraph[]>();

/** A document's paragraphs with those in the cells of its tables, in reading order; listed once, however many rules ask. */
export function everyParagraph(document: ReviewedDocument): readonly ReviewedParagraph[] {
  const before = known.get(document);
  if (before) return before;
  const paragraphs = withCells(document);
  known.set(document, paragraphs);
  return paragraphs;
}
