import { type Cell, type CellValue, readXlsx } from 'hucre/xlsx';
import { type Message, type Outcome, report } from '../model/message.ts';
import { cellReference } from './cell-reference.ts';
import { SHEET_LIMITS, type SheetLimits } from './limits.ts';
import { type WorkbookFault, workbookUnusable } from './messages.ts';
import { unpackWorkbook } from './unpack-workbook.ts';
import {
  type CellContent,
  type MergedCells,
  type ReadSheet,
  type ReadWorkbook,
  textOfCell,
} from './workbook.ts';

const pad = (value: number) => String(value).padStart(2, '0');

/** A day as an officer types it; the time of day, which a list of tasks never has, is left out. */
function dayText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  return `${pad(date.getUTCDate())}/${pad(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

function valueText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return dayText(value);
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'boolean' ? (value ? 'có' : 'không') : value;
}

function contentOf(value: CellValue, detail: Cell | undefined): CellContent | undefined {
  if (detail?.formula !== undefined || detail?.type === 'formula')
    return { kind: 'formula', text: valueText(value) };
  if (detail?.type === 'error') return { kind: 'error', text: valueText(value) };
  const text = valueText(value);
  return text === '' ? undefined : { kind: 'text', text };
}

function unusable(file: string, fault: WorkbookFault): Outcome<undefined> {
  const start = { line: 1, column: 1, offset: 0 };
  const message: Message = report('bang-tinh-khong-dung-duoc', workbookUnusable, fault, {
    place: { file, start, end: start },
  });
  return { value: undefined, messages: [message] };
}

/** Whether a merge touches the part that is read. */
function touches({ startRow, startCol }: MergedCells, { rows, columns }: SheetLimits): boolean {
  return startRow < rows && startCol < columns;
}

function charactersIn(sheets: readonly ReadSheet[]): number {
  let count = 0;
  for (const { rows } of sheets)
    for (const row of rows) for (const cell of row) count += textOfCell(cell).length;
  return count;
}

/**
 * Reads an XLSX workbook within bounds of size, parts, rows and columns; formulas are not computed, macros, links and
 * pictures never unpacked. Reports `bang-tinh-khong-dung-duoc` for a file that cannot be used.
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  limits: SheetLimits = SHEET_LIMITS,
): Promise<Outcome<ReadWorkbook | undefined>> {
  const unpacked = unpackWorkbook(bytes, limits);
  if (!(unpacked instanceof Uint8Array)) return unusable(file, unpacked);
  const range = `A1:${cellReference(limits.rows - 1, limits.columns - 1)}`;
  try {
    const { sheets } = await readXlsx(unpacked, { range });
    const read = sheets.map(({ name, rows, cells, merges }) => ({
      name,
      rows: rows.map((row, at) =>
        row.map((value, column) => contentOf(value, cells?.get(`${at},${column}`))),
      ),
      merges: (merges ?? []).filter((merge) => touches(merge, limits)),
    }));
    if (charactersIn(read) > limits.characters)
      return unusable(file, { kind: 'tooMuchText', most: limits.characters });
    return { value: { file, sheets: read }, messages: [] };
  } catch {
    // The library throws on packages that no program writes; what is wrong with them helps nobody.
    return unusable(file, { kind: 'damaged' });
  }
}
