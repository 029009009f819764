import { createHash } from 'node:crypto';

const INVISIBLE = /[^\P{Cc}\n\t]/gu;

/**
 * A cell's text as it is compared: what spreadsheets change by themselves says nothing, which is line ends, blanks at
 * either end, control characters.
 */
export function comparable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').trim();
}

const HASH_LETTERS = 12;

/** A short print of a cell's text, by which import tells whether it was changed; empty for an empty cell. */
export function cellPrint(text: string): string {
  const compared = comparable(text);
  return compared === '' ? '' : createHash('sha256').update(compared).digest('hex').slice(0, HASH_LETTERS);
}
