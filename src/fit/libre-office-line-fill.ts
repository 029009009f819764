import type { Twips } from '../model/measures.ts';
import { lineBreakBefore } from './line-break-before.ts';
import { afterLine, afterSpaces, endOfTypedLine, type LineFill } from './line-fill.ts';
import type { MeasuredText, Portion } from './measured-text.ts';
import { firstTooWide } from './too-wide.ts';

const SIXTHS_PER_TWIP = 6;

/** One line on its way through LibreOffice's formatter. */
interface Line {
  readonly measured: MeasuredText;
  readonly start: number;
}

function portionAt({ portions }: MeasuredText, offset: number): number {
  return firstTooWide(0, portions.length, (index) => (portions[index]?.end ?? 0) > offset);
}

function widthOf({ measured, start }: Line, portion: Portion): Twips {
  const { sixths } = measured;
  const from = Math.max(start, portion.start);
  return Math.round(((sixths[portion.end] ?? 0) - (sixths[from] ?? 0)) / SIXTHS_PER_TWIP);
}

/** The first character of a portion that does not fit in what is left of the line; the portion's end if all do. */
function cutIn({ measured, start }: Line, portion: Portion, leftTwips: Twips): number {
  const { sixths } = measured;
  const from = Math.max(start, portion.start);
  const before = sixths[from] ?? 0;
  const room = leftTwips * SIXTHS_PER_TWIP;
  return firstTooWide(from, portion.end, (offset) => (sixths[offset + 1] ?? 0) - before > room);
}

/** LibreOffice goes back over a no-break space only if the line has a space before it. */
function hasSpaceBefore({ measured, start }: Line, offset: number): boolean {
  return measured.text.lastIndexOf(' ', offset - 1) > start;
}

/** Lays the portion before again, with a twip less than it needs, to find the line's end in it. */
function breakBeforePortion(line: Line, index: number): number {
  const portion = line.measured.portions[index - 1];
  if (portion === undefined) return line.start;
  if (portion.alone) {
    return hasSpaceBefore(line, portion.start) ? breakBeforePortion(line, index - 1) : portion.end;
  }
  return breakInPortion(line, index - 1, cutIn(line, portion, widthOf(line, portion) - 1));
}

function breakInPortion(line: Line, index: number, cut: number): number {
  const { measured, start } = line;
  const { text, opportunities, portions } = measured;
  const portion = portions[index];
  const from = Math.max(start, portion?.start ?? 0);
  if (portion?.alone) return hasSpaceBefore(line, from) ? breakBeforePortion(line, index) : portion.end;
  if (text[cut] === ' ') return afterSpaces(text, cut);
  const at = lineBreakBefore(text, opportunities, cut);
  if (at >= from && at > start) return at;
  const mayGoBack = from > start && (!portions[index - 1]?.alone || hasSpaceBefore(line, from - 1));
  return at >= start && mayGoBack ? breakBeforePortion(line, index) : cut;
}

/**
 * The next line's start as LibreOffice 7.4 finds it, to the twip: it lays portion after portion, each rounded to
 * whole twips, and where one is too wide looks back for a place to end the line.
 */
export const fillAsLibreOffice: LineFill = (measured, start, roomTwips) => {
  const { text, portions } = measured;
  const line: Line = { measured, start };
  const end = endOfTypedLine(text, start);
  let left = roomTwips;
  for (let index = portionAt(measured, start); index < portions.length; index += 1) {
    const portion = portions[index];
    if (portion === undefined || portion.start >= end) break;
    const cut = cutIn(line, portion, left);
    if (cut < portion.end)
      return afterLine(text, start, Math.max(breakInPortion(line, index, cut), start + 1));
    left -= widthOf(line, portion);
  }
  return afterLine(text, start, end);
};
