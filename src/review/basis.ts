import type { PartName, ReviewedDocument, ReviewedParagraph } from '../model/reviewed.ts';
import type { Citation } from './citation.ts';
import { citationsIn } from './citations.ts';
import { everyParagraph } from './parts-of.ts';

/** Whether a paragraph names a căn cứ: one of the list, or an opening that runs them into text. */
export function isBasis({ part, text }: ReviewedParagraph): boolean {
  return part === 'legalBasis' || (part === 'paragraph' && /^\s*Căn cứ\s/u.test(text));
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
}

/** The documents that a document's căn cứ and text cite by number, in reading order. */
export function citationsOf(document: ReviewedDocument): readonly CitationAt[] {
  return everyParagraph(document)
    .filter(({ part }) => !SHORT_LINES.includes(part))
    .flatMap((paragraph) =>
      citationsIn(paragraph.text).map((citation) => ({ document, paragraph, citation })),
    );
}
