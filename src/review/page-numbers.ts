import type { ReviewedDocument, ReviewedFile, ReviewedSection } from '../model/reviewed.ts';
import type { WordEdges, WordParagraph, WordRun } from '../model/word-file.ts';
import { ownSections } from './own-sections.ts';

/** Where a section prints its page numbers: one paragraph with the number in it. */
export interface PrintedPageNumber {
  readonly edge: 'header' | 'footer';
  /** On which of its pages. */
  readonly pages: keyof WordEdges;
  readonly paragraph: WordParagraph;
  readonly run: WordRun;
}

function isPageNumber({ field = '' }: WordRun): boolean {
  return /^\s*PAGE(?:\s|$)/iu.test(field);
}

function numbersIn(
  edge: PrintedPageNumber['edge'],
  pages: PrintedPageNumber['pages'],
  edges: WordEdges,
): readonly PrintedPageNumber[] {
  return edges[pages].flatMap((paragraph) => {
    const run = paragraph.runs.find(isPageNumber);
    return run ? [{ edge, pages, paragraph, run }] : [];
  });
}

/** A page number and the first of the sections that print it. */
export interface OwnPageNumber {
  readonly at: ReviewedSection;
  readonly printed: PrintedPageNumber;
}

/** The page numbers of a document that no section before prints: headers that sections share are judged once. */
export function ownPageNumbers(document: ReviewedDocument, file: ReviewedFile): readonly OwnPageNumber[] {
  const before = file.documents.slice(0, file.documents.indexOf(document));
  const seen = new Set(
    before.flatMap(({ sections }) =>
      sections.flatMap((section) => printedPageNumbers(section).map(({ paragraph }) => paragraph)),
    ),
  );
  return ownSections(document, file).flatMap((at) =>
    printedPageNumbers(at).flatMap((printed) => {
      if (seen.has(printed.paragraph)) return [];
      seen.add(printed.paragraph);
      return [{ at, printed }];
    }),
  );
}

/** The page numbers that a section prints; those of a first page's own header only where the section has one. */
export function printedPageNumbers({
  page,
  headers,
  footers,
}: ReviewedSection): readonly PrintedPageNumber[] {
  const kinds = [...(page.titlePage ? (['first'] as const) : []), 'default', 'even'] as const;
  return kinds.flatMap((pages) => [
    ...numbersIn('header', pages, headers),
    ...numbersIn('footer', pages, footers),
  ]);
}
