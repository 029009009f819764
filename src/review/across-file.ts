import type { ReviewedDocument, ReviewedParagraph } from '../model/reviewed.ts';
import type { ReviewContext, ReviewFinding } from './rule.ts';

/** A paragraph of a file and the document that it stands in. */
export interface ParagraphInFile {
  readonly paragraph: ReviewedParagraph;
  readonly document: ReviewedDocument;
}

/** A finding of a rule that judges a file as a whole, with the document that it is told of. */
export type FindingInFile<Found> = ReviewFinding<Found> & { readonly document: ReviewedDocument };

/** Computes something of a review once, however many documents and rules ask for it. */
export function oncePerReview<Value>(
  compute: (context: ReviewContext) => Value,
): (context: ReviewContext) => Value {
  const known = new WeakMap<ReviewContext, { readonly value: Value }>();
  return (context) => {
    const before = known.get(context);
    if (before) return before.value;
    const value = compute(context);
    known.set(context, { value });
    return value;
  };
}

/** Makes a rule's `find` of one that looks at the whole file: each finding is told with its own document, once. */
export function acrossFile<Found>(
  find: (context: ReviewContext) => Iterable<FindingInFile<Found>>,
): (document: ReviewedDocument, context: ReviewContext) => readonly ReviewFinding<Found>[] {
  const all = oncePerReview((context) => Array.from(find(context)));
  return (document, context) => all(context).filter((finding) => finding.document === document);
}
