import type { ReviewedFacts, ReviewedKind } from '../../model/reviewed.ts';
import type { NamedText } from '../document-facts.ts';
import { folded } from '../folded.ts';

function kindOfType(typeName: string, isAttached: boolean): ReviewedKind {
  const type = folded(typeName);
  if (type === 'cong van') return 'correspondence';
  if (isAttached) return 'attachedPlan';
  if (type === 'quyet dinh') return 'decision';
  return type === 'ke hoach' ? 'plan' : 'other';
}

/** What a document is: by its type, its label, and whether it goes with another one. */
export function documentKind(
  paragraphs: readonly NamedText[],
  facts: ReviewedFacts,
  { isFirst }: { readonly isFirst: boolean },
): ReviewedKind {
  const has = (...parts: readonly NamedText['part'][]): boolean =>
    paragraphs.some(({ part }) => parts.includes(part));
  if (has('appendixLabel', 'appendixTitle', 'appendixTitlePlain')) return 'appendix';
  // A document that goes with another one has no number of its own (Mẫu 1.3).
  const isAttached = has('attachedTo') || (!isFirst && !has('documentCode'));
  if (facts.typeName !== undefined) return kindOfType(facts.typeName, isAttached);
  if (has('correspondenceSubject', 'addressee')) return 'correspondence';
  return isFirst || has('quocHieu', 'documentCode') ? 'other' : 'appendix';
}
