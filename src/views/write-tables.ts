import { writeCsv } from 'hucre/csv';
import { writeXlsx } from 'hucre/xlsx';
import type { TaskCounts } from './count-tasks.ts';
import { plainCell } from './plain-cell.ts';
import type { TaskRows } from './task-rows.ts';

const FONT = { name: 'Times New Roman', size: 12 } as const;
const TEXT = { font: FONT, alignment: { wrapText: true, vertical: 'top' }, numFmt: '@' } as const;
const HEADER = {
  font: { ...FONT, bold: true },
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } },
} as const;
const WIDEST = 50;
/** Nobody's clock stands in the file, so that the same plan gives the same bytes. */
const FIXED_TIME = new Date(Date.UTC(1980, 0, 1));

/** Tasks as CSV (RFC 4180) in UTF-8 with the mark by which Excel knows it. */
export function tasksCsv(rows: TaskRows): string {
  return writeCsv(
    rows.map((row) => [...row]),
    { bom: true, lineSeparator: '\r\n' },
  );
}

/** Excel's escape for signs (`_x0041_`, ISO 29500-1, 22.9.2.19) is not to be read into a text. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function widthOf(rows: TaskRows, column: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 6);
  return Math.min(WIDEST, longest + 2);
}

function countRows({ terms, agencies }: TaskCounts): (string | number)[][] {
  const header = ['Cơ quan', ...terms, 'Cộng'];
  return [header, ...agencies.map(({ name, byTerm, total }) => [literal(plainCell(name)), ...byTerm, total])];
}

/** Tasks and their counts as a workbook of two sheets: header frozen, filters on, texts wrapped. */
export async function tasksXlsx(rows: TaskRows, counts: TaskCounts): Promise<Uint8Array> {
  const [header = []] = rows;
  const lastColumn = Math.max(0, header.length - 1);
  const countTable = countRows(counts);
  return writeXlsx({
    properties: { created: FIXED_TIME, modified: FIXED_TIME },
    sheets: [
      {
        name: 'Nhiệm vụ',
        columns: header.map((_, index) => ({ width: widthOf(rows, index), style: TEXT })),
        rows: rows.map((row) => row.map(literal)),
        cells: new Map(
          header.map((label, index) => [`0,${index}`, { value: literal(label), style: HEADER }]),
        ),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${columnLetters(lastColumn)}${Math.max(1, rows.length)}` },
      },
      {
        name: 'Số lượng',
        columns: (countTable[0] ?? []).map((_, index) => ({ width: index === 0 ? 40 : 14 })),
        rows: countTable,
        freezePane: { rows: 1 },
      },
    ],
  });
}

function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
