import { isDataList } from '../../model/data.ts';
import type { DataPath } from '../../model/place.ts';
import { endOfText, nextLine, startOfLine } from './body-lines.ts';
import { type BodySource, rootLength } from './body-source.ts';

/** The whole lines of one item of a list, with all that stands in it. */
export interface ItemExtent {
  readonly start: number;
  /** After the last line with something on it. */
  readonly end: number;
  /** Where what follows the item starts, blank lines passed over. */
  readonly limit: number;
}

const HEADING = /^[ \t]*#{1,6}(?=[ \t]|\r?$)/;
/** A directive that says how the lines below it are to be read. */
const MARK = /^[ \t]*::(?:doan|chi-dan)(?![\w-])/;

/** The text of the line on which an offset stands, without its end. */
export function lineText(source: string, offset: number): string {
  return source.slice(startOfLine(source, offset), nextLine(source, offset)).replace(/\r?\n$/, '');
}

/** Whether the task at `path` is a row of a pipe table. */
export function isRowTask(body: BodySource, path: DataPath): boolean {
  const place = body.placeOf(path);
  return place !== undefined && !HEADING.test(lineText(body.source, place.start));
}

/** It says so only where it does not hold its text itself. */
const HOLDS_TEXT = /[{ \t]noi[-_]dung=/;

/** The start of the `::doan` or `::chi-dan` under which a text stands, or on which it stands itself. */
function markAbove({ source }: BodySource, start: number): number | undefined {
  if (MARK.test(lineText(source, start))) return start;
  const above = source.slice(0, start).trimEnd().length - 1;
  const line = above < 0 ? '' : lineText(source, above);
  return MARK.test(line) && !HOLDS_TEXT.test(line) ? startOfLine(source, above) : undefined;
}

/** Where the directive starts that belongs to an item of a body; undefined where it needs none. */
export function markOf(body: BodySource, path: DataPath): number | undefined {
  const place = body.placeOf(path);
  const item = body.valueAt(path);
  const hasMark = typeof item === 'string' || (typeof item === 'object' && 'chi_dan' in item);
  return place && hasMark ? markAbove(body, startOfLine(body.source, place.start)) : undefined;
}

function startOfItem(body: BodySource, path: DataPath): number {
  const place = body.placeOf(path);
  return markOf(body, path) ?? startOfLine(body.source, place?.start ?? 0);
}

/** Where what follows an item of a list starts. */
function limitOf(body: BodySource, path: DataPath): number {
  const list = path.slice(0, -1);
  const next = [...list, Number(path.at(-1)) + 1];
  const start = startOfItem(body, path);
  // A căn cứ is ended by the heading with which the content begins, too.
  const isBasis = path[rootLength(path) - 1] === 'can_cu';
  const opening = isBasis ? body.structureAfter(start) : body.openingAfter(start);
  if (body.valueAt(next) !== undefined) return Math.min(opening, startOfItem(body, next));
  return list.length <= rootLength(path) ? opening : Math.min(opening, limitOf(body, list.slice(0, -1)));
}

function lastRowOf(body: BodySource, path: DataPath): DataPath {
  const children = body.valueAt([...path, 'nhiem_vu']);
  const last = isDataList(children) ? children.length - 1 : -1;
  return last < 0 ? path : lastRowOf(body, [...path, 'nhiem_vu', last]);
}

/** The lines of the item at `path`: a row with the rows below it, a heading with all that it heads, a text with its directive. */
export function extentOf(body: BodySource, path: DataPath): ItemExtent {
  const start = startOfItem(body, path);
  if (path.includes('nhiem_vu') && isRowTask(body, path)) {
    const end = nextLine(body.source, body.placeOf(lastRowOf(body, path))?.start ?? start);
    return { start, end, limit: end };
  }
  const limit = limitOf(body, path);
  return { start, end: endOfText(body.source, { start, end: limit }), limit };
}
