import { type Data, isDataList } from '../../model/data.ts';
import type { DataPath } from '../../model/place.ts';
import type { SourceLine } from '../markdown-line.ts';
import { nextLine } from './body-lines.ts';
import { type BodySource, rootLength } from './body-source.ts';
import type { EditedTables } from './edited-tables.ts';
import { headingParts } from './heading-splices.ts';
import { extentOf, isRowTask, lineText } from './item-extents.ts';
import { hashesOf, type RowsHome } from './task-rows.ts';

/** A list of tasks of the body: rows of pipe tables, then tasks under headings. */
export interface TaskList {
  readonly body: BodySource;
  readonly tables: EditedTables;
  readonly path: DataPath;
  readonly items: readonly Data[];
  readonly rowCount: number;
  /** Whether these are the tasks of a table, and not those below a task. */
  readonly isRoot: boolean;
}

/** A place in a table where rows can come in, and a row that they are to look like. */
export interface RowAnchor extends RowsHome {
  readonly offset: number;
  readonly like: SourceLine;
}

/** The list of tasks at `path`; without items where there is none yet. */
export function taskList(body: BodySource, tables: EditedTables, path: DataPath): TaskList {
  const value = body.valueAt(path);
  const items = isDataList(value) ? value : [];
  const heading = items.findIndex((_, index) => !isRowTask(body, [...path, index]));
  const rowCount = heading < 0 ? items.length : heading;
  return { body, tables, path, items, rowCount, isRoot: path.length === rootLength(path) };
}

function headingLevel({ source }: BodySource, start: number): number {
  return headingParts({ start, text: lineText(source, start) }).level;
}

/** The level at which the tasks of a list stand, as their headings or `#` cells say it. */
export function levelOfList({ body, tables, path, items, rowCount, isRoot }: TaskList): number {
  const headed = items.length > rowCount ? body.placeOf([...path, rowCount]) : undefined;
  if (headed) return headingLevel(body, headed.start);
  if (isRoot) return 1;
  const parent = path.slice(0, -1);
  if (!isRowTask(body, parent)) return headingLevel(body, body.placeOf(parent)?.start ?? 0) + 1;
  const found = tables.rowOf(parent);
  const own = found && hashesOf(found.table, found.row);
  return (own ?? levelOfList(taskList(body, tables, path.slice(0, -2)))) + 1;
}

/** After the row before `index`, or before the one that has it. */
function besideRow(list: TaskList, index: number): RowAnchor | undefined {
  const { body, tables, path, rowCount } = list;
  const isAfter = index > 0 && index <= rowCount;
  if (!isAfter && index >= rowCount) return undefined;
  const sibling = [...path, isAfter ? index - 1 : index];
  const found = tables.rowOf(sibling);
  if (!found) return undefined;
  const { start, end } = extentOf(body, sibling);
  const { row, table } = found;
  const hashes = hashesOf(table, row);
  return { table, like: row, offset: isAfter ? end : start, hashes, usualHashes: levelOfList(list) };
}

/** Below a row that has no rows below it yet. */
function belowRow(list: TaskList): RowAnchor | undefined {
  const { body, tables, path } = list;
  const found = tables.rowOf(path.slice(0, -1));
  if (!found) return undefined;
  const { row, table } = found;
  const hashes = levelOfList(list);
  return { table, like: row, offset: nextLine(body.source, row.start), hashes, usualHashes: hashes };
}

/** In a table that has nothing but its heading. */
function inEmptyTable({ body, tables, path }: TaskList): RowAnchor | undefined {
  const directive = body.placeOf(path)?.start ?? 0;
  const below = nextLine(body.source, directive);
  const blank = /^\s*/.exec(body.source.slice(below))?.[0].length ?? 0;
  const table = tables.at(below + blank, path);
  if (!table || table.table.rows.length > 0) return undefined;
  const { dashes } = table.table;
  const offset = nextLine(body.source, dashes.start);
  return { table, like: dashes, offset, hashes: undefined, usualHashes: 1 };
}

/** Where a task can come in as a row before the item of that index; undefined where only headings can stand there. */
export function rowAnchor(list: TaskList, index: number): RowAnchor | undefined {
  if (list.items.length > 0) return besideRow(list, index);
  if (list.isRoot) return inEmptyTable(list);
  return isRowTask(list.body, list.path.slice(0, -1)) ? belowRow(list) : undefined;
}
