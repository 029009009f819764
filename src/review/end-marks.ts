import type { ReviewedDocument, ReviewedParagraph, ReviewedTable } from '../model/reviewed.ts';
import { contentOf } from './content.ts';

/** The mark that closes the content of a document in the decree's models. */
export const END_MARK = './.';

const MARK = /\.\/\./gu;

/** A place where "./." stands. */
export interface EndMark {
  readonly at: ReviewedParagraph;
  readonly offset: number;
}

/** The end of a document's content: where the mark stands, and what comes last. */
export interface ContentEnd {
  readonly marks: readonly EndMark[];
  readonly last: ReviewedParagraph | ReviewedTable | undefined;
  /** The first paragraph that comes after the only mark, if any does. */
  readonly after: ReviewedParagraph | undefined;
}

/** Looks for the marks in a document's content, tables left out. */
export function contentEndOf(document: ReviewedDocument): ContentEnd {
  const blocks = contentOf(document);
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const marks = paragraphs.flatMap((at) =>
    Array.from(at.text.matchAll(MARK), (match) => ({ at, offset: match.index })),
  );
  const [only] = marks;
  const after = only && marks.length === 1 ? paragraphs[paragraphs.indexOf(only.at) + 1] : undefined;
  return { marks, last: blocks.at(-1), after };
}
