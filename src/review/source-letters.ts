/** A letter with its combining marks, a run of blanks, or a mark that only means something to the reader of a plan. */
const LETTERS = /(?<blank>\s+)|(?<sign>\*\*|\\(?=[!-/:-@[-`{-~]))|\P{M}\p{M}*|\p{M}/gu;

/** A text as it is compared, which knows where each of its letters stands in the text itself. */
export interface ComparedText {
  readonly text: string;
  /** The stretch of the text itself that letters of the compared one stand for. */
  readonly stretch: (start: number, end: number) => readonly [start: number, end: number];
  /** How many compared letters stand before an offset of the text itself. */
  readonly before: (offset: number) => number;
}

/** Makes a text comparable: letters in NFC, runs of blanks and line ends as one space, escapes and marks of bold left out. */
export function comparedText(raw: string): ComparedText {
  let text = '';
  // Where each UTF-16 unit of the compared text comes from.
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of raw.matchAll(LETTERS)) {
    const [found] = match;
    const { blank, sign } = match.groups ?? {};
    const letter = sign !== undefined ? '' : blank !== undefined ? ' ' : found.normalize('NFC');
    text += letter;
    for (let unit = 0; unit < letter.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + found.length);
    }
  }
  return {
    text,
    stretch: (start, end) => {
      const from = starts[start] ?? raw.length;
      return [from, end > start ? (ends[end - 1] ?? raw.length) : from];
    },
    before: (offset) => {
      const index = starts.findIndex((start) => start >= offset);
      return index === -1 ? starts.length : index;
    },
  };
}
