const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

const SEEN = /[^\s\u00AD\u200B-\u200D\u2060\uFEFF]/u;

/** Whether a text prints anything but blanks. */
export function printsWords(text: string): boolean {
  return SEEN.test(text);
}

/** A text as it is compared: NFC, without signs that nobody sees, each run of blanks as one space, none at its ends. */
export function settled(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
}

/** A settled text without marks and capitals, so that wording is known however it was typed. */
export function folded(text: string): string {
  return settled(text).toLowerCase().replace(/[đð]/gu, 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

/** A text with every kind of space as the space that one types; its length stays. */
export function withPlainSpaces(text: string): string {
  return text.replace(/[\u00A0\u2002-\u200A\u202F\u205F\u3000]/gu, ' ');
}
