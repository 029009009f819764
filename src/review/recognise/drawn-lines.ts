import type { PartName } from '../../model/reviewed.ts';
import type { WordLine } from '../../model/word-file.ts';
import type { Line } from './line.ts';
import { type Parts, wordlessPart } from './parts.ts';

/** The lines drawn under each line of text. */
export type DrawnLines = ReadonlyMap<Line, readonly WordLine[]>;

/** Parts that a line belongs under (PL I, II.1.b, II.2.b, II.5.b; Mẫu 1.3, 2.1). */
const UNDERLINED: ReadonlySet<PartName | undefined> = new Set<PartName | undefined>([
  'tieuNgu',
  'issuingOrgan',
  'subject',
  'attachedTo',
  'appendixTitle',
  'appendixTitlePlain',
]);

/** Lines that a line of text holds itself; those of a paragraph of several lines belong to the last one. */
function ownLines(line: Line, next: Line | undefined): readonly WordLine[] {
  return next?.paragraph === line.paragraph && next.place.column === line.place.column
    ? []
    : line.paragraph.lines;
}

function isTyped({ by }: WordLine): boolean {
  return by === 'typed';
}

/** What a line that prints no words draws; typed signs count as one line, whether or not the reader told of it. */
function drawnBy(line: Line): readonly WordLine[] {
  const { lines } = line.paragraph;
  if (wordlessPart(line) !== 'ruleLine') return [];
  if (line.settled === '' || lines.some(isTyped)) return lines;
  return [...lines, { by: 'typed', centred: line.look.centred }];
}

/** The nearest line of text above in the same column. */
function textAbove(lines: readonly Line[], index: number, parts: Parts): Line | undefined {
  const { column } = lines[index]?.place ?? {};
  return lines
    .slice(0, index)
    .findLast((line) => line.place.column === column && wordlessPart(line) === undefined && parts.has(line));
}

/** Where a shape belongs that is fixed to a paragraph which itself has no line under it: to the text above that has one. */
function ownerOf(line: Line, index: number, lines: readonly Line[], parts: Parts, taken: DrawnLines): Line {
  if (UNDERLINED.has(parts.get(line))) return line;
  const above = textAbove(lines, index, parts);
  return above && UNDERLINED.has(parts.get(above)) && !taken.get(above)?.length ? above : line;
}

/** Gives every drawn line to the text that it stands under, in whichever paragraph the file keeps it. */
export function drawnLines(lines: readonly Line[], parts: Parts): DrawnLines {
  const drawn = new Map<Line, readonly WordLine[]>();
  const give = (line: Line, more: readonly WordLine[]): void => {
    if (more.length > 0) drawn.set(line, [...(drawn.get(line) ?? []), ...more]);
  };
  for (const [index, line] of lines.entries()) {
    if (wordlessPart(line) !== undefined) {
      const above = textAbove(lines, index, parts);
      if (above) give(above, drawnBy(line));
      continue;
    }
    const own = ownLines(line, lines[index + 1]);
    const isShape = ({ by }: WordLine): boolean => by === 'shape';
    give(
      line,
      own.filter((each) => !isShape(each) && !isTyped(each)),
    );
    give(ownerOf(line, index, lines, parts, drawn), own.filter(isShape));
  }
  return drawn;
}
