import type { Twips } from '../model/measures.ts';
import type { CellText } from './column-demands.ts';

/** About how many lines a text takes: a whole line for a short one, and what is lost at line ends for a long one. */
function linesOf(textTwips: Twips, roomTwips: Twips): number {
  if (textTwips <= roomTwips) return 1;
  return (textTwips * 1.02) / roomTwips + 0.5;
}

function cellLines({ paragraphWidths, rows }: CellText, roomTwips: Twips): number {
  return paragraphWidths.reduce((lines, width) => lines + linesOf(width, roomTwips), 0) / rows;
}

/** About how many lines all rows take together with columns of these widths, cell margins taken off. */
export function estimatedLines(rows: readonly (readonly CellText[])[], rooms: readonly Twips[]): number {
  let total = 0;
  for (const row of rows) {
    let highest = 0;
    for (const cell of row)
      highest = Math.max(highest, cellLines(cell, Math.max(rooms[cell.column] ?? 1, 1)));
    total += highest;
  }
  return total;
}
