const SENTENCE_END = /[.;!?](?=\s)|\n/g;
/** How far a sentence's ends are looked for, so that a text without any stays cheap. */
const LONGEST_SEARCH = 1000;

/** The sentence of a text that holds the character at `offset`; it ends at `.`, `;`, `!`, `?` or a line's end. */
export function sentenceAt(text: string, offset: number): string {
  const from = Math.max(0, offset - LONGEST_SEARCH);
  const near = text.slice(from, offset + LONGEST_SEARCH);
  const ends = [...near.matchAll(SENTENCE_END)].map(({ index }) => from + index + 1);
  const start = ends.findLast((end) => end <= offset) ?? from;
  const end = ends.find((end) => end > offset) ?? from + near.length;
  return text.slice(start, end).trim();
}

const INSIDE = /[\p{L},]\s+$/u;

/** Whether what stands at `offset` follows a word or comma, so that a capital there is no beginning of a sentence. */
export function isInsideSentence(text: string, offset: number): boolean {
  return INSIDE.test(text.slice(Math.max(0, offset - 20), offset));
}

/** The word of a text that ends at `offset`, and where it begins. */
export function wordBefore(text: string, offset: number): string {
  return /\S{1,40}$/u.exec(text.slice(Math.max(0, offset - 40), offset))?.[0] ?? '';
}

/** The word of a text that begins at `offset`. */
export function wordAfter(text: string, offset: number): string {
  return /^\S{1,40}/u.exec(text.slice(offset, offset + 40))?.[0] ?? '';
}
