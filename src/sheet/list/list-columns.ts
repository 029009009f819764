import { columnLetters } from '../cell-reference.ts';
import { comparable } from '../comparable.ts';
import { type ReadSheet, textOfCell } from '../workbook.ts';
import { fieldKeyOf, headerMeaning, NUMBER_FIELD } from './header-words.ts';

/** A column of an office's list. */
export interface ListColumn {
  /** Counted from 0. */
  readonly column: number;
  readonly header: string;
  /** The field that it is taken for; `bo` for one that is to be left out. */
  readonly field: string;
  /** False where the header only sounds like the field. */
  readonly isSure: boolean;
}

/** Where the header of a list stands, and its columns. */
export interface ListHeader {
  /** The last row of the header, counted from 0. */
  readonly row: number;
  readonly columns: readonly ListColumn[];
}

/** What is already known of columns: by letters as typed on the command line, by header as remembered. */
export interface KnownColumns {
  readonly byLetters: ReadonlyMap<string, string>;
  readonly byHeader: ReadonlyMap<string, string>;
}

/** The word for a column that is to be left out. */
export const LEFT_OUT = 'bo';
/** The header of a list stands this far down at most. */
const MOST_ROWS_ABOVE = 20;

function headerTexts(sheet: ReadSheet, row: number): readonly string[] {
  return (sheet.rows[row] ?? []).map((cell) => comparable(textOfCell(cell)).replace(/\s+/g, ' '));
}

/** The row that looks most like a header: the most cells that mean a field, a name of tasks among them. */
function headerRow(sheet: ReadSheet, known: KnownColumns): number {
  let best = { row: -1, score: 0 };
  for (let row = 0; row < Math.min(sheet.rows.length, MOST_ROWS_ABOVE); row += 1) {
    const texts = headerTexts(sheet, row).filter((text) => text !== '');
    const meant = texts.filter((text) => known.byHeader.has(text) || headerMeaning(text) !== undefined);
    if (texts.length > 1 && meant.length > best.score) best = { row, score: meant.length };
  }
  return best.row;
}

/** The texts of a header of two rows: under a label that spans columns stand those columns' own labels. */
function withLowerLabels(
  sheet: ReadSheet,
  row: number,
): { readonly last: number; readonly texts: readonly string[] } {
  const texts = headerTexts(sheet, row);
  const spans = sheet.merges.filter(
    ({ startRow, endRow, startCol, endCol }) => startRow === row && endRow === row && endCol > startCol,
  );
  const lower = headerTexts(sheet, row + 1);
  const isLabelled = (column: number) =>
    spans.some(({ startCol, endCol }) => column >= startCol && column <= endCol) &&
    (lower[column] ?? '') !== '';
  const width = Math.max(texts.length, lower.length);
  const columns = Array.from({ length: width }, (_, column) => column);
  if (!columns.some(isLabelled)) return { last: row, texts };
  return {
    last: row + 1,
    texts: columns.map((column) => (isLabelled(column) ? (lower[column] ?? '') : (texts[column] ?? ''))),
  };
}

/**
 * Finds the header of a list and what its columns hold; undefined where no row looks like one. A field that two columns
 * seem to hold belongs to the first; any other column becomes a field of its own, so that nothing is lost.
 */
export function findListHeader(sheet: ReadSheet, known: KnownColumns): ListHeader | undefined {
  const found = headerRow(sheet, known);
  const row = found < 0 && known.byLetters.size > 0 ? 0 : found;
  if (row < 0) return undefined;
  const taken = new Set<string>(known.byLetters.values());
  const { last, texts } = withLowerLabels(sheet, row);
  const columns = texts.flatMap((header, column): readonly ListColumn[] => {
    const typed = known.byLetters.get(columnLetters(column));
    if (typed !== undefined) return [{ column, header, field: typed, isSure: true }];
    if (header === '') return [];
    const remembered = known.byHeader.get(header);
    const meaning = remembered ? { field: remembered, isSure: true } : headerMeaning(header);
    if (meaning && !taken.has(meaning.field)) {
      taken.add(meaning.field);
      return [{ column, header, ...meaning }];
    }
    return [{ column, header, field: ownField(header, taken), isSure: true }];
  });
  return { row: last, columns };
}

function ownField(header: string, taken: Set<string>): string {
  const base = fieldKeyOf(header);
  let field = base;
  for (let count = 2; taken.has(field) || field === NUMBER_FIELD; count += 1) field = `${base}_${count}`;
  taken.add(field);
  return field;
}
