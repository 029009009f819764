import type { PartName, ReviewedDocument, ReviewedParagraph } from '../model/reviewed.ts';
import type { Citation } from './citation.ts';
import { citationsOfParagraph } from './citations.ts';
import { everyParagraph, paragraphsOf } from './parts-of.ts';

const OPENING_PARTS: readonly PartName[] = ['paragraph', 'legalBasis', 'emptyLine', 'ruleLine'];
const TITLE_PARTS: readonly PartName[] = ['subject', 'attachedTo', 'documentType', 'authority', 'addressee'];

/** The paragraphs between a document's title and its first heading, Điều or table. */
function opening(document: ReviewedDocument): readonly ReviewedParagraph[] {
  const { blocks } = document;
  const title = blocks.findLastIndex(
    (block) => block.type === 'paragraph' && TITLE_PARTS.includes(block.part),
  );
  const after = blocks.slice(title + 1);
  const end = after.findIndex((block) => block.type === 'table' || !OPENING_PARTS.includes(block.part));
  return after
    .slice(0, end < 0 ? after.length : end)
    .filter((block): block is ReviewedParagraph => block.type === 'paragraph');
}

/** The paragraphs that name a document's căn cứ: its list, and an opening that runs them into text. */
export function basisParagraphs(document: ReviewedDocument): ReadonlySet<ReviewedParagraph> {
  const running = opening(document).filter(({ text }) => /^\s*Căn cứ\s/u.test(text));
  return new Set([...paragraphsOf(document, 'legalBasis'), ...running]);
}

/** Lines in which a document may be named shortly: titles, headings, letterhead, recipients, what it is attached to. */
const SHORT_LINES: readonly PartName[] = [
  'documentCode',
  'promulgation',
  'draftMark',
  'signingArea',
  'documentType',
  'subject',
  'correspondenceSubject',
  'addressee',
  'authority',
  'partHeading',
  'sectionHeading',
  'clauseHeading',
  'subclauseHeading',
  'pointHeading',
  'appendixLabel',
  'appendixTitle',
  'appendixTitlePlain',
  'attachedTo',
  'tableTitle',
  'toPlacesTitle',
  'toPlaces',
  'drafterCode',
  'competence',
  'signerName',
  'other',
];

/** A citation in a document's căn cứ or text, and the paragraph that it stands in. */
export interface CitationAt {
  readonly document: ReviewedDocument;
  readonly paragraph: ReviewedParagraph;
  readonly citation: Citation;
  readonly isBasis: boolean;
}

/** The documents that a document's căn cứ and text cite by number, in reading order. */
export function citationsOf(document: ReviewedDocument): readonly CitationAt[] {
  const bases = basisParagraphs(document);
  return everyParagraph(document)
    .filter(({ part }) => !SHORT_LINES.includes(part))
    .flatMap((paragraph) =>
      citationsOfParagraph(paragraph).map((citation) => ({
        document,
        paragraph,
        citation,
        isBasis: bases.has(paragraph),
      })),
    );
}
