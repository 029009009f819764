import type { Twips } from '../model/measures.ts';
import { fillAsLibreOffice } from './libre-office-line-fill.ts';
import type { MeasuredText } from './measured-text.ts';
import { fillAsWord } from './word-line-fill.ts';

/** How sure a line's end is: `2` the same in LibreOffice and Word, `1` in LibreOffice alone, `0` within rounding's reach. */
export type Certainty = 0 | 1 | 2;

/** What rounding may move: columns by a twip or two, and Word's own advance widths by so much of a line. */
const MARGIN_TWIPS = 2;
const MARGIN_SHARE = 0.0002;

/** Says whether a line that LibreOffice ends before `next` ends there with a little more and a little less room, too. */
export function lineCertainty(
  measured: MeasuredText,
  start: number,
  roomTwips: Twips,
  next: number,
): Certainty {
  const margin = MARGIN_TWIPS + roomTwips * MARGIN_SHARE;
  const narrow = roomTwips - margin;
  const wide = roomTwips + margin;
  if (fillAsLibreOffice(measured, start, narrow) !== next) return 0;
  if (fillAsLibreOffice(measured, start, wide) !== next) return 0;
  const sameInWord =
    fillAsWord(measured, start, narrow) === next && fillAsWord(measured, start, wide) === next;
  return sameInWord ? 2 : 1;
}
