import type { PartName } from '../../model/reviewed.ts';
import type { TypeNames } from '../type-names.ts';
import type { Item, Line } from './line.ts';
import { organParts } from './organ-parts.ts';
import { type Parts, wordlessPart } from './parts.ts';
import {
  beginsBasis,
  endsQuocHieu,
  isAbout,
  isAddressee,
  isAppendixLabel,
  isCode,
  isDraftMark,
  isEnactment,
  isPartOfPromulgation,
  isPromulgation,
  isQuocHieu,
  isStamp,
  isTieuNgu,
  namesBody,
} from './wording.ts';

/** How many lines of a document may hold its letterhead. */
const LINES_OF_LETTERHEAD = 40;

const MARKS: readonly (readonly [PartName, (line: Line) => boolean])[] = [
  ['quocHieu', isQuocHieu],
  ['tieuNgu', isTieuNgu],
  ['documentCode', isCode],
  ['promulgation', isPromulgation],
  ['promulgation', isPartOfPromulgation],
  ['correspondenceSubject', isAbout],
];

function markOf(line: Line): PartName | undefined {
  return MARKS.find(([, isMark]) => isMark(line))?.[0];
}

function endsLetterhead(item: Item, types: TypeNames): boolean {
  if (item.type === 'table') return true;
  if (types.named(item.settled) !== undefined || isAppendixLabel(item) || isAddressee(item)) return true;
  if (beginsBasis(item) || isEnactment(item)) return true;
  const number = item.level;
  return number !== undefined && number.level !== 'dash';
}

/** The lines from the first to the last that only a letterhead has, and what stands in one table with them. */
function letterheadLines(items: readonly Item[], types: TypeNames): readonly Line[] {
  const lines: Line[] = [];
  let end = 0;
  for (const item of items.slice(0, LINES_OF_LETTERHEAD)) {
    if (item.type === 'table' || endsLetterhead(item, types)) break;
    lines.push(item);
    const inTable = item.place.table !== undefined && lines.at(-2)?.place.table === item.place.table;
    const goesOn = end === lines.length - 1 && end > 0;
    if (markOf(item) !== undefined || (goesOn && (inTable || wordlessPart(item) === 'ruleLine')))
      end = lines.length;
  }
  return lines.slice(0, end);
}

type Naming = Map<Line, PartName>;

/** Names what its own wording tells. */
function nameByWording(lines: readonly Line[], named: Naming): void {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const ends = before && named.get(before) === 'quocHieu' && endsQuocHieu(before, line);
    const part = wordlessPart(line) ?? (isDraftMark(line) ? 'draftMark' : ends ? 'quocHieu' : markOf(line));
    if (part) named.set(line, part);
    else if (isStamp(line)) named.set(line, 'other');
  }
}

/** Under the number only the subject of a công văn stands. */
function nameUnderCode(lines: readonly Line[], named: Naming): void {
  for (const [index, line] of lines.entries()) {
    if (named.has(line)) continue;
    const above = lines
      .slice(0, index)
      .findLast((each) => each.place.column === line.place.column && wordlessPart(each) === undefined);
    const part = above && named.get(above);
    const isUnder =
      part === 'correspondenceSubject' || (part === 'documentCode' && line.place.column !== undefined);
    if (isUnder && !line.look.capitals) named.set(line, 'correspondenceSubject');
  }
}

function nameOrgans(lines: readonly Line[], named: Naming): void {
  const rest = lines.filter((line) => !named.has(line));
  const isOrgan = (line: Line): boolean =>
    (line.place.column ?? 0) === 0 &&
    (namesBody(line) || line.look.capitals || line.place.table !== undefined);
  const organs = rest.filter(isOrgan);
  const parts = organParts(organs);
  for (const line of rest) named.set(line, parts[organs.indexOf(line)] ?? 'other');
}

/** Names the lines of a letterhead: issuer, Quốc hiệu, number, place and date (PL I, II.1–II.5); none where there is none. */
export function letterheadParts(items: readonly Item[], types: TypeNames): Parts {
  const lines = letterheadLines(items, types);
  const named: Naming = new Map();
  nameByWording(lines, named);
  nameUnderCode(lines, named);
  nameOrgans(lines, named);
  return new Map(lines.map((line) => [line, named.get(line) ?? 'other']));
}
