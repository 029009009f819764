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

function isShape({ by }: WordLine): boolean {
  return by === 'shape';
}

/** Gives lines to texts while it goes down a document, column by column. */
class LineGiver {
  readonly drawn = new Map<Line, readonly WordLine[]>();
  /** The last line of text in each column. */
  readonly #above = new Map<number | undefined, Line>();
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  goDown(line: Line, next: Line | undefined): void {
    const above = this.#above.get(line.place.column);
    if (wordlessPart(line) !== undefined) {
      if (above) this.#give(above, drawnBy(line));
      return;
    }
    const own = ownLines(line, next);
    this.#give(
      line,
      own.filter((each) => !isShape(each) && !isTyped(each)),
    );
    this.#give(this.#ownerOf(line, above), own.filter(isShape));
    this.#above.set(line.place.column, line);
  }

  /** Where a shape belongs that is fixed to a paragraph which has no line under it: to the text above that has one. */
  #ownerOf(line: Line, above: Line | undefined): Line {
    if (!above || UNDERLINED.has(this.#parts.get(line))) return line;
    return UNDERLINED.has(this.#parts.get(above)) && !this.drawn.has(above) ? above : line;
  }

  #give(line: Line, more: readonly WordLine[]): void {
    if (more.length > 0) this.drawn.set(line, [...(this.drawn.get(line) ?? []), ...more]);
  }
}

/** Gives every drawn line to the text that it stands under, in whichever paragraph the file keeps it. */
export function drawnLines(lines: readonly Line[], parts: Parts): DrawnLines {
  const giver = new LineGiver(parts);
  for (const [index, line] of lines.entries()) giver.goDown(line, lines[index + 1]);
  return giver.drawn;
}
