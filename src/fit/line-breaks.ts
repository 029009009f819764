import type { Twips } from '../model/measures.ts';
import { fillAsLibreOffice } from './libre-office-line-fill.ts';
import { type Doubt, lineDoubt } from './line-doubt.ts';
import type { MeasuredText } from './measured-text.ts';

/** Room for a paragraph's lines, in twips. */
export interface LineRoom {
  readonly firstTwips: Twips;
  readonly otherTwips: Twips;
}

/** A paragraph's lines: where each after the first starts, and the right indent that makes them sure. */
export interface FittedLines {
  readonly breaks: readonly number[];
  readonly nudgeTwips: Twips;
}

interface Attempt extends FittedLines {
  readonly doubt: Doubt;
}

const NUDGE_STEP = 2;
/** 1 mm: more would be seen. */
const GREATEST_NUDGE = 60;

/** The lines with a right indent of `nudgeTwips`; undefined as soon as they are no surer than others. */
function attempt(
  measured: MeasuredText,
  room: LineRoom,
  nudgeTwips: Twips,
  otherDoubt: Doubt,
): Attempt | undefined {
  const { text } = measured;
  const breaks: number[] = [];
  let doubt: Doubt = 0;
  for (let start = 0; start < text.length; ) {
    const roomTwips = (start === 0 ? room.firstTwips : room.otherTwips) - nudgeTwips;
    const next = fillAsLibreOffice(measured, start, roomTwips);
    doubt += lineDoubt(measured, { start, roomTwips, next });
    if (doubt >= otherDoubt) return undefined;
    if (next < text.length || text[next - 1] === '\n') breaks.push(next);
    start = next;
  }
  return { breaks, nudgeTwips, doubt };
}

/**
 * The lines of a paragraph, each filled before the next is begun, as LibreOffice ends them; with the right indent, up
 * to 1 mm, that lets Word end them there too and takes every end out of rounding's reach, as far as any does.
 */
export function breakLines(measured: MeasuredText, room: LineRoom): FittedLines {
  let best: Attempt | undefined;
  for (let nudge = 0; nudge <= GREATEST_NUDGE && best?.doubt !== 0; nudge += NUDGE_STEP) {
    best = attempt(measured, room, nudge, best?.doubt ?? Number.POSITIVE_INFINITY) ?? best;
  }
  return { breaks: best?.breaks ?? [], nudgeTwips: best?.nudgeTwips ?? 0 };
}
