/** Keys of plans: ASCII words joined by underscores; fields may also be joined by hyphens or stops. */
const PLAIN_KEY = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;

/** A key as the data will have it, and whether it was typed so. */
export interface DataKey {
  readonly key: string;
  /** False where the key had to be mended: marks, capitals or spaces taken out. */
  readonly isPlain: boolean;
}

function withoutMarks(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, '_');
}

/** Most words that a key is typed with: `Thẩm quyền ban hành`, or a role of an office's own. */
const MOST_WORDS = 6;

/** Whether what stands before a colon is a sentence that was never meant as a key. */
export function isSentence(typed: string): boolean {
  const words = typed.split(/\s+/);
  return words.length > MOST_WORDS || (words.length > 1 && !PLAIN_KEY.test(withoutMarks(typed)));
}

/** Reads a key: `Nơi nhận`, `nơi_nhận` and its decomposed form all mean `noi_nhan`. */
export function dataKey(typed: string): DataKey {
  if (PLAIN_KEY.test(typed)) return { key: typed, isPlain: true };
  const mended = withoutMarks(typed);
  return PLAIN_KEY.test(mended)
    ? { key: mended, isPlain: false }
    : { key: typed.normalize('NFC'), isPlain: true };
}
