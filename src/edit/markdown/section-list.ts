import { isDataList } from '../../model/data.ts';
import { type ItemPosition, isSection, itemLines } from '../../model/markdown-form/section-lines.ts';
import type { DataPath } from '../../model/place.ts';
import type { Splice } from '../splice.ts';
import type { PlannedSplices } from '../yaml-source.ts';
import { insertLines, joinLines, nextLine } from './body-lines.ts';
import { type BodySource, rootLength } from './body-source.ts';
import { headingParts } from './heading-splices.ts';
import { extentOf, lineText } from './item-extents.ts';
import type { ComingItem, ListChange } from './list-change.ts';
import { lineListSplices } from './list-splices.ts';
import { shiftedLines } from './moved-lines.ts';
import { repositioned } from './placed-items.ts';

type Levels = Pick<ItemPosition, 'level' | 'sectionLevel'>;

function headingLevel(body: BodySource, path: DataPath): number {
  const start = body.placeOf(path)?.start ?? 0;
  return headingParts({ start, text: lineText(body.source, start) }).level;
}

/** The level of what holds the list at `path`, and of the sections in it. */
export function levelsOf(body: BodySource, path: DataPath): Levels {
  const isRoot = path.length === rootLength(path);
  const level = isRoot ? 0 : headingLevel(body, path.slice(0, -1));
  const items = body.valueAt(path);
  const first = isDataList(items) ? items.findIndex(isSection) : -1;
  return { level, sectionLevel: first < 0 ? level + 1 : headingLevel(body, [...path, first]) };
}

/** A section as it is written where it stands now; undefined where it must be written anew. */
function movedSection(body: BodySource, from: DataPath | undefined, level: number): string | undefined {
  if (!from || !isSection(body.valueAt(from))) return undefined;
  const { start, end } = extentOf(body, from);
  return shiftedLines(body.source.slice(start, end).replace(/\r?\n$/, ''), level - headingLevel(body, from));
}

function comingLines(
  body: BodySource,
  { value, from }: ComingItem,
  position: ItemPosition,
): string | undefined {
  const moved = movedSection(body, from, position.sectionLevel);
  if (moved !== undefined) return moved;
  const lines = itemLines(value, position);
  return lines && joinLines(body, lines);
}

/** Goes through a list as it will be, saying of each item where it then stands. */
class Walk {
  readonly #levels: Levels;
  readonly #length: number;
  readonly #isRoot: boolean;
  #isBelowSection = false;
  #isAfterText = false;
  #count = 0;

  constructor(levels: Levels, length: number, isRoot: boolean) {
    this.#levels = levels;
    this.#length = length;
    this.#isRoot = isRoot;
  }

  /** The position of the next item; a text that newly begins a part may follow one that is none of its own. */
  next(item: unknown, wasFirst: boolean, isItemSection: boolean): ItemPosition {
    const beginsPart = this.#isRoot && this.#count === 0 && !wasFirst;
    const isMarked = this.#length === 1 || this.#isAfterText || beginsPart;
    const position = { ...this.#levels, isBelowSection: this.#isBelowSection, isMarked };
    this.#count += 1;
    this.#isAfterText = typeof item === 'string';
    this.#isBelowSection ||= isItemSection;
    return position;
  }
}

function belowDirective(body: BodySource, path: DataPath, texts: readonly string[]): readonly Splice[] {
  const offset = nextLine(body.source, body.placeOf(path)?.start ?? 0);
  return texts.map((text) => insertLines(body, offset, body.lineEnd + text));
}

/** Changes a list of sections, passages, pointers and placed tables, or of Điều. */
export function sectionListSplices(body: BodySource, { path, removed, coming }: ListChange): PlannedSplices {
  const value = body.valueAt(path);
  const items = isDataList(value) ? value : [];
  const isRoot = path.length === rootLength(path);
  const length = items.length - removed.size + coming.length;
  const walk = new Walk(levelsOf(body, path), length, isRoot);
  const texts = new Map<number, string[]>();
  const repairs: Splice[] = [];
  for (let index = 0; index <= items.length; index += 1) {
    for (const item of coming.filter((each) => each.index === index)) {
      if (path[rootLength(path) - 1] === 'cac_dieu' && isRoot && !isSection(item.value))
        return { obstacle: 'form' };
      const lines = comingLines(body, item, walk.next(item.value, false, isSection(item.value)));
      if (lines === undefined) return { obstacle: 'form' };
      texts.set(index, [...(texts.get(index) ?? []), lines]);
    }
    const kept = items[index];
    if (kept === undefined || removed.has(index)) continue;
    const position = walk.next(kept, index === 0, isSection(kept));
    if (!isSection(kept)) repairs.push(...repositioned(body, [...path, index], position));
  }
  if (items.length === 0) return { splices: belowDirective(body, path, texts.get(0) ?? []) };
  const extents = items.map((_, index) => extentOf(body, [...path, index]));
  const allSections = items.every(isSection) && coming.every((item) => isSection(item.value));
  const list = { extents, removed, coming: texts, leastGap: allSections ? 0 : 1, usualGap: 1 };
  return { splices: [...lineListSplices(body, list), ...repairs] };
}
