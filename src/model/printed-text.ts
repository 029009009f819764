import { type Inline, plainText } from './inline.ts';

function upperCaseLetter(letter: string): string {
  const capital = letter.toUpperCase();
  // A letter whose capital is longer (ß) stays, so that offsets into the text hold.
  return capital.length === letter.length ? capital : letter;
}

/** Capitals as a style makes them: letter by letter, so that every offset stays the same. */
export function inCapitals(text: string): string {
  return Array.from(text, upperCaseLetter).join('');
}

/** The text of a paragraph as it is printed: capitals made where its style has them, a typed line break as a newline. */
export function printedText(inlines: readonly Inline[], caps: boolean): string {
  const text = plainText(inlines);
  return caps ? inCapitals(text) : text;
}
