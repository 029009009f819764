import { headingTaskLines, taskLines } from '../../model/markdown-form/task-lines.ts';
import type { DataPath } from '../../model/place.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Splice } from '../splice.ts';
import type { PlannedSplices } from '../yaml-source.ts';
import { insertLines, joinLines, nextLine } from './body-lines.ts';
import { rootLength } from './body-source.ts';
import { headingParts } from './heading-splices.ts';
import { extentOf, isRowTask, lineText } from './item-extents.ts';
import type { ComingItem, ListChange } from './list-change.ts';
import { lineListSplices } from './list-splices.ts';
import { shiftedLines } from './moved-lines.ts';
import { LEVEL_COLUMN } from './pipe-row.ts';
import { levelOfList, rowAnchor, type TaskList } from './task-list.ts';
import { comingRows, rowsOfTask } from './task-rows.ts';

function dropRows(
  { body, tables, path, rowCount, isRoot }: TaskList,
  removed: ReadonlySet<number>,
): Obstacle | undefined {
  for (const index of removed) {
    if (index >= rowCount) continue;
    const item = [...path, index];
    const found = tables.rowOf(item);
    if (!found) return 'absent';
    found.table.drop(rowsOfTask(body, item, found.table), isRoot);
  }
  return undefined;
}

/** Puts a task in as rows; what keeps it from being rows, if anything does. */
function takeAsRows(list: TaskList, item: ComingItem): Obstacle | undefined {
  const anchor = rowAnchor(list, item.index);
  if (!anchor) return 'absent';
  if (anchor.hashes !== undefined && !anchor.table.columns.includes(LEVEL_COLUMN)) return 'noLevelColumn';
  const rows = comingRows(list.body, list.path, item, anchor);
  if (typeof rows === 'string') return rows;
  anchor.table.insert({ offset: anchor.offset, like: anchor.like, rows });
  return undefined;
}

function isSamePart(left: DataPath, right: DataPath): boolean {
  const length = rootLength(left);
  return rootLength(right) === length && left.slice(0, length).every((step, index) => step === right[index]);
}

/** A task under a heading as it is written elsewhere in the same part; undefined where it must be written anew. */
function movedTask({ body, path }: TaskList, from: DataPath | undefined, level: number): string | undefined {
  if (!from || !isSamePart(from, path) || isRowTask(body, from)) return undefined;
  const { start, end } = extentOf(body, from);
  const own = headingParts({ start, text: lineText(body.source, start) }).level;
  return shiftedLines(body.source.slice(start, end).replace(/\r?\n$/, ''), level - own);
}

function headingLines(list: TaskList, { value, from }: ComingItem, level: number): string | undefined {
  const moved = movedTask(list, from, level);
  if (moved !== undefined) return moved;
  const lines = headingTaskLines(value, level, list.body.fieldsOf(list.path));
  return lines && joinLines(list.body, lines);
}

/** The first tasks of a list, below the heading or directive that they belong to. */
function firstTasks(
  { body, path, isRoot }: TaskList,
  coming: readonly ComingItem[],
  level: number,
): PlannedSplices {
  const { source, lineEnd } = body;
  const lines = taskLines(
    coming.map(({ value }) => value),
    body.fieldsOf(path),
    level,
  );
  const owner = isRoot ? path : path.slice(0, -1);
  const start = body.placeOf(owner)?.start;
  if (!lines || start === undefined) return { obstacle: 'form' };
  const end = isRoot ? nextLine(source, start) : extentOf(body, owner).end;
  const isTight = end < source.length && !/^[ \t]*\r?\n/.test(source.slice(end));
  return { splices: [insertLines(body, end, lineEnd + joinLines(body, lines) + (isTight ? lineEnd : ''))] };
}

/** Sorts what comes into rows, which the tables take, and lines under headings, by the index among the headings. */
function sortComing(
  list: TaskList,
  coming: readonly ComingItem[],
): ReadonlyMap<number, readonly string[]> | Obstacle {
  const { rowCount, isRoot, body, path } = list;
  const level = levelOfList(list);
  const isBelowRow = !isRoot && isRowTask(body, path.slice(0, -1));
  const headed = new Map<number, string[]>();
  for (const item of coming) {
    const obstacle = takeAsRows(list, item);
    if (!obstacle) continue;
    if (isBelowRow || item.index < rowCount || list.items.length === 0) return obstacle;
    const lines = headingLines(list, item, level);
    if (lines === undefined) return 'form';
    const index = item.index - rowCount;
    headed.set(index, [...(headed.get(index) ?? []), lines]);
  }
  return headed;
}

function belowRows({ body, path, rowCount }: TaskList, texts: readonly string[]): readonly Splice[] {
  const end = extentOf(body, [...path, rowCount - 1]).end;
  return texts.map((text) => insertLines(body, end, body.lineEnd + text));
}

/** Changes a list of tasks: rows through their tables, tasks under headings by the splices returned. */
export function taskListSplices(list: TaskList, change: ListChange): PlannedSplices {
  const { body, path, items, rowCount, isRoot } = list;
  const { removed, coming, losesKey } = change;
  if (removed.size === items.length && coming.length === 0 && !isRoot && !losesKey)
    return { obstacle: 'onlyItem' };
  const dropped = dropRows(list, removed);
  if (dropped) return { obstacle: dropped };
  if (items.length === 0 && !rowAnchor(list, 0)) return firstTasks(list, coming, levelOfList(list));
  const headed = sortComing(list, coming);
  if (typeof headed === 'string') return { obstacle: headed };
  const extents = items.slice(rowCount).map((_, index) => extentOf(body, [...path, rowCount + index]));
  if (extents.length === 0) return { splices: belowRows(list, headed.get(0) ?? []) };
  const ofHeadings = [...removed].filter((index) => index >= rowCount).map((index) => index - rowCount);
  if (headed.size === 0 && ofHeadings.length === 0) return { splices: [] };
  return {
    splices: lineListSplices(body, {
      extents,
      removed: new Set(ofHeadings),
      coming: headed,
      leastGap: 0,
      usualGap: 1,
    }),
  };
}
