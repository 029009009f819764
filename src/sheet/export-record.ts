import { cellPrint } from './comparable.ts';
import { RECORD_SHEET } from './sheet-layout.ts';
import type { TaskSheet } from './task-sheet.ts';
import { type ReadWorkbook, textOfCell } from './workbook.ts';

/** What a row was when it was exported. */
export interface RecordedTask {
  readonly ma: string;
  readonly parent: string;
  /** A short print of each cell's text, by the field's key; empty for an empty cell. */
  readonly prints: ReadonlyMap<string, string>;
}

/** What a table was when it was exported. */
export interface RecordedTable {
  readonly ma: string;
  readonly sheet: string;
  /** Fields by the label of their column. */
  readonly fields: ReadonlyMap<string, string>;
  readonly tasks: readonly RecordedTask[];
}

const VERSION = '1';
const HEAD = 'vanthu-tasks';

function fieldRow(sheet: TaskSheet): readonly string[] {
  return ['bang', sheet.ma, sheet.name, ...sheet.fields.flatMap(({ key, label }) => [key, label])];
}

function prints({ fields }: TaskSheet, texts: ReadonlyMap<string, string>): string {
  return fields
    .map(({ key }) => [key, cellPrint(texts.get(key) ?? '')] as const)
    .filter(([, print]) => print !== '')
    .map(([key, print]) => `${key}:${print}`)
    .join(' ');
}

/** The rows of the hidden sheet by which import tells which side has changed since. */
export function recordRows(sheets: readonly TaskSheet[]): readonly (readonly string[])[] {
  return [
    [HEAD, VERSION],
    ...sheets.flatMap((sheet) => [
      fieldRow(sheet),
      ...sheet.tasks.map(({ ma, parent, texts }) => ['dong', ma, parent, prints(sheet, texts)]),
    ]),
  ];
}

function readPrints(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(' ')
      .filter((pair) => pair.includes(':'))
      .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
  );
}

function readFields(cells: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (let at = 0; at + 1 < cells.length; at += 2) {
    const [key = '', label = ''] = [cells[at], cells[at + 1]];
    if (key !== '') fields.set(label, key);
  }
  return fields;
}

/** The record in a workbook; undefined where it has none that can be read. */
export function readRecord({ sheets }: ReadWorkbook): readonly RecordedTable[] | undefined {
  const rows = sheets.find(({ name }) => name === RECORD_SHEET)?.rows ?? [];
  const [head, ...rest] = rows.map((row) => row.map(textOfCell));
  if (head?.[0] !== HEAD || head[1] !== VERSION) return undefined;
  const tables: { ma: string; sheet: string; fields: ReadonlyMap<string, string>; tasks: RecordedTask[] }[] =
    [];
  for (const [kind, ma = '', second = '', ...others] of rest) {
    if (kind === 'bang') tables.push({ ma, sheet: second, fields: readFields(others), tasks: [] });
    else if (kind === 'dong')
      tables.at(-1)?.tasks.push({ ma, parent: second, prints: readPrints(others[0] ?? '') });
  }
  return tables.length > 0 ? tables : undefined;
}
