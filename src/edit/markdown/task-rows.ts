import { type Data, type DataMap, isDataList, isDataMap } from '../../model/data.ts';
import { taskCells } from '../../model/markdown-form/task-lines.ts';
import type { DataPath } from '../../model/place.ts';
import { lineAt, type SourceLine } from '../markdown-line.ts';
import type { Obstacle } from '../obstacle.ts';
import { applySplices } from '../splice.ts';
import type { BodySource } from './body-source.ts';
import type { ComingRow } from './coming-rows.ts';
import type { EditedTable } from './edited-table.ts';
import { extentOf } from './item-extents.ts';
import type { ComingItem } from './list-change.ts';
import { cellSplice, LEVEL_COLUMN } from './pipe-row.ts';

/** A table into which rows come, and the level that the `#` column says of them; undefined where their cell is empty. */
export interface RowsHome {
  readonly table: EditedTable;
  readonly hashes: number | undefined;
  /** The level that an empty cell means. */
  readonly usualHashes: number;
}

function cellsObstacle(body: BodySource, path: DataPath, task: DataMap): Obstacle {
  const fields = body.fieldsOf(path);
  const keys = Object.keys(task).filter((key) => key !== 'nhiem_vu');
  return keys.every((key) => fields.byLabel(key) === key) ? 'oneLineCell' : 'unknownField';
}

/** A task and the tasks below it as new rows; what keeps them from being rows, if anything does. */
function newRows(
  body: BodySource,
  path: DataPath,
  task: Data,
  home: RowsHome,
): readonly ComingRow[] | Obstacle {
  if (!isDataMap(task)) return 'form';
  const cells = taskCells(task, body.fieldsOf(path));
  if (!cells) return cellsObstacle(body, path, task);
  const rows: ComingRow[] = [{ hashes: home.hashes, cells }];
  if (task.nhiem_vu === undefined) return rows;
  if (!isDataList(task.nhiem_vu) || task.nhiem_vu.length === 0) return 'form';
  if (!home.table.columns.includes(LEVEL_COLUMN)) return 'noLevelColumn';
  for (const child of task.nhiem_vu) {
    const below = newRows(body, path, child, { ...home, hashes: (home.hashes ?? home.usualHashes) + 1 });
    if (typeof below === 'string') return below;
    rows.push(...below);
  }
  return rows;
}

/** The lines of the rows of the task at `path` and of those below it. */
export function rowsOfTask(body: BodySource, path: DataPath, { table }: EditedTable): readonly SourceLine[] {
  const { start, end } = extentOf(body, path);
  return table.rows.filter((row) => start <= row.start && row.start < end);
}

/** The number of `#` in a row's level cell; undefined where it has none. */
export function hashesOf(table: EditedTable, row: SourceLine): number | undefined {
  const { length } = table.cellOf(row, LEVEL_COLUMN);
  return length > 0 ? length : undefined;
}

function deeper(table: EditedTable, row: SourceLine, by: number): string {
  const column = table.columns.indexOf(LEVEL_COLUMN);
  if (by === 0 || column < 0) return row.text;
  const hashes = LEVEL_COLUMN.repeat(table.cellOf(row, LEVEL_COLUMN).length + by);
  const splice = cellSplice(row, column, hashes, table.table.header);
  return applySplices(row.text, [
    { ...splice, start: splice.start - row.start, end: splice.end - row.start },
  ]);
}

/** The rows that a task becomes which comes into a table: as they are written if they move within it, else new ones. */
export function comingRows(
  body: BodySource,
  path: DataPath,
  { value, from }: ComingItem,
  home: RowsHome,
): readonly ComingRow[] | Obstacle {
  const { table } = home;
  const start = from && body.placeOf(from)?.start;
  const first = start === undefined ? undefined : lineAt(body.source, start);
  const stays = first && table.table.rows.some((row) => row.start === first.start);
  if (!from || !first || !stays) return newRows(body, path, value, home);
  const by = (home.hashes ?? home.usualHashes) - (hashesOf(table, first) ?? home.usualHashes);
  return rowsOfTask(body, from, table).map((row) => ({ line: deeper(table, row, by) }));
}
