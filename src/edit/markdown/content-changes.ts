import { type Data, isDataList } from '../../model/data.ts';
import { type Lines, passageLines } from '../../model/markdown-form/passage-lines.ts';
import { contentLines } from '../../model/markdown-form/section-lines.ts';
import type { DataPath } from '../../model/place.ts';
import type { PlannedSplices } from '../yaml-source.ts';
import { insertLines, joinLines, linesAround, nextLine, startOfLine } from './body-lines.ts';
import { type BodySource, type Range, rootLength } from './body-source.ts';
import { extentOf, lineText } from './item-extents.ts';
import { levelsOf } from './section-list.ts';

const SAYS_ITSELF = /^(?:#{1,6}(?: |$)|::[a-z])/;
/** What text must stand under to be the content of a part; without text only the first counts. */
const OPENS_CONTENT = /^[ \t]*::(?:noi-dung|ke-hoach|phu-luc)(?![\w-])/;
const OPENS_EMPTY = /^[ \t]*::noi-dung(?![\w-])/;

function isRoot(path: DataPath): boolean {
  return path.length === rootLength(path);
}

/** The lines of a content; undefined where it has none, being empty or said in the heading's braces. */
function linesOf(body: BodySource, path: DataPath): Range | undefined {
  const value = body.valueAt(path);
  if (isDataList(value)) {
    const [first, last] = [extentOf(body, [...path, 0]), extentOf(body, [...path, value.length - 1])];
    return { start: first.start, end: last.end };
  }
  const place = value === undefined || value === '' ? undefined : body.placeOf(path);
  if (!place) return undefined;
  const heading = isRoot(path) ? undefined : body.placeOf(path.slice(0, -1))?.start;
  const isInBraces = heading !== undefined && place.start < nextLine(body.source, heading);
  return isInBraces ? undefined : linesAround(body.source, place);
}

function lineAbove({ source }: BodySource, start: number): string {
  const above = source.slice(0, start).trimEnd().length - 1;
  return above < 0 ? '' : lineText(source, above);
}

/** The lines with the directive that makes them the content of their part, where nothing else does. */
function introduced(body: BodySource, path: DataPath, start: number, lines: Lines): Lines {
  const [first] = lines;
  const opening = first === undefined ? OPENS_EMPTY : OPENS_CONTENT;
  const saysItself = first !== undefined && SAYS_ITSELF.test(first);
  const needs = isRoot(path) && !saysItself && !opening.test(lineAbove(body, start));
  return needs ? ['::noi-dung', ...lines] : lines;
}

/** Gives a section or part other content, or (undefined) none; what stands in the heading's braces is not seen to here. */
export function changeContent(body: BodySource, path: DataPath, value: Data | undefined): PlannedSplices {
  const { source } = body;
  const old = linesOf(body, path);
  const place = body.placeOf(path);
  const isText = typeof body.valueAt(path) === 'string' && typeof value === 'string' && value !== '';
  if (old && place && isText) return { splices: [{ ...place, text: joinLines(body, passageLines(value)) }] };
  const { level, sectionLevel } = levelsOf(body, path);
  const written = value === undefined ? [] : contentLines(value, level, sectionLevel);
  if (!written) return { obstacle: 'form' };
  const owner = isRoot(path) ? path : path.slice(0, -1);
  const start = old?.start ?? nextLine(source, startOfLine(source, body.placeOf(owner)?.start ?? 0));
  const lines = value === undefined ? written : introduced(body, path, start, written);
  if (!old) return { splices: lines.length > 0 ? [insertLines(body, start, joinLines(body, lines))] : [] };
  const closing = lines.length > 0 && source[old.end - 1] === '\n' ? body.lineEnd : '';
  return { splices: [{ ...old, text: joinLines(body, lines) + closing }] };
}
