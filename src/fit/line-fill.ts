import type { Twips } from '../model/measures.ts';
import type { MeasuredText } from './measured-text.ts';

/** Where the line after the one that starts at `start` begins; the text's length where there is none. */
export type LineFill = (measured: MeasuredText, start: number, roomTwips: Twips) => number;

/** The end of the words that a line may take: the next typed line break, or the end of the text. */
export function endOfTypedLine(text: string, start: number): number {
  const typed = text.indexOf('\n', start);
  return typed === -1 ? text.length : typed;
}

/** The first offset after the spaces that stand at `offset`: spaces hang over a line's end. */
export function afterSpaces(text: string, offset: number): number {
  let next = offset;
  while (text[next] === ' ') next += 1;
  return next;
}

/** The next line's start once the words are placed: past a typed line break, if the line ends with one. */
export function afterLine(text: string, start: number, next: number): number {
  const end = endOfTypedLine(text, start);
  return next < end ? next : Math.min(end + 1, text.length);
}
