/** The letters of điểm, in the order of the Vietnamese alphabet as the decree itself counts (NĐ 30, Đ8.2; PL I, II.6.đ). */
export const POINT_LETTERS = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
] as const;

/** The letter of the `count`-th điểm (from 1); undefined after y, where the alphabet ends. */
export function pointLetter(count: number): string | undefined {
  return POINT_LETTERS[count - 1];
}

/** Which điểm a letter stands for; undefined for a letter that is not in the series (f, j, w, z, ă …). */
export function pointOrder(letter: string): number | undefined {
  const lower = letter.toLowerCase();
  const letters: readonly string[] = POINT_LETTERS;
  const index = letters.indexOf(lower);
  return index < 0 ? undefined : index + 1;
}
