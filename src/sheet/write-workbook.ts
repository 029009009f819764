import { type CellStyle, type ColumnDef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { AgencyNames } from '../model/agency-names.ts';
import type { Agency } from '../model/plan/agency.ts';
import { nameInCell } from './agency-cell.ts';
import { cellReference, columnLetters } from './cell-reference.ts';
import { comparable } from './comparable.ts';
import { recordRows } from './export-record.ts';
import { REPEAT_WORDS } from './repeat-words.ts';
import type { SheetField } from './sheet-field.ts';
import { COLUMNS_BEFORE_FIELDS, headerOf, LIST_SHEET, RECORD_SHEET } from './sheet-layout.ts';
import type { SheetTask, TaskSheet } from './task-sheet.ts';

const FONT = { name: 'Times New Roman', size: 12 } as const;
/** Rows below the tasks that are made ready for new ones. */
const ROOM = 100;
const GREY = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } } as const;
/** Texts stay texts: with this format Excel takes what is typed as it is, `=` at its beginning included. */
const AS_TEXT = '@';
/** Nobody's clock stands in the file, so that the same plan gives the same bytes. */
const FIXED_TIME = new Date(Date.UTC(1980, 0, 1));

const WIDTHS: Readonly<Record<SheetField['kind'], number>> = { text: 45, agencies: 28, date: 12, repeat: 14 };

function style(over: CellStyle = {}): CellStyle {
  return { font: FONT, alignment: { wrapText: true, vertical: 'top' }, numFmt: AS_TEXT, ...over };
}

const HEADER = style({
  font: { ...FONT, bold: true },
  fill: GREY,
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
});
const LOCKED = style({ font: { ...FONT, color: { rgb: '7F7F7F' } }, fill: GREY });
const OPEN = style({ protection: { locked: false } });
const OPEN_BOLD = style({ font: { ...FONT, bold: true }, protection: { locked: false } });
const LEVEL = style({ numFmt: '0', protection: { locked: false } });

/** A text such that Excel's escape for signs (`_x0041_`, ISO 29500-1, 22.9.2.19) is not read into it. */
function escaped(text: string): string {
  return comparable(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function widthOf({ kind, key }: SheetField, tasks: readonly SheetTask[]): number {
  if (kind !== 'text') return WIDTHS[kind];
  const longest = tasks.reduce((most, { texts }) => Math.max(most, (texts.get(key) ?? '').length), 0);
  return Math.max(12, Math.min(WIDTHS.text, longest + 2));
}

function columnsOf({ fields, tasks }: TaskSheet): ColumnDef[] {
  return [
    { width: 16, style: LOCKED },
    { width: 6, style: LEVEL },
    { width: 9, style: LOCKED },
    ...fields.map((field) => ({ width: widthOf(field, tasks), style: OPEN })),
    { width: 8, style: OPEN },
  ];
}

function validationsOf(
  { fields }: TaskSheet,
  lastRow: number,
  agencyCount: number,
): WriteSheet['dataValidations'] {
  return fields.flatMap(({ kind }, index) => {
    const letters = columnLetters(COLUMNS_BEFORE_FIELDS + index);
    const range = `${letters}2:${letters}${lastRow}`;
    const shared = { type: 'list', range, allowBlank: true, showInputMessage: true } as const;
    if (kind === 'repeat') return [{ ...shared, formula1: listRange('B', REPEAT_WORDS.length) }];
    if (kind !== 'agencies' || agencyCount === 0) return [];
    const inputMessage = 'Chọn một cơ quan, hoặc gõ nhiều cơ quan cách nhau bằng dấu chấm phẩy (;).';
    return [{ ...shared, formula1: listRange('A', agencyCount), showErrorMessage: false, inputMessage }];
  });
}

function listRange(letters: string, count: number): string {
  return `'${LIST_SHEET}'!$${letters}$1:$${letters}$${Math.max(count, 1)}`;
}

function taskSheet(sheet: TaskSheet, agencyCount: number): WriteSheet {
  const { fields, tasks } = sheet;
  const header = headerOf(fields);
  const parents = new Set(tasks.map(({ parent }) => parent));
  const rows = tasks.map(({ ma, level, number, texts }) => [
    ma,
    level,
    number,
    ...fields.map(({ key }) => escaped(texts.get(key) ?? '') || null),
    null,
  ]);
  const cells: NonNullable<WriteSheet['cells']> = new Map(
    header.map((value, column) => [`0,${column}`, { value, style: HEADER }]),
  );
  for (const [row, { ma }] of tasks.entries())
    if (parents.has(ma))
      for (const [index] of fields.entries())
        cells.set(`${row + 1},${COLUMNS_BEFORE_FIELDS + index}`, { style: OPEN_BOLD });
  const room = Array.from({ length: ROOM }, () => header.map(() => null));
  const lastRow = 1 + tasks.length + ROOM;
  return {
    name: sheet.name,
    columns: columnsOf(sheet),
    rows: [[...header], ...rows, ...room],
    cells,
    freezePane: { rows: 1, columns: COLUMNS_BEFORE_FIELDS },
    autoFilter: { range: `A1:${cellReference(lastRow - 1, header.length - 1)}` },
    dataValidations: validationsOf(sheet, lastRow, agencyCount) ?? [],
    protection: {
      sheet: true,
      formatCells: true,
      formatColumns: true,
      formatRows: true,
      insertRows: true,
      deleteRows: true,
      sort: true,
      autoFilter: true,
    },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function listSheet(names: readonly string[]): WriteSheet {
  const length = Math.max(names.length, REPEAT_WORDS.length);
  const rows = Array.from({ length }, (_, row) => [
    escaped(names[row] ?? '') || null,
    REPEAT_WORDS[row]?.word ?? null,
  ]);
  return { name: LIST_SHEET, rows, hidden: true, columns: [{ style: style() }, { style: style() }] };
}

/** Writes the workbook that an office works in: a sheet for each table, a hidden one of choices, and one that says what was exported. */
export function writeTaskWorkbook(
  sheets: readonly TaskSheet[],
  list: readonly Agency[],
  agencies: AgencyNames,
): Promise<Uint8Array> {
  const names = [...new Set(list.map((agency) => nameInCell(agency, agencies)))].toSorted((one, other) =>
    one.localeCompare(other, 'vi'),
  );
  const record = recordRows(sheets).map((row) => row.map(escaped));
  return writeXlsx({
    sheets: [
      ...sheets.map((sheet) => taskSheet(sheet, names.length)),
      listSheet(names),
      { name: RECORD_SHEET, rows: record, veryHidden: true },
    ],
    defaultFont: FONT,
    workbookProtection: { lockStructure: false },
    properties: { creator: 'vanthu', created: FIXED_TIME, modified: FIXED_TIME },
  });
}
