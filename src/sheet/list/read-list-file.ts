import { detectDelimiter, parseCsv, stripBom } from 'hucre/csv';
import { type Outcome, report } from '../../model/message.ts';
import { SHEET_LIMITS, type SheetLimits } from '../limits.ts';
import { type WorkbookFault, workbookUnusable } from '../messages.ts';
import { readWorkbook } from '../read-workbook.ts';
import type { CellContent, ReadWorkbook } from '../workbook.ts';
import { csvNotUnicode } from './list-note.ts';

function atStart(file: string) {
  const start = { line: 1, column: 1, offset: 0 };
  return { place: { file, start, end: start } };
}

/** UTF-8 with or without its mark, or UTF-16 with its mark (what Excel calls “Unicode Text”). */
function decodeCsv(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return stripBom(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function cellOf(value: unknown): CellContent | undefined {
  const text = typeof value === 'string' ? value : '';
  return text === '' ? undefined : { kind: 'text', text };
}

function readCsv(file: string, bytes: Uint8Array, limits: SheetLimits): Outcome<ReadWorkbook | undefined> {
  const refuse = (fault: WorkbookFault) => ({
    value: undefined,
    messages: [report('bang-tinh-khong-dung-duoc', workbookUnusable, fault, atStart(file))],
  });
  if (bytes.length > limits.bytes) return refuse({ kind: 'tooLarge', most: limits.bytes });
  const text = decodeCsv(bytes);
  if (text === undefined)
    return { value: undefined, messages: [report('csv-khong-phai-utf-8', csvNotUnicode, {}, atStart(file))] };
  if (text.length > limits.characters) return refuse({ kind: 'tooMuchText', most: limits.characters });
  const rows = parseCsv(text, { delimiter: detectDelimiter(text) });
  if (rows.length > limits.rows || rows.some((row) => row.length > limits.columns))
    return refuse({ kind: 'tooManyCells', rows: limits.rows, columns: limits.columns });
  const sheet = { name: 'CSV', rows: rows.map((row) => row.map(cellOf)), merges: [] };
  return { value: { file, sheets: [sheet] }, messages: [] };
}

/**
 * Reads an office's own list: XLSX, or CSV by its name, with commas, semicolons or tabs. Reports a file that cannot be used,
 * and a CSV file in an encoding older than Unicode (`csv-khong-phai-utf-8`), which no program can tell for sure.
 */
export async function readListFile(
  file: string,
  bytes: Uint8Array,
  limits: SheetLimits = SHEET_LIMITS,
): Promise<Outcome<ReadWorkbook | undefined>> {
  return /\.(?:csv|txt|tsv)$/i.test(file) ? readCsv(file, bytes, limits) : readWorkbook(file, bytes, limits);
}
