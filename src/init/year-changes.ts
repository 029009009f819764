import type { EditableFile } from '../edit/editable-file.ts';
import type { Splice } from '../edit/splice.ts';
import type { DataMap } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import { moveYears, type PeriodMove, type YearMove } from './move-year.ts';
import { type PlanText, planTexts } from './plan-texts.ts';
import { findYears } from './year-words.ts';

/** A change to one value: the text that it has afterwards (none where its key goes), and how the file changes. */
export interface ValueChange {
  readonly path: DataPath;
  readonly text: string | undefined;
  readonly splices: readonly Splice[];
}

/** A year that stays in the text, for a person to decide. */
export interface YearLeft {
  /** The text as it stands in the new plan. */
  readonly found: PlanText;
  readonly year: number;
  /** Where it stands in the text. */
  readonly index: number;
  /** Where it stands in the source; undefined where the text is written otherwise than it reads. */
  readonly offset: number | undefined;
}

/** What the years in the texts of a plan come to. */
export interface YearChanges {
  readonly changes: readonly ValueChange[];
  readonly left: readonly YearLeft[];
}

/** A year with its move, and where it stands in the source. */
interface LocatedMove extends YearMove {
  readonly offset: number | undefined;
}

/** Texts that were written as one stretch of the source, as a time limit and its dates are in a Markdown cell. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly texts: PlanText[];
}

function stretchesOf(file: EditableFile, texts: readonly PlanText[]): readonly Stretch[] {
  const stretches = new Map<string, Stretch>();
  for (const found of texts) {
    const place = file.places.ofValue(found.path);
    const [start, end] = [place?.start.offset ?? 0, place?.end.offset ?? 0];
    const stretch = stretches.get(`${start}-${end}`) ?? { start, end, texts: [] };
    stretch.texts.push(found);
    stretches.set(`${start}-${end}`, stretch);
  }
  return [...stretches.values()];
}

/** Where each year of the texts stands; undefined where the stretch does not have the same years in the same order. */
function offsetsInSource(
  { source }: EditableFile,
  { start, end, texts }: Stretch,
): readonly number[] | undefined {
  const written = findYears(source.slice(start, end));
  const read = texts.flatMap(({ text }) => findYears(text));
  const same = written.length === read.length && written.every(({ year }, at) => year === read[at]?.year);
  return same ? written.map(({ index }) => start + index) : undefined;
}

function withMoves(text: string, moves: readonly YearMove[]): string {
  return moves.reduce(
    (changed, { index, year, becomes = year }) =>
      changed.slice(0, index) + becomes + changed.slice(index + 4),
    text,
  );
}

function changesInText(found: PlanText, moves: readonly LocatedMove[]): YearChanges {
  const movable = moves.filter(({ becomes, offset }) => becomes !== undefined && offset !== undefined);
  const splices = movable
    .filter(({ becomes, year }) => becomes !== year)
    .map(({ becomes, offset = 0 }) => ({ start: offset, end: offset + 4, text: String(becomes) }));
  // A year takes the place of another of four digits, so that all offsets into the text hold.
  const moved = { ...found, text: withMoves(found.text, movable) };
  const left = moves
    .filter((word) => !movable.includes(word))
    .map(({ year, index, offset }) => ({ found: moved, year, index, offset }));
  const change = { path: found.path, text: moved.text, splices };
  return { changes: splices.length > 0 ? [change] : [], left };
}

function changesIn(file: EditableFile, stretch: Stretch, move: PeriodMove): readonly YearChanges[] {
  const offsets = offsetsInSource(file, stretch);
  let passed = 0;
  return stretch.texts.map((found) => {
    const moves = moveYears(found, move).map((word, at) => ({ ...word, offset: offsets?.[passed + at] }));
    passed += moves.length;
    return changesInText(found, moves);
  });
}

/** Moves every year that clearly means the old period, in headings and time limits; all others are left. */
export function yearChanges(file: EditableFile, plan: DataMap, move: PeriodMove): YearChanges {
  const all = stretchesOf(file, planTexts(plan)).flatMap((stretch) => changesIn(file, stretch, move));
  return { changes: all.flatMap(({ changes }) => changes), left: all.flatMap(({ left }) => left) };
}
