/** A word of a text and where it stands; "&" is one. */
export interface TextWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /&|[\p{L}\p{M}\p{N}]+(?:['’ʼ`´‘][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in order; an apostrophe within one ("M'Drắk") is part of it. */
export function wordsIn(text: string): readonly TextWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}
