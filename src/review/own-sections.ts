import type { ReviewedDocument, ReviewedFile, ReviewedSection } from '../model/reviewed.ts';

/** The sections of a document that no document before it in the file begins in: each section is judged once. */
export function ownSections(
  document: ReviewedDocument,
  { documents }: ReviewedFile,
): readonly ReviewedSection[] {
  const before = documents.slice(0, documents.indexOf(document)).flatMap(({ sections }) => sections);
  return document.sections.filter((section) => !before.includes(section));
}
