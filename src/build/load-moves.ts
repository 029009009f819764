import { extname } from 'node:path';
import { parseCsv, stripBom } from 'hucre/csv';
import { nothingFound } from '../host/messages.ts';
import type { Host } from '../model/host.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../read/limits.ts';
import { readSharedList } from '../read/read-shared-list.ts';
import { readText } from '../read/read-text.ts';
import { notAMoveList } from '../reassign/map-messages.ts';
import { type MoveCell, readMoveData, readMoveRows } from '../reassign/move-rows.ts';
import type { TypedMove } from '../reassign/moves.ts';
import { SHEET_LIMITS } from '../sheet/limits.ts';
import { readWorkbook } from '../sheet/read-workbook.ts';
import { type CellContent, textOfCell } from '../sheet/workbook.ts';

type Moves = Outcome<readonly TypedMove[]>;

/** A list of moves is short; one that is not is no such list. */
const LIMITS: ReadLimits = { ...DEFAULT_LIMITS, bytes: 2_000_000 };

function nothing(...messages: readonly Message[]): Moves {
  return { value: [], messages };
}

/** A cell that a spreadsheet program would compute. */
function csvCell(text: string): MoveCell {
  return { text, isFormula: /^\s*[=@]/.test(text) || /^\s*[-+]\s*[\w(]/.test(text) };
}

async function fromCsv(path: string, host: Host): Promise<Moves> {
  const text = await readText(path, host, LIMITS);
  if (typeof text !== 'string') return nothing(text);
  const rows = parseCsv(stripBom(text), { skipEmptyRows: true });
  return readMoveRows(
    path,
    rows.map((row) => row.map((cell) => csvCell(String(cell ?? '')))),
  );
}

function sheetCell(content: CellContent | undefined): MoveCell {
  return { text: textOfCell(content), isFormula: content !== undefined && content.kind !== 'text' };
}

async function fromWorkbook(path: string, host: Host): Promise<Moves> {
  const bytes = await host.readFile(path);
  const { value, messages } = await readWorkbook(path, bytes, { ...SHEET_LIMITS, bytes: LIMITS.bytes });
  const [sheet] = value?.sheets ?? [];
  return sheet
    ? readMoveRows(
        path,
        sheet.rows.map((row) => row.map(sheetCell)),
      )
    : nothing(...messages);
}

async function fromYaml(path: string, host: Host): Promise<Moves> {
  const { value, messages } = await readSharedList(path, host, LIMITS);
  return value ? readMoveData(path, value.data) : nothing(...messages);
}

/** Reads a list of moves from a CSV, XLSX or YAML file, told apart by its ending; nothing in it is computed. */
export async function loadMoves(path: string, host: Host): Promise<Moves> {
  const found = await host.stat(path);
  if (found && found.size > LIMITS.bytes)
    return nothing(report('khong-phai-danh-sach-chuyen-viec', notAMoveList, { file: path }));
  if (!found || found.isDirectory)
    return nothing(report('khong-tim-thay-tep', nothingFound, { typed: path }));
  switch (extname(path).toLowerCase()) {
    case '.xlsx':
    case '.xlsm':
      return fromWorkbook(path, host);
    case '.yaml':
    case '.yml':
      return fromYaml(path, host);
    default:
      return fromCsv(path, host);
  }
}
