import type { ReviewedDocument, ReviewedParagraph } from '../model/reviewed.ts';
import { contentParagraphs } from './content.ts';
import { type NumberShape, printedNumbers } from './printed-number.ts';

function beginsWith(shape: NumberShape): (paragraph: ReviewedParagraph) => boolean {
  return (paragraph) => {
    const [first] = printedNumbers(paragraph);
    return first?.readings.some((reading) => reading.shape === shape) ?? false;
  };
}

/** The Điều of a document: the structure with chapters, Điều, khoản and điểm (PL I, II.6.c). */
export function articlesOf(document: ReviewedDocument): readonly ReviewedParagraph[] {
  return contentParagraphs(document).filter(beginsWith('article'));
}

/** The sections "I." of a document: the structure with sections, khoản and điểm (PL I, II.6.c). */
export function sectionsOf(document: ReviewedDocument): readonly ReviewedParagraph[] {
  const sections = contentParagraphs(document).filter(
    ({ part }) => part === 'section' || part === 'sectionHeading',
  );
  return sections.filter(beginsWith('roman'));
}

/** The paragraphs of a document that begin with a number such as `1.1.` or `1.1.1.`. */
export function dottedParagraphsOf(document: ReviewedDocument): readonly ReviewedParagraph[] {
  return contentParagraphs(document).filter(beginsWith('dotted'));
}

/** The levels that have a line of their own for word and number. */
export type DivisionWord = 'Phần' | 'Chương' | 'Mục' | 'Tiểu mục';

/** A line such as "Chương II": its level, its words as typed, and its number. */
export interface Division {
  readonly word: DivisionWord;
  readonly typedWord: string;
  readonly number: string;
}

const WORDS: readonly DivisionWord[] = ['Tiểu mục', 'Phần', 'Chương', 'Mục'];

/** What the first line of a "Phần", "Chương" or "Mục" says; undefined where it begins with no such word. */
export function divisionOf({ text }: ReviewedParagraph): Division | undefined {
  const [line = ''] = text.trim().split('\n');
  const word = WORDS.find((each) => line.toLowerCase().startsWith(`${each.toLowerCase()} `));
  if (!word) return undefined;
  const typedWord = line.slice(0, word.length);
  const number = /^\s+(?:thứ\s+)?[\p{L}\p{N}]+/iu.exec(line.slice(word.length))?.[0].trim();
  return number === undefined ? undefined : { word, typedWord, number };
}
