import type { Twips } from '../model/measures.ts';
import { fillAsLibreOffice } from './libre-office-line-fill.ts';
import type { MeasuredText } from './measured-text.ts';
import { type Certainty, lineCertainty } from './near-ties.ts';

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
  readonly certainty: Certainty;
}

const NUDGE_STEP = 2;
/** 1 mm: more would be seen. */
const GREATEST_NUDGE = 60;

function leastOf(one: Certainty, other: Certainty): Certainty {
  return one < other ? one : other;
}

/** The lines with a right indent of `nudgeTwips`; undefined as soon as they are no surer than `atMost`. */
function attempt(
  measured: MeasuredText,
  room: LineRoom,
  nudgeTwips: Twips,
  atMost: Certainty | -1,
): Attempt | undefined {
  const { text } = measured;
  const breaks: number[] = [];
  let certainty: Certainty = 2;
  for (let start = 0; start < text.length; ) {
    const width = (start === 0 ? room.firstTwips : room.otherTwips) - nudgeTwips;
    const next = fillAsLibreOffice(measured, start, width);
    certainty = leastOf(certainty, lineCertainty(measured, start, width, next));
    if (certainty <= atMost) return undefined;
    if (next < text.length || text[next - 1] === '\n') breaks.push(next);
    start = next;
  }
  return { breaks, nudgeTwips, certainty };
}

/**
 * The lines of a paragraph, each filled before the next is begun, as LibreOffice ends them; with the smallest right
 * indent, up to 1 mm, that lets Word end them there too and takes every decision out of rounding's reach.
 */
export function breakLines(measured: MeasuredText, room: LineRoom): FittedLines {
  let best = attempt(measured, room, 0, -1);
  for (let nudge = NUDGE_STEP; nudge <= GREATEST_NUDGE && best?.certainty !== 2; nudge += NUDGE_STEP) {
    best = attempt(measured, room, nudge, best?.certainty ?? -1) ?? best;
  }
  return { breaks: best?.breaks ?? [], nudgeTwips: best?.nudgeTwips ?? 0 };
}
