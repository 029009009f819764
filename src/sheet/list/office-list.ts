import { type Message, type Outcome, report } from '../../model/message.ts';
import { cellReference } from '../cell-reference.ts';
import { comparable } from '../comparable.ts';
import { type CellContent, type ReadSheet, textOfCell } from '../workbook.ts';
import { AGENCY_FIELDS, NUMBER_FIELD } from './header-words.ts';
import { LEFT_OUT, type ListColumn, type ListHeader } from './list-columns.ts';
import { type ListNote, listNote } from './list-note.ts';
import { LevelReader } from './row-number.ts';
import { LONGEST_BODY_NAME, splitAgencies } from './split-agencies.ts';

/** A row of an office's list. */
export interface ListTask {
  readonly level: number;
  /** The number as typed, where it breaks its series; absent where counting gives it. */
  readonly givenNumber?: string;
  /** Texts by field. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names of bodies by field; a single sentence stands in `texts`. */
  readonly agencies: ReadonlyMap<string, readonly string[]>;
}

/** How one level of a list is numbered. */
export interface ListLevel {
  readonly form: string;
  /** Whether its numbers run on through the groups. */
  readonly runsOn: boolean;
}

/** An office's list, as far as it was understood. */
export interface OfficeList {
  readonly columns: readonly ListColumn[];
  readonly levels: readonly ListLevel[];
  readonly tasks: readonly ListTask[];
}

type Cells = readonly (CellContent | undefined)[];

interface Reading {
  readonly file: string;
  readonly sheet: ReadSheet;
  readonly header: ListHeader;
  readonly messages: Message[];
}

function note({ file, sheet, messages }: Reading, row: number, column: number, said: ListNote): void {
  const cell = { file, sheet: sheet.name, cell: cellReference(row, column) };
  messages.push(report('danh-sach-can-xem', listNote, said, { cell }));
}

/** Merged cells of one column say their text in each of their rows. */
function withMergedTexts(reading: Reading): readonly Cells[] {
  const { sheet, header } = reading;
  const rows = sheet.rows.map((cells) => [...cells]);
  for (const { startRow, endRow, startCol, endCol } of sheet.merges) {
    const content = rows[startRow]?.[startCol];
    if (startRow <= header.row || startCol !== endCol || !content) continue;
    note(reading, startRow, startCol, { kind: 'merged', text: textOfCell(content) });
    for (let row = startRow + 1; row <= Math.min(endRow, rows.length - 1); row += 1) {
      const cells = rows[row];
      if (cells) cells[startCol] = content;
    }
  }
  return rows;
}

function noteAboveHeader(reading: Reading): void {
  const { sheet, header } = reading;
  for (const [row, cells] of sheet.rows.slice(0, header.row).entries())
    for (const [column, content] of cells.entries()) {
      const text = comparable(textOfCell(content));
      const isLabel = header.columns.some((each) => each.header === text.replace(/\s+/g, ' '));
      if (text !== '' && !isLabel) note(reading, row, column, { kind: 'aboveHeader', text });
    }
}

/** A cell's text; what was computed or went wrong is told. */
function cellText(content: CellContent | undefined, row: number, column: number, reading: Reading): string {
  if (!content) return '';
  if (content.kind === 'text') return comparable(content.text);
  note(reading, row, column, { kind: content.kind, text: content.text });
  return content.kind === 'formula' ? comparable(content.text) : '';
}

function readFields(cells: Cells, row: number, reading: Reading) {
  const texts = new Map<string, string>();
  const agencies = new Map<string, readonly string[]>();
  const known = new Set(reading.header.columns.map(({ column }) => column));
  for (const { column, field } of reading.header.columns) {
    const text = cellText(cells[column], row, column, reading);
    if (text === '' || field === NUMBER_FIELD) continue;
    const names = AGENCY_FIELDS.includes(field) ? splitAgencies(text) : [];
    const isSentence = names.some((name) => name.length > LONGEST_BODY_NAME);
    if (field === LEFT_OUT) note(reading, row, column, { kind: 'leftOut', text });
    else if (names.length > 0 && !isSentence) agencies.set(field, names);
    else texts.set(field, text);
    if (isSentence) note(reading, row, column, { kind: 'sentence', text });
  }
  for (const [column, content] of cells.entries()) {
    const text = known.has(column) ? '' : comparable(textOfCell(content));
    if (text !== '') note(reading, row, column, { kind: 'outside', text });
  }
  return { texts, agencies };
}

/** Counts along as vanthu will, so that a number that breaks its series is seen. */
class Series {
  readonly #counts: number[] = [];
  readonly #last: number[] = [];
  readonly runsOn: boolean[] = [];

  /** The number that counting on gives at this level; the first after a new group decides whether the level runs on. */
  next(level: number, typed: number): number {
    const at = level - 1;
    const isFirst = this.#counts[at] === undefined;
    const before = this.#last[at] ?? 0;
    if (isFirst && before > 0) this.runsOn[at] ??= typed === before + 1;
    const expected = isFirst && this.runsOn[at] !== true ? 1 : before + 1;
    this.#counts.length = level;
    this.#counts[at] = typed;
    this.#last[at] = typed;
    return expected;
  }
}

function readTasks(rows: readonly Cells[], reading: Reading): OfficeList {
  const { header } = reading;
  const numberColumn = header.columns.find(({ field }) => field === NUMBER_FIELD)?.column;
  const reader = new LevelReader();
  const series = new Series();
  const forms: string[] = [];
  let last = 1;
  const tasks = rows.flatMap((cells, row): readonly ListTask[] => {
    if (row <= header.row) return [];
    const fields = readFields(cells, row, reading);
    const typed = numberColumn === undefined ? '' : cellText(cells[numberColumn], row, numberColumn, reading);
    if (fields.texts.size === 0 && fields.agencies.size === 0 && typed === '') return [];
    const number = typed === '' ? undefined : reader.read(typed);
    if (!number) {
      if (typed !== '') note(reading, row, numberColumn ?? 0, { kind: 'numberUnread', text: typed });
      return [{ level: last, ...(typed !== '' && { givenNumber: typed }), ...fields }];
    }
    last = number.level;
    forms[last - 1] ??= number.form;
    const expected = series.next(last, number.count);
    if (expected === number.count) return [{ level: last, ...fields }];
    note(reading, row, numberColumn ?? 0, { kind: 'numberKept', text: typed, counted: String(expected) });
    return [{ level: last, givenNumber: typed, ...fields }];
  });
  const levels = Array.from(forms, (form, at) => ({ form: form ?? '1', runsOn: series.runsOn[at] ?? false }));
  return {
    columns: header.columns,
    levels: levels.length > 0 ? levels : [{ form: '1', runsOn: false }],
    tasks,
  };
}

/**
 * Reads the tasks of an office's list: groups by the form of their numbers, bodies apart by their separators. What was not
 * understood, or was taken otherwise than it stands, is told place by place (`danh-sach-can-xem`); nothing is dropped.
 */
export function readOfficeList(file: string, sheet: ReadSheet, header: ListHeader): Outcome<OfficeList> {
  const reading: Reading = { file, sheet, header, messages: [] };
  noteAboveHeader(reading);
  const value = readTasks(withMergedTexts(reading), reading);
  return { value, messages: reading.messages };
}
