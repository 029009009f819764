/** A year as it stands in a text. */
export interface YearWord {
  readonly year: number;
  /** Where it starts in the text, in UTF-16 units. */
  readonly index: number;
}

const YEAR = /(?<![\d\p{L}_])(?<!\d,)(?<!\p{L}-)(?:19[4-9]|20\d)\d(?!\d|,\d|\p{L})/gu;
const REFERENCE = /\[\[[^\]\n]*\]\]/g;
const SENTENCE_END = /[.;!?](?=\s)|\n/g;
const LONGEST_SENTENCE = 160;
/** How far a sentence's ends are looked for, so that a text of a thousand years stays cheap. */
const LONGEST_SEARCH = 1000;

/** The years 1940–2099 in a text, references `[[…]]` left out. */
export function findYears(text: string): readonly YearWord[] {
  const references = [...text.matchAll(REFERENCE)].map(({ index, 0: { length } }) => [index, index + length]);
  return [...text.matchAll(YEAR)]
    .filter(({ index }) => !references.some(([start = 0, end = 0]) => start <= index && index < end))
    .map(({ index, 0: digits }) => ({ year: Number(digits), index }));
}

/** Where the sentence around an offset of a text starts and ends, looking 1,000 letters each way. */
export function sentenceBounds(text: string, offset: number): readonly [start: number, end: number] {
  const from = Math.max(0, offset - LONGEST_SEARCH);
  const to = Math.min(text.length, offset + LONGEST_SEARCH);
  const ends = [...text.slice(from, to).matchAll(SENTENCE_END)].map(({ index }) => from + index + 1);
  return [ends.findLast((end) => end <= offset) ?? from, ends.find((end) => end > offset) ?? to];
}

/** The sentence of a text around an offset, shortened by whole words on both sides where it is long. */
export function sentenceAround(text: string, offset: number): string {
  const [start, end] = sentenceBounds(text, offset);
  if (end - start <= LONGEST_SENTENCE) return text.slice(start, end).trim();
  const before = text.slice(start, offset);
  const after = text.slice(offset, end);
  const half = LONGEST_SENTENCE / 2;
  const head = before.length > half ? `…${before.slice(-half).replace(/^\S*/u, '')}` : before;
  const tail = after.length > half ? `${after.slice(0, half).replace(/\S*$/u, '')}…` : after;
  return `${head}${tail}`.trim();
}
