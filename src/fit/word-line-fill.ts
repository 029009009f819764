import { afterLine, afterSpaces, endOfTypedLine, type LineFill } from './line-fill.ts';
import { firstTooWide } from './too-wide.ts';

/** Word ends a line at spaces and after hyphens and dashes, and nowhere else in Latin text. */
function breakBefore(text: string, start: number, cut: number): number {
  for (let offset = cut; offset > start; offset -= 1) {
    const before = text.charAt(offset - 1);
    if (before === ' ' || (/[-–—]/.test(before) && text[offset] !== ' ')) return offset;
  }
  return cut;
}

/** The next line's start as Word finds it, by advance widths as they are. */
export const fillAsWord: LineFill = (measured, start, roomTwips) => {
  const { text, twips } = measured;
  const end = endOfTypedLine(text, start);
  const before = twips[start] ?? 0;
  const cut = firstTooWide(start, end, (offset) => (twips[offset + 1] ?? 0) - before > roomTwips);
  if (cut === end) return afterLine(text, start, end);
  const next = text[cut] === ' ' ? afterSpaces(text, cut) : breakBefore(text, start, cut);
  return afterLine(text, start, Math.max(next, start + 1));
};
