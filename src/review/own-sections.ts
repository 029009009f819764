import type { ReviewedDocument, ReviewedFile, ReviewedSection } from '../model/reviewed.ts';

/** The sections of a document that no document before it in the file stands in: each section is judged once. */
export function ownSections(
  document: ReviewedDocument,
  { documents }: ReviewedFile,
): readonly ReviewedSection[] {
  const before = documents.slice(0, documents.indexOf(document)).flatMap(({ sections }) => sections);
  // Documents that share a section of the file each have it as their own, with the one page.
  return document.sections.filter(({ page }) => !before.some((section) => section.page === page));
}
