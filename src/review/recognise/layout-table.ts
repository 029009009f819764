import type { WordBlock, WordTable } from '../../model/word-file.ts';
import { paragraphsIn } from './blocks.ts';
import type { Line } from './line.ts';
import { linesOfParagraph } from './lines-of-paragraph.ts';
import {
  isCode,
  isForSomebody,
  isPromulgation,
  isQuocHieu,
  isTieuNgu,
  isToPlacesTitle,
  namesPost,
} from './wording.ts';

/** Rows of a table that are read to know what it is for. */
const LEADING_ROWS = 6;
/** Columns that letterhead or signature have at most, an empty one between them included. */
const MOST_COLUMNS = 4;

function firstLines(blocks: readonly WordBlock[]): readonly Line[] {
  return paragraphsIn(blocks)
    .flatMap((paragraph) => linesOfParagraph(paragraph, { place: { section: 0 }, begins: false }))
    .filter(({ settled }) => settled !== '');
}

function hasLetterhead(cells: readonly (readonly Line[])[]): boolean {
  return cells.some(
    (lines) => lines.some((line) => isQuocHieu(line) || isTieuNgu(line)) || (lines[0] && isCode(lines[0])),
  );
}

function hasSignature(cells: readonly (readonly Line[])[], bordered: boolean): boolean {
  return cells.some(([first, ...others]) => {
    if (!first) return false;
    if (isToPlacesTitle(first) || isForSomebody(first)) return true;
    return !bordered && others.length > 0 && namesPost(first) && first.look.capitals;
  });
}

/** Whether a table only places letterhead or signature: it holds what only they hold (PL I, IV). */
export function placesParts(table: WordTable): boolean {
  if (table.rows.some(({ cells }) => cells.length > MOST_COLUMNS)) return false;
  const cells = table.rows
    .slice(0, LEADING_ROWS)
    .flatMap((row) => row.cells.map(({ blocks }) => firstLines(blocks)));
  if (hasLetterhead(cells) || hasSignature(cells, table.bordered)) return true;
  return !table.bordered && cells.some((lines) => lines[0] !== undefined && isPromulgation(lines[0]));
}
