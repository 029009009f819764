import { isDataList, isDataMap } from '../../model/data.ts';
import { PART_DIRECTIVES, PASSAGE_DIRECTIVES } from '../../model/markdown-form/parts.ts';
import type { DataPath } from '../../model/place.ts';
import { endOfTextBefore, startOfLine } from './body-lines.ts';
import type { BodySource, Range } from './body-source.ts';
import { extentOf, lineText } from './item-extents.ts';

/** The keys of a document that passages of the body fill, in the order in which they are printed. */
export const PASSAGE_KEYS: readonly string[] = Object.values(PASSAGE_DIRECTIVES);

/** What has headings and directives of its own, and does not end with the next one. */
const BODY_KEYS: readonly string[] = ['noi_dung', 'cac_dieu', 'nhiem_vu'];

const PART_NAMES: readonly string[] = Object.keys(PART_DIRECTIVES);

function listRoots(body: BodySource): readonly DataPath[] {
  const tables = body.valueAt(['bang']);
  const appendices = body.valueAt(['phu_luc']);
  return [
    ...(isDataList(tables) ? tables.map((_, index) => ['bang', index, 'nhiem_vu']) : []),
    ...(isDataList(appendices) ? appendices.map((_, index) => ['phu_luc', index, 'noi_dung']) : []),
    ...(isDataList(appendices) ? appendices.map((_, index) => ['phu_luc', index, 'bang', 'nhiem_vu']) : []),
  ];
}

/** The values that the body gives to what stands at `path`, or somewhere in it. */
export function rootsBelow(body: BodySource, path: DataPath): readonly DataPath[] {
  const ofDocuments = ['quyet_dinh', 'ke_hoach'].flatMap((name) => PASSAGE_KEYS.map((key) => [name, key]));
  return [...ofDocuments, ...listRoots(body)].filter(
    (root) =>
      root.length > path.length &&
      path.every((step, index) => step === root[index]) &&
      body.placeOf(root) !== undefined,
  );
}

function firstLine(body: BodySource, root: DataPath): number {
  const start = startOfLine(body.source, body.keyPlaceOf(root)?.start ?? 0);
  const value = body.valueAt(root);
  const isFilled = isDataList(value) && value.length > 0;
  return isFilled ? Math.min(start, extentOf(body, [...root, 0]).start) : start;
}

/** The line that opens what the body gives at `root`: its directive, or its first line where it has none. */
export function startOfRoot(body: BodySource, root: DataPath): number {
  const start = firstLine(body, root);
  const above = body.source.slice(0, start).trimEnd().length - 1;
  const directive = `::${String(root.at(-1)).replaceAll('_', '-')}`;
  const isOpened = above >= body.start && lineText(body.source, above).trim() === directive;
  return isOpened ? startOfLine(body.source, above) : start;
}

/** A stretch of whole lines with the blank lines after it, or those before it where it ends the file. */
export function withBlankLines({ source }: BodySource, { start, end }: Range): Range {
  if (end < source.length) return { start, end };
  return { start: Math.min(start, endOfTextBefore(source, start)), end };
}

/** The lines of what the body gives at `root`, up to the next part or passage. */
export function rangeOfRoot(body: BodySource, root: DataPath): Range {
  const start = startOfRoot(body, root);
  const isBody = BODY_KEYS.includes(String(root.at(-1)));
  return { start, end: isBody ? body.openingAfter(start) : body.structureAfter(start) };
}

/** The lines of the whole part in which the body gives what is at `root`. */
export function rangeOfPart(body: BodySource, root: DataPath): Range {
  const parts = body.openings.filter(({ name = '' }) => PART_NAMES.includes(name));
  const at = startOfRoot(body, root);
  const index = parts.findLastIndex(({ start }) => start <= at);
  return { start: parts[index]?.start ?? at, end: parts[index + 1]?.start ?? body.source.length };
}

/** Whether a map of the plan would be left without a key if the body no longer gave this one. */
export function isOnlyKey(body: BodySource, root: DataPath): boolean {
  const parent = body.valueAt(root.slice(0, -1));
  return isDataMap(parent) && Object.keys(parent).length === 1;
}
