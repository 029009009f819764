import type { ReviewedDocument, ReviewedParagraph } from '../model/reviewed.ts';
import { fromRoman } from '../model/roman.ts';
import { folded } from './folded.ts';
import { paragraphsOf } from './parts-of.ts';

/** An appendix of a file with what its label says (PL I, III.1.a, b). */
export interface Appendix {
  readonly document: ReviewedDocument;
  readonly label: ReviewedParagraph | undefined;
  /** What appendices are called there: `phu luc`, `bieu`; empty where there is no label. */
  readonly word: string;
  /** As printed; empty where the label has none. */
  readonly number: string;
  readonly count: number | undefined;
}

const LABEL =
  /^\s*(?<word>phụ lục|phụ biểu|biểu mẫu|biểu|bảng|mẫu)?\s*(?:số\s*)?:?\s*(?<number>[IVXLC]+|\d{1,2})?(?![\p{L}\p{N}])/iu;

/** The count of a number in Roman or Arabic figures. */
export function appendixCount(number: string): number | undefined {
  return /^\d+$/.test(number) ? Number(number) : fromRoman(number.toUpperCase());
}

function appendixOf(document: ReviewedDocument): Appendix {
  const [label] = paragraphsOf(document, 'appendixLabel');
  const groups = LABEL.exec(label?.text ?? '')?.groups;
  const number = groups?.word === undefined ? '' : (groups.number ?? '');
  return { document, label, word: folded(groups?.word ?? ''), number, count: appendixCount(number) };
}

/** The appendices of a file in their order. */
export function appendicesOf(documents: readonly ReviewedDocument[]): readonly Appendix[] {
  return documents.filter(({ kind }) => kind === 'appendix').map(appendixOf);
}
