/** A stretch of text and the mark that ends it; the last stretch has none. */
export interface Stretch {
  readonly text: string;
  readonly mark?: RegExpExecArray;
}

/** How many backslashes stand directly before `at`, looking back no further than `from`. */
export function backslashesBefore(text: string, at: number, from = 0): number {
  let first = at;
  while (first > from && text[first - 1] === '\\') first -= 1;
  return at - first;
}

/**
 * Cuts a text at the marks that `mark` (a global pattern) finds. A backslash before a mark makes it text; two
 * backslashes before it are one real backslash. Everywhere else backslashes stay.
 */
export function splitAtMarks(text: string, mark: RegExp): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let current = '';
  let at = 0;
  for (const found of text.matchAll(mark)) {
    const backslashes = backslashesBefore(text, found.index, at);
    current += text.slice(at, found.index - backslashes) + '\\'.repeat(Math.floor(backslashes / 2));
    at = found.index + found[0].length;
    if (backslashes % 2 === 1) current += found[0];
    else {
      stretches.push({ text: current, mark: found });
      current = '';
    }
  }
  return [...stretches, { text: current + text.slice(at) }];
}

/** The text such that `splitAtMarks` finds no mark in it and gives the text back. */
export function escapeMarks(text: string, mark: RegExp): string {
  let escaped = '';
  let at = 0;
  for (const { 0: found, index } of text.matchAll(mark)) {
    escaped += text.slice(at, index) + '\\'.repeat(backslashesBefore(text, index, at) + 1) + found;
    at = index + found.length;
  }
  return escaped + text.slice(at);
}

/** The text such that a mark may follow it: backslashes at its end are doubled. */
export function beforeMark(text: string): string {
  return text + '\\'.repeat(backslashesBefore(text, text.length));
}
