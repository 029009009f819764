import { type CellValue, readXlsx, type Sheet, type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** The rows of one sheet, to be changed as in a spreadsheet: cells by row and column, both counted from 0. */
export type Rows = CellValue[][];

/** Opens a workbook, lets `change` edit the rows of the sheet `name` (the first where none is named), and saves it. */
export async function editWorkbook(
  bytes: Uint8Array,
  change: (rows: Rows, sheet: WriteSheet) => void,
  name?: string,
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  const written = sheets.map((sheet: Sheet): WriteSheet => ({ name: sheet.name, rows: sheet.rows }));
  const edited = name === undefined ? written[0] : written.find((sheet) => sheet.name === name);
  if (!edited?.rows) throw new Error(`The workbook has no sheet ${name}`);
  change(edited.rows, edited);
  return writeXlsx({ sheets: written });
}

/** The column whose label begins with these words. */
export function columnOf([header = []]: Rows, label: string): number {
  const at = header.findIndex((cell) => String(cell ?? '').startsWith(label));
  if (at < 0) throw new Error(`No column ${label} in ${header.join(' | ')}`);
  return at;
}

/** The row whose first cell is this id. */
export function rowOf(rows: Rows, ma: string): number {
  const at = rows.findIndex(([id]) => id === ma);
  if (at < 0) throw new Error(`No row ${ma}`);
  return at;
}
