import type { Inline } from '../../model/inline.ts';
import type { Source } from '../../model/place.ts';
import type { CellParagraph, TableStyle } from '../../model/tree.ts';
import { isAllBold, numberRun, withNoBreaks } from '../paragraph.ts';

/** A paragraph of a cell with its no-break spaces in place. */
export function cellParagraph(style: TableStyle, inlines: readonly Inline[], source?: Source): CellParagraph {
  return { type: 'cellParagraph', style, children: withNoBreaks(inlines, 'cell'), ...(source && { source }) };
}

/** An item of a list in a cell: its dash or number hangs before the text. */
export function hangingParagraph(
  style: TableStyle,
  mark: string,
  inlines: readonly Inline[],
  source?: Source,
): CellParagraph {
  const run = numberRun(mark, isAllBold(inlines));
  return { ...cellParagraph(style, [...run, ...inlines], source), hanging: `${mark}\u00A0` };
}
