import type { ReviewedDocument, ReviewedFile } from '../model/reviewed.ts';
import { citationsIn } from './citations.ts';
import { paragraphsOf } from './parts-of.ts';

/** The day that "(Kèm theo … ngày …)" names. */
function attachedDate(document: ReviewedDocument): string | undefined {
  return paragraphsOf(document, 'attachedTo')
    .flatMap(({ text }) => citationsIn(text.replace(/^\s*\(/, '')))
    .find(({ date }) => date !== undefined)?.date;
}

/** The day of issue of a document (ISO): its own, that of what it is attached to, or that of its file's first dated document. */
export function issueDate(document: ReviewedDocument, { documents }: ReviewedFile): string | undefined {
  return (
    document.facts.date ??
    attachedDate(document) ??
    documents.find(({ facts }) => facts.date !== undefined)?.facts.date
  );
}

/** The year of issue, where at least that is known. */
export function issueYear(document: ReviewedDocument, file: ReviewedFile): number | undefined {
  const date = issueDate(document, file);
  if (date !== undefined) return Number(date.slice(0, 4));
  return document.facts.year ?? file.documents.find(({ facts }) => facts.year !== undefined)?.facts.year;
}
