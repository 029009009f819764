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

/** A document's paragraphs with those in the cells of its tables, in reading order. */
export function everyParagraph({ blocks }: ReviewedDocument): readonly ReviewedParagraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
  );
}
