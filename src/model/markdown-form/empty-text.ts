const EMPTY = '""';

/** A value as typed: `""` is an empty one, a backslash before it makes it two quotation marks. */
export function readEmpty(text: string): string {
  return text === EMPTY ? '' : text.replace(/^\\(\\*"")$/, '$1');
}

/** A value as it must be typed where nothing at all would mean that there is none; the opposite of `readEmpty`. */
export function writeEmpty(text: string): string {
  return text === '' ? EMPTY : text.replace(/^(\\*"")$/, '\\$1');
}
