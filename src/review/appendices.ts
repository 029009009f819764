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

/** What is wrong with the number of an appendix. */
export type AppendixNumberFault = 'without' | 'arabic' | 'order';

/** What is wrong with an appendix's number after those before it: two or more have Roman numbers in their order (PL I, III.1.a). */
export function appendixNumberFault(
  { number, count }: Appendix,
  before: readonly Appendix[],
  isAlone: boolean,
): AppendixNumberFault | undefined {
  if (number === '') return isAlone ? undefined : 'without';
  if (/^\d/.test(number)) return 'arabic';
  const last = before.at(-1)?.count;
  return last !== undefined && count !== last + 1 ? 'order' : undefined;
}

/** Whether an appendix is the one that a text numbers so: by its own number, or by its place where its number is wrong. */
export function isNumbered(appendix: Appendix, count: number, appendices: readonly Appendix[]): boolean {
  if (appendix.count === count) return true;
  const alike = appendices.filter(({ word }) => word === appendix.word);
  const index = alike.findIndex(({ document }) => document === appendix.document);
  const fault = appendixNumberFault(appendix, alike.slice(0, index), alike.length === 1);
  return fault !== undefined && index + 1 === count;
}

/** The appendices of a file in their order. */
export function appendicesOf(documents: readonly ReviewedDocument[]): readonly Appendix[] {
  return documents.filter(({ kind }) => kind === 'appendix').map(appendixOf);
}
