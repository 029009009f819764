import type { NumberedDocument, Words } from './numbered.ts';
import type { Source } from './place.ts';

/** A value of the plan that a template printed: its words, or the empty text where the plan has none. */
export type TokenWords = Words;

/** One document after its template: Markdown in which every value of the plan is an opaque token. */
export interface RenderedDocument {
  readonly document: NumberedDocument;
  /** The template's own words and directives, and tokens. */
  readonly markdown: string;
  /** What each token stands for, by its number. */
  readonly tokens: readonly TokenWords[];
  /** The template's file, for messages. */
  readonly templateFile: string;
  readonly source: Source;
}

const OPEN = '\uE000';
const CLOSE = '\uE001';
const ZERO = 0xe010;

/** The private-use letters that tokens are made of; a template that has any is refused. */
export const TOKEN_LETTERS = /[\uE000\uE001\uE010-\uE019]/u;

/** Matches one token anywhere in a text. */
export const TOKEN_PATTERN = /\uE000([\uE010-\uE019]+)\uE001/gu;

/** Writes the token of number `index`: letters that Markdown takes for a word and nobody types. */
export function writeToken(index: number): string {
  const digits = Array.from(String(index), (digit) => String.fromCharCode(ZERO + Number(digit)));
  return OPEN + digits.join('') + CLOSE;
}

/** The number of a token whose inner letters are given. */
export function readToken(letters: string): number {
  return Number(Array.from(letters, (letter) => String(letter.charCodeAt(0) - ZERO)).join(''));
}
