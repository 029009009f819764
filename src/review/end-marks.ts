import type { ReviewedDocument, ReviewedParagraph, ReviewedTable } from '../model/reviewed.ts';
import { contentOf } from './content.ts';

/** The mark that closes the content of a document in the decree's models. */
export const END_MARK = './.';

/** Also the second of "././.", which shares a full stop with the first. */
const MARK = /\.(?=\/\.)/gu;

/** A place where "./." stands. */
export interface EndMark {
  readonly at: ReviewedParagraph;
  readonly offset: number;
}

/** The end of a document's content: where the mark stands, and what comes last. */
export interface ContentEnd {
  readonly marks: readonly EndMark[];
  readonly last: ReviewedParagraph | ReviewedTable | undefined;
  /** The paragraph in which the content goes on behind the only mark, if it does. */
  readonly after: ReviewedParagraph | undefined;
}

/** Where text comes behind a mark: in its own paragraph, or in the next. */
function behind(
  { at, offset }: EndMark,
  paragraphs: readonly ReviewedParagraph[],
): ReviewedParagraph | undefined {
  const rest = at.text.slice(offset + END_MARK.length);
  return /\p{L}/u.test(rest) ? at : paragraphs[paragraphs.indexOf(at) + 1];
}

/** Looks for the marks in a document's content, tables left out. */
export function contentEndOf(document: ReviewedDocument): ContentEnd {
  const blocks = contentOf(document);
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const marks = paragraphs.flatMap((at) =>
    Array.from(at.text.matchAll(MARK), (match) => ({ at, offset: match.index })),
  );
  const [only] = marks;
  const after = only && marks.length === 1 ? behind(only, paragraphs) : undefined;
  return { marks, last: blocks.at(-1), after };
}
