import type { Measures, Twips } from '../model/measures.ts';
import type { CellNode, RowNode, TableNode } from '../model/tree.ts';
import type { TextFitter } from './text-fitter.ts';
import { longestWord, naturalWidth, type Parting } from './text-widths.ts';

/** What the cells of one column ask for, cell margins included. */
export interface ColumnDemand {
  /** Room for the longest word. */
  readonly least: Twips;
  /** Room for the longest text on one line. */
  readonly natural: Twips;
  /** The plan's wish; absent where it has none. */
  readonly wish?: Twips;
}

/** Widths on one line of the paragraphs of one cell; `rows` rows share its height. */
export interface CellText {
  readonly column: number;
  readonly rows: number;
  readonly paragraphWidths: readonly Twips[];
}

/** More rows than this are not looked at for the balance of the columns: they would not change it. */
const SAMPLED_ROWS = 240;

/** What measuring the cells of one table needs. */
export interface CellMeasuring {
  readonly table: TableNode;
  readonly measures: Measures;
  readonly fitter: TextFitter;
}

function cellMargins({ table }: Measures): Twips {
  return table.cellLeftTwips + table.cellRightTwips;
}

function cellLeast(cell: CellNode, parting: Parting, { table, fitter }: CellMeasuring): Twips {
  return cell.children.reduce((least, child) => {
    const hanging = fitter.hangingTwips(child, table.sizePt);
    return Math.max(least, longestWord(fitter.measureCell(child, table.sizePt), hanging, parting));
  }, 0);
}

function cellNatural(cell: CellNode, { table, fitter }: CellMeasuring): Twips {
  return cell.children.reduce(
    (natural, child) => Math.max(natural, naturalWidth(fitter.measureCell(child, table.sizePt))),
    0,
  );
}

function allRows({ header, rows }: TableNode): readonly RowNode[] {
  return [...header, ...rows];
}

/** A cell over several columns asks for what its longest word needs beyond theirs, of the last of them. */
function widenForSpans(least: Twips[], parting: Parting, measuring: CellMeasuring): void {
  for (const cell of allRows(measuring.table).flatMap((row) => row.cells)) {
    if (cell.colSpan === 1) continue;
    const last = cell.column + cell.colSpan - 1;
    const held = least.slice(cell.column, last + 1).reduce((sum, width) => sum + width, 0);
    const wanted = cellLeast(cell, parting, measuring) + cellMargins(measuring.measures);
    if (wanted > held) least[last] = (least[last] ?? 0) + wanted - held;
  }
}

/** Demands of all columns, from every cell that stands in one column alone, and the longest words of the others. */
export function columnDemands(parting: Parting, measuring: CellMeasuring): readonly ColumnDemand[] {
  const { table, measures } = measuring;
  const margins = cellMargins(measures);
  const least = table.columns.map(() => margins);
  const natural = table.columns.map(() => margins);
  for (const cell of allRows(table).flatMap((row) => row.cells)) {
    if (cell.colSpan > 1) continue;
    const { column } = cell;
    least[column] = Math.max(least[column] ?? 0, margins + cellLeast(cell, parting, measuring));
    natural[column] = Math.max(natural[column] ?? 0, margins + cellNatural(cell, measuring));
  }
  widenForSpans(least, parting, measuring);
  return table.columns.map(({ wishMm }, column) => ({
    least: least[column] ?? margins,
    natural: Math.max(natural[column] ?? margins, least[column] ?? margins),
    ...(wishMm !== undefined && { wish: Math.round((wishMm * 1440) / 25.4) }),
  }));
}

/** The texts of a row's cells that stand in one column alone. */
function rowTexts(row: RowNode, { table, fitter }: CellMeasuring): readonly CellText[] {
  return row.cells
    .filter((cell) => cell.colSpan === 1)
    .map(({ column, rowSpan, children }) => ({
      column,
      rows: rowSpan,
      paragraphWidths: children.map((child) => naturalWidth(fitter.measureCell(child, table.sizePt))),
    }));
}

/** The texts that decide how high the table becomes: the header, and body rows from all over the table. */
export function sampledTexts(measuring: CellMeasuring): readonly (readonly CellText[])[] {
  const { header, rows } = measuring.table;
  const step = Math.max(1, rows.length / SAMPLED_ROWS);
  const sampled = Array.from({ length: Math.min(rows.length, SAMPLED_ROWS) }, (_, index) =>
    rows.at(Math.floor(index * step)),
  );
  return [...header, ...sampled.filter((row) => row !== undefined)].map((row) => rowTexts(row, measuring));
}
