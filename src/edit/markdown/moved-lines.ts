const HEADING = /(?<=^|\n)([ \t]*)(#{1,6})(?=[ \t\r\n]|$)/g;
const LEVEL_IN_BRACES = /[{ \t]bac=/;
const LEVEL_CELL = /(?<=^|\n)[ \t]*\|(?:[^\n]*\|)?[ \t]*#+[ \t]*\|/;
const DEEPEST = 6;

/**
 * Lines of a section or task, its headings `by` levels deeper; undefined where a level is said in another way than by
 * the number of `#`, or would no longer be one of the six.
 */
export function shiftedLines(lines: string, by: number): string | undefined {
  if (by === 0) return lines;
  if (LEVEL_IN_BRACES.test(lines) || LEVEL_CELL.test(lines)) return undefined;
  const levels = Array.from(lines.matchAll(HEADING), ([, , hashes = '']) => hashes.length + by);
  if (levels.some((level) => level < 1 || level > DEEPEST)) return undefined;
  return lines.replace(
    HEADING,
    (_, indent: string, hashes: string) => indent + '#'.repeat(hashes.length + by),
  );
}
