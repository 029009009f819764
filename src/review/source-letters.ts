/** A letter of a text as it is compared, and the stretch of the text that it stands for. */
interface Letter {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
}

/** A letter with its combining marks, a run of blanks, or a mark that only means something to the reader of a plan. */
const LETTERS = /(?<blank>\s+)|(?<sign>\*\*|\\(?=[!-/:-@[-`{-~]))|\P{M}\p{M}*|\p{M}/gu;

function lettersOf(text: string): readonly Letter[] {
  return Array.from(text.matchAll(LETTERS), (match) => {
    const [found] = match;
    const { blank, sign } = match.groups ?? {};
    const letter = sign !== undefined ? '' : blank !== undefined ? ' ' : found.normalize('NFC');
    return { letter, start: match.index, end: match.index + found.length };
  });
}

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
  const letters = lettersOf(raw);
  const units = letters.flatMap(({ letter, start, end }) =>
    Array.from({ length: letter.length }, () => ({ start, end })),
  );
  return {
    text: letters.map(({ letter }) => letter).join(''),
    stretch: (start, end) => {
      const from = units[start]?.start ?? raw.length;
      return [from, end > start ? (units[end - 1]?.end ?? raw.length) : from];
    },
    before: (offset) => units.filter(({ start }) => start < offset).length,
  };
}
