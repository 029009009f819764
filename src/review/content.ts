import type { PartName, ReviewedDocument, ReviewedParagraph, ReviewedTable } from '../model/reviewed.ts';

const CONTENT_PARTS: readonly PartName[] = [
  'partLabel',
  'partHeading',
  'sectionHeading',
  'clauseHeading',
  'subclauseHeading',
  'pointHeading',
  'articleHeading',
  'article',
  'section',
  'clause',
  'subclause',
  'point',
  'subpoint',
  'dash',
  'plus',
  'paragraph',
  'pointer',
  'tableTitle',
];

const SIGNATURE_PARTS: readonly PartName[] = ['toPlacesTitle', 'toPlaces', 'competence', 'signerName'];

/** A document's content (PL I, II.6): its paragraphs and tables from the first of the body to what is signed, in reading order. */
export function contentOf({ blocks }: ReviewedDocument): readonly (ReviewedParagraph | ReviewedTable)[] {
  const end = blocks.findIndex((block) => block.type === 'paragraph' && SIGNATURE_PARTS.includes(block.part));
  return (end < 0 ? blocks : blocks.slice(0, end)).filter(
    (block) => block.type === 'table' || (CONTENT_PARTS.includes(block.part) && block.text.trim() !== ''),
  );
}

/** The paragraphs of a document's content that stand outside tables. */
export function contentParagraphs(document: ReviewedDocument): readonly ReviewedParagraph[] {
  return contentOf(document).filter((block) => block.type === 'paragraph');
}
