import type { ReviewedDocument } from '../model/reviewed.ts';
import { folded, settled } from './folded.ts';
import { paragraphsOf } from './parts-of.ts';
import { listItems, type TextLine, textLines, withoutDash } from './text-lines.ts';

/** One entry of "Nơi nhận": its words without the dash, and the line that it ends with. */
export interface Recipient {
  readonly words: string;
  readonly first: TextLine;
  readonly last: TextLine;
}

/** The entries of "Nơi nhận", in their order. */
export function recipientsOf(document: ReviewedDocument): readonly Recipient[] {
  const lines = textLines(paragraphsOf(document, 'toPlaces')).filter(
    ({ text }) => !/^nơi nhận\s*:?$/iu.test(text),
  );
  return listItems(lines).flatMap((item) => {
    const [first] = item;
    const last = item.at(-1);
    if (!first || !last) return [];
    const words = settled([withoutDash(first), ...item.slice(1).map(({ text }) => text)].join(' '));
    return [{ words, first, last }];
  });
}

/** Whether an entry is the one that says where the document is kept. */
export function isKept({ words }: Recipient): boolean {
  return /^luu\b/u.test(folded(words));
}
