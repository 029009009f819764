import type { DueDate, NumberedBlock, NumberedPlan, NumberedRow } from '../model/numbered.ts';
import type { DataPath } from '../model/place.ts';
import { pathKey } from './plan-tasks.ts';

/** What the numbered plan says of the places of the plan's data. */
export interface PrintedNumbers {
  /** The number under which a reader finds a place: `12`, `III.2.a`, `Điều 3`; empty where nothing above it has one. */
  readonly of: (path: DataPath) => string;
  readonly dueDateOf: (path: DataPath) => DueDate | undefined;
}

/** A printed number without the signs that close it; dashes say nothing of where one is. */
function core(number: string): string {
  const bare = number.replace(/^\(/, '').replace(/[\s.)/]+$/u, '');
  return /[\p{L}\p{N}]/u.test(bare) ? bare : '';
}

function joined(above: string, own: string): string {
  if (own === '') return above;
  // A dotted number or "Điều 3" is known without what stands above it.
  return above === '' || own.includes('.') || own.startsWith('Điều ') ? own : `${above}.${own}`;
}

function numbersIn(rows: readonly NumberedRow[]): readonly string[] {
  return rows.flatMap(({ number, children }) => [core(number), ...numbersIn(children)]);
}

/** Whether a number alone leads to one row; it does not where groups count anew. */
function areUnique(rows: readonly NumberedRow[]): boolean {
  const numbers = numbersIn(rows).filter((number) => number !== '');
  return new Set(numbers).size === numbers.length;
}

/** Reads the printed numbers of a plan's sections, Điều and rows. */
export function printedNumbers({ documents }: NumberedPlan): PrintedNumbers {
  const numbers = new Map<string, string>();
  const dueDates = new Map<string, DueDate>();
  const noteBlocks = (blocks: readonly NumberedBlock[], above: string): void => {
    for (const block of blocks) {
      if (block.type !== 'section') continue;
      const number = joined(above, core(block.number));
      numbers.set(pathKey(block.source.path), number);
      noteBlocks(block.children, number);
    }
  };
  const noteRows = (rows: readonly NumberedRow[], isAlone: boolean, above: string): void => {
    for (const { source, number, dueDate, children } of rows) {
      const key = pathKey(source.path);
      const own = core(number);
      const told = isAlone ? own : joined(above, own);
      if (!numbers.has(key)) numbers.set(key, told);
      if (dueDate) dueDates.set(key, dueDate);
      noteRows(children, isAlone, told);
    }
  };
  for (const { body, tables } of documents) {
    noteBlocks(body, '');
    for (const { rows } of tables) {
      noteRows(rows, areUnique(rows), '');
    }
  }
  const of = (path: DataPath): string => {
    for (let length = path.length; length > 0; length -= 1) {
      const number = numbers.get(pathKey(path.slice(0, length)));
      if (number) return number;
    }
    return '';
  };
  return { of, dueDateOf: (path) => dueDates.get(pathKey(path)) };
}
