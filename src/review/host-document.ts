import type { ReviewedDocument } from '../model/reviewed.ts';

/** Whether a document goes with another one: an appendix, or what is issued with a decision. */
export function isAttached({ kind }: ReviewedDocument): boolean {
  return kind === 'appendix' || kind === 'attachedPlan';
}

/** The document of the file that an appendix or attached document goes with: the one with number and signature before it. */
export function hostOf(
  document: ReviewedDocument,
  documents: readonly ReviewedDocument[],
): ReviewedDocument | undefined {
  return documents.slice(0, documents.indexOf(document)).findLast((each) => !isAttached(each));
}
