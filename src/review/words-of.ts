import type { ReviewedParagraph } from '../model/reviewed.ts';
import { type TextWord, wordsIn } from '../model/text-words.ts';

const known = new WeakMap<ReviewedParagraph, readonly TextWord[]>();

/** The words of a paragraph; taken apart once, however many rules ask. */
export function wordsOf(paragraph: ReviewedParagraph): readonly TextWord[] {
  const before = known.get(paragraph);
  if (before) return before;
  const words = wordsIn(paragraph.text);
  known.set(paragraph, words);
  return words;
}
