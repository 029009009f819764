import type { WordRow, WordTable } from '../../model/word-file.ts';
import { folded } from '../folded.ts';
import { paragraphsIn } from './blocks.ts';
import { lettersOf } from './line.ts';

/** Header rows are looked for no further down than this. */
const MOST_HEADER_ROWS = 5;

/** The texts of a row's cells, without those that go on from above. */
function textsOf({ cells }: WordRow): readonly string[] {
  return cells
    .filter(({ continuesMerge }) => !continuesMerge)
    .map(({ blocks }) => folded(paragraphsIn(blocks).map(lettersOf).join(' ')));
}

/** `(1) (2) (3)`, `1 2 3`, `A B 1 2`: a number or letter in every column. */
function isIndexRow(row: WordRow): boolean {
  const texts = textsOf(row);
  const isCounted = texts.every((text) => /^\(?(?:\d{1,2}|[a-z])\)?$/u.test(text));
  return isCounted && texts.length > 1 && texts.some((text) => /^\(?[2b]\)?$/u.test(text));
}

function isBold({ cells }: WordRow): boolean {
  const runs = cells
    .flatMap(({ blocks }) => paragraphsIn(blocks))
    .flatMap(({ runs: each }) => each)
    .filter(({ text }) => /\p{L}/u.test(text));
  return runs.length > 0 && runs.every(({ bold }) => bold);
}

/** "TT", "STT", "Số TT" above the numbers of the rows. */
function countsRows(row: WordRow): boolean {
  return /^(?:s ?)?t ?t\.?$|^so (?:tt|thu tu)$/u.test(textsOf(row)[0] ?? '');
}

const LABEL =
  /^(?:noi dung|nhiem vu|ten|co quan|don vi|bo phan|thoi (?:gian|han)|ket qua|san pham|ghi chu|chu tri|phoi hop|chi tieu|muc tieu|so luong|ma so)\b/u;

/** What columns are called: at least two of them by words that tables of tasks have. */
function namesColumns(row: WordRow): boolean {
  return textsOf(row).filter((text) => LABEL.test(text)).length >= 2;
}

/** Rows that cells of the first row reach down to. */
function reachOfFirstRow({ rows }: WordTable): number {
  const below = rows.slice(1).findIndex(({ cells }) => !cells.some(({ continuesMerge }) => continuesMerge));
  return below === -1 ? rows.length : below + 1;
}

/** A second row of labels under empty cells, where merged cells became empty ones on the way from another program. */
function goesOnWithoutMerge([first, second, third]: readonly WordRow[]): boolean {
  if (!first || !second || !third) return false;
  const [firstLabel, ...otherLabels] = textsOf(first);
  return (
    firstLabel !== '' && otherLabels.includes('') && textsOf(second)[0] === '' && textsOf(third)[0] !== ''
  );
}

function firstRowIsHeader({ rows }: WordTable): boolean {
  const [first, second] = rows;
  if (!first || !second) return false;
  return first.isHeader || isBold(first) || countsRows(first) || namesColumns(first) || isIndexRow(second);
}

/**
 * How many rows of a table are its header by what they say: those marked so, those that the first row's cells reach,
 * a row of indexes under them.
 */
export function headerRows(table: WordTable): number {
  if (!firstRowIsHeader(table)) return 0;
  const marked = table.rows.findIndex(({ isHeader }) => !isHeader);
  const reach = reachOfFirstRow(table);
  const reached = reach < table.rows.length ? Math.min(reach, MOST_HEADER_ROWS) : 1;
  const rows = Math.max(marked === -1 ? 1 : marked, reached, goesOnWithoutMerge(table.rows) ? 2 : 1);
  const below = table.rows[rows];
  return below && isIndexRow(below) ? rows + 1 : rows;
}
