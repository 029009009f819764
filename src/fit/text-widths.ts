import type { Twips } from '../model/measures.ts';
import type { MeasuredText } from './measured-text.ts';

/** What a line needs beyond its letters, so that no rounding takes its last word off. */
const RESERVE: Twips = 6;

function widthBetween({ twips }: MeasuredText, start: number, end: number): Twips {
  return (twips[end] ?? 0) - (twips[start] ?? 0);
}

/** Width of the longest typed line, with what it needs to be sure to stand on one line. */
export function naturalWidth(measured: MeasuredText): Twips {
  let longest = 0;
  let start = 0;
  for (const line of measured.text.split('\n')) {
    longest = Math.max(longest, widthBetween(measured, start, start + line.length));
    start += line.length + 1;
  }
  return Math.ceil(longest) + RESERVE;
}

/** Which places may part a word: spaces alone, or every place where a line may end. */
export type Parting = 'spaces' | 'everywhere';

function mayPart({ text, opportunities }: MeasuredText, offset: number, parting: Parting): boolean {
  if (text[offset] === ' ' || text[offset] === '\n' || offset === text.length) return true;
  return parting === 'everywhere' && opportunities[offset] === 1 && text[offset - 1] !== '/';
}

/** Width of the longest word, what hangs before it included, with what it needs to be sure not to be cut. */
export function longestWord(measured: MeasuredText, hangingTwips: Twips, parting: Parting): Twips {
  let longest = 0;
  let start = 0;
  for (let offset = 1; offset <= measured.text.length; offset += 1) {
    if (!mayPart(measured, offset, parting)) continue;
    const hanging = start === 0 ? 0 : hangingTwips;
    longest = Math.max(longest, hanging + widthBetween(measured, start, offset));
    start = /[ \n]/.test(measured.text.charAt(offset)) ? offset + 1 : offset;
  }
  return Math.ceil(longest) + RESERVE;
}

/** Width of the longest printed line. */
export function longestLine(measured: MeasuredText, breaks: readonly number[]): Twips {
  const ends = [...breaks, measured.text.length];
  return ends.reduce((longest, end, index) => {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const words = measured.text.slice(start, end).trimEnd();
    return Math.max(longest, widthBetween(measured, start, start + words.length));
  }, 0);
}
