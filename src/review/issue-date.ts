import type { ReviewedDocument, ReviewedFile } from '../model/reviewed.ts';
import { citationsIn } from './citations.ts';
import { paragraphsOf } from './parts-of.ts';

/** The day that "(Kèm theo … ngày …)" names. */
function attachedDate(document: ReviewedDocument): string | undefined {
  return paragraphsOf(document, 'attachedTo')
    .flatMap(({ text }) => citationsIn(text.replace(/^\s*\(/, '')))
    .find(({ date }) => date !== undefined)?.date;
}

/** The day of issue of a document (ISO): its own, that of what it is attached to, or that of another in its file. */
export function issueDate(document: ReviewedDocument, { documents }: ReviewedFile): string | undefined {
  return (
    document.facts.date ??
    attachedDate(document) ??
    documents.find(({ facts }) => facts.date !== undefined)?.facts.date ??
    documents.map(attachedDate).find((date) => date !== undefined)
  );
}

/** The year of "(Kèm theo … ngày   /9/2023 …)", where the day is still blank. */
function attachedYear(document: ReviewedDocument): number | undefined {
  const [line] = paragraphsOf(document, 'attachedTo');
  const year = /(?:\/|năm\s+)(20\d\d)(?!\d|\/)/u.exec(line?.text ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The year of issue, where at least that is known. */
export function issueYear(document: ReviewedDocument, file: ReviewedFile): number | undefined {
  const date = issueDate(document, file);
  if (date !== undefined) return Number(date.slice(0, 4));
  const years = [document, ...file.documents].map((each) => each.facts.year ?? attachedYear(each));
  return years.find((year) => year !== undefined);
}
