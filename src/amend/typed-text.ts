import type { Inline } from '../model/inline.ts';
import { plainText } from '../model/inline.ts';

/** A printed text as an officer would have to type it, so that it is printed again as it stands (model.md, 1). */
export function typed(text: string): string {
  return text
    .replace(/[\u00A0\s]+/g, ' ')
    .trim()
    .replace(/[\\*_]|\[\[/g, (sign) => `\\${sign}`);
}

/** Printed words on one line, as they would be typed. */
export function typedWords(inlines: readonly Inline[]): string {
  return typed(plainText(inlines));
}

/** Words as they continue a sentence: the first letter small, but that of an abbreviation. */
export function continued(text: string): string {
  const [first = '', second = ''] = Array.from(text);
  const isAbbreviation = second !== '' && second === second.toUpperCase() && second !== second.toLowerCase();
  return isAbbreviation ? text : first.toLowerCase() + text.slice(first.length);
}

/** Words as they begin a sentence. */
export function beginning(text: string): string {
  const [first = ''] = Array.from(text);
  return first.toUpperCase() + text.slice(first.length);
}

/** A text without the signs that end it. */
export function unended(text: string): string {
  return text.replace(/[\s.;,/]+$/u, '');
}
