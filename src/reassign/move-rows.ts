import { type Data, type DataMap, isDataList, isDataMap } from '../model/data.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import {
  columnMissing,
  columnUnknown,
  formulaInMap,
  moveWithoutFrom,
  notAMoveList,
  tooManyMoves,
} from './map-messages.ts';
import type { TypedMove } from './moves.ts';

/** A cell of a list of moves. */
export interface MoveCell {
  readonly text: string;
  readonly isFormula: boolean;
}

const COLUMNS = {
  from: ['from', 'tu', 'tu co quan', 'co quan cu', 'co quan giao di'],
  to: ['to', 'sang', 'den', 'sang co quan', 'co quan moi', 'co quan nhan'],
  role: ['role', 'vai tro'],
  task: ['task', 'nhiem vu', 'ma nhiem vu'],
  reason: ['reason', 'ly do'],
} as const;

type ColumnName = keyof typeof COLUMNS;

const NAMES: readonly ColumnName[] = ['from', 'to', 'role', 'task', 'reason'];
const MOST_MOVES = 5000;

/** A heading as it is compared: without marks, case and underscores. */
function folded(heading: string): string {
  const bare = heading.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
  return bare.replace(/[_\s]+/g, ' ').trim();
}

function columnOf(heading: string): ColumnName | undefined {
  return NAMES.find((name) => COLUMNS[name].some((known) => known === folded(heading)));
}

function beginning(file: string): { readonly place: Place } {
  const start = { line: 1, column: 1, offset: 0 };
  return { place: { file, start, end: start } };
}

/** Names of agencies may hold commas; what parts them is a semicolon. */
function listOf(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

type MoveTexts = Readonly<Partial<Record<ColumnName, string>>>;

function moveOf({ from = '', to = '', role = '', task = '', reason = '' }: MoveTexts): TypedMove | undefined {
  const [roles, tasks] = [listOf(role, /[;,]/), listOf(task, /[;,\s]/)];
  if (from.trim() === '') return undefined;
  return {
    from: from.trim(),
    to: listOf(to, /;/),
    ...(roles.length > 0 && { roles }),
    ...(tasks.length > 0 && { tasks }),
    ...(reason.trim() !== '' && { reason: reason.trim() }),
  };
}

function checkHeading(file: string, heading: readonly MoveCell[]): readonly Message[] {
  const names = heading.map(({ text }) => columnOf(text));
  const unknown = heading.filter(({ text }, index) => text.trim() !== '' && names[index] === undefined);
  const found = heading.map(({ text }) => text.trim()).join(', ');
  return [
    ...unknown.map(({ text: column }) =>
      report('cot-chuyen-viec-la', columnUnknown, { column }, beginning(file)),
    ),
    ...(names.includes('from')
      ? []
      : [report('thieu-cot-chuyen-viec', columnMissing, { column: 'from', found }, beginning(file))]),
  ];
}

function moves(file: string, rows: readonly { readonly row: number; readonly texts: MoveTexts }[]) {
  const messages: Message[] = [];
  const value = rows.flatMap(({ row, texts }) => {
    const move = moveOf(texts);
    if (move) return [move];
    messages.push(report('chuyen-viec-thieu-co-quan', moveWithoutFrom, { row }, beginning(file)));
    return [];
  });
  return { value, messages };
}

/**
 * Reads a list of moves whose first row names the columns from, to, role, task, reason. Formulas are refused, and so are
 * columns that mean nothing, since they may have been meant to narrow a move.
 */
export function readMoveRows(
  file: string,
  rows: readonly (readonly MoveCell[])[],
): Outcome<readonly TypedMove[]> {
  const [heading, ...body] = rows;
  if (!heading)
    return { value: [], messages: [report('khong-phai-danh-sach-chuyen-viec', notAMoveList, { file })] };
  if (body.length > MOST_MOVES)
    return { value: [], messages: [report('qua-nhieu-lan-chuyen', tooManyMoves, { most: MOST_MOVES })] };
  const wrong = checkHeading(file, heading);
  if (wrong.length > 0) return { value: [], messages: wrong };
  const formulas = body.flatMap((cells, index) =>
    cells
      .filter(({ isFormula }) => isFormula)
      .map(({ text }) =>
        report('chuyen-viec-co-cong-thuc', formulaInMap, { row: index + 2, text }, beginning(file)),
      ),
  );
  if (formulas.length > 0) return { value: [], messages: formulas };
  const filled = body.flatMap((cells, index) => {
    if (cells.every(({ text }) => text.trim() === '')) return [];
    const texts = Object.fromEntries(
      heading.flatMap(({ text }, column) => {
        const name = columnOf(text);
        return name ? [[name, cells[column]?.text ?? '']] : [];
      }),
    );
    return [{ row: index + 2, texts }];
  });
  return moves(file, filled);
}

function textsOf(entry: DataMap): MoveTexts {
  const texts = Object.entries(entry).flatMap(([key, value]) => {
    const name = columnOf(key);
    const text = isDataList(value) ? value.filter((item) => typeof item === 'string').join(';') : value;
    return name && typeof text === 'string' ? [[name, text]] : [];
  });
  return Object.fromEntries(texts);
}

/** Reads a list of moves from YAML: entries with the keys from, to, role, task, reason. */
export function readMoveData(file: string, data: Data): Outcome<readonly TypedMove[]> {
  const entries = isDataList(data) ? data : undefined;
  if (!entries || entries.length === 0 || !entries.every(isDataMap))
    return { value: [], messages: [report('khong-phai-danh-sach-chuyen-viec', notAMoveList, { file })] };
  if (entries.length > MOST_MOVES)
    return { value: [], messages: [report('qua-nhieu-lan-chuyen', tooManyMoves, { most: MOST_MOVES })] };
  const keys = new Set(entries.flatMap((entry) => (isDataMap(entry) ? Object.keys(entry) : [])));
  const unknown = [...keys].filter((key) => columnOf(key) === undefined);
  if (unknown.length > 0) {
    const messages = unknown.map((column) =>
      report('cot-chuyen-viec-la', columnUnknown, { column }, beginning(file)),
    );
    return { value: [], messages };
  }
  return moves(
    file,
    entries.flatMap((entry, index) => (isDataMap(entry) ? [{ row: index + 1, texts: textsOf(entry) }] : [])),
  );
}
