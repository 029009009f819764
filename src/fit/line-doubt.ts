import type { Twips } from '../model/measures.ts';
import { fillAsLibreOffice } from './libre-office-line-fill.ts';
import type { LineFill } from './line-fill.ts';
import type { MeasuredText } from './measured-text.ts';
import { fillAsWord } from './word-line-fill.ts';

/** How unsure a line's end is: 0 where LibreOffice and Word end it alike, whatever rounding does. */
export type Doubt = number;

/** Word ends the line elsewhere, or might. */
const OTHER_IN_WORD: Doubt = 1;
/** A little more or less room would move the end. */
const NEAR: Doubt = 30;
/** So little would that LibreOffice's own rounding may do it. */
const TOO_NEAR: Doubt = 1000;

/** LibreOffice's columns are off by up to a twip (it counts in hundredths of a millimetre). */
const LEAST_MARGIN: Twips = 1.2;
/** What Word's advance widths may differ by, in all and by length of the line. */
const MARGIN: Twips = 2;
const MARGIN_SHARE = 0.0002;

/** The line that is asked about: where it starts, its room, and where the next one starts. */
export interface FilledLine {
  readonly start: number;
  readonly roomTwips: Twips;
  readonly next: number;
}

function holds(measured: MeasuredText, line: FilledLine, fill: LineFill, margin: Twips): boolean {
  return (
    fill(measured, line.start, line.roomTwips - margin) === line.next &&
    fill(measured, line.start, line.roomTwips + margin) === line.next
  );
}

/** Says how unsure it is that a line ends where LibreOffice should end it. */
export function lineDoubt(measured: MeasuredText, line: FilledLine): Doubt {
  const margin = MARGIN + line.roomTwips * MARGIN_SHARE;
  if (!holds(measured, line, fillAsLibreOffice, margin)) {
    return holds(measured, line, fillAsLibreOffice, LEAST_MARGIN) ? NEAR : TOO_NEAR;
  }
  return holds(measured, line, fillAsWord, margin) ? 0 : OTHER_IN_WORD;
}
