import type { PartName } from '../../model/reviewed.ts';
import type { LevelNumber, NumberLevel } from './level-number.ts';
import type { Item, Line } from './line.ts';
import { nextPrinted, type Parts, wordlessPart } from './parts.ts';
import { endMarks, isUnitOfMeasure } from './wording.ts';

/** Longest heading, in characters, that neither look nor capitals show as one. */
const LONGEST_PLAIN_HEADING = 160;
const LONGEST_TABLE_TITLE = 250;

interface Names {
  readonly heading: PartName;
  readonly text: PartName;
}

const NAMES: Readonly<Record<Exclude<NumberLevel, 'part' | 'bracketed'>, Names>> = {
  article: { heading: 'articleHeading', text: 'article' },
  section: { heading: 'sectionHeading', text: 'section' },
  clause: { heading: 'clauseHeading', text: 'clause' },
  subclause: { heading: 'subclauseHeading', text: 'subclause' },
  point: { heading: 'pointHeading', text: 'point' },
  dash: { heading: 'dash', text: 'dash' },
  plus: { heading: 'plus', text: 'plus' },
};
const SUBPOINT: Names = { heading: 'pointHeading', text: 'subpoint' };

/** What stands above a number of the form `1)`: it is a khoản there, typed wrongly, and elsewhere a level below điểm. */
const ABOVE_CLAUSE: ReadonlySet<NumberLevel | undefined> = new Set<NumberLevel | undefined>([
  undefined,
  'part',
  'article',
  'section',
]);

function isHeading(line: Line, { rest }: LevelNumber, next: Item | undefined, isListed: boolean): boolean {
  const { bold, capitals } = line.look;
  if (rest === '') return bold;
  if (/[.;,]$/u.test(line.settled)) return false;
  if (bold || capitals) return true;
  const isShort = line.settled.length <= LONGEST_PLAIN_HEADING && !line.settled.endsWith(':');
  const boldNumberOnly = line.paragraph.runs.some((run) => run.bold && /\p{L}/u.test(run.text));
  return isShort && !boldNumberOnly && next?.type === 'line' && !isListed;
}

/** A heading that its own look shows although it ends with a stop: "**1. Mục đích.**" */
function isBoldHeading(line: Line, { level }: LevelNumber): boolean {
  const isLevel = level === 'section' || level === 'clause' || level === 'subclause';
  return (
    isLevel && line.look.bold && /[.:]$/u.test(line.settled) && line.settled.length <= LONGEST_PLAIN_HEADING
  );
}

function pointsToAppendix(line: Line): boolean {
  const { settled, folded } = line;
  const isInBrackets = settled.startsWith('(') && endMarks(line).includes(')');
  return isInBrackets && /chi tiet|kem theo|phu luc|danh muc|\bbang\b|\bbieu\b/u.test(folded);
}

function isTableTitle(line: Line, next: Item | undefined): boolean {
  if (next?.type !== 'table' || line.settled.length > LONGEST_TABLE_TITLE) return false;
  const isSet = line.look.centred || (line.look.bold && !/[.:;]$/u.test(line.settled));
  return isSet || /^(?:bang|bieu) (?:so )?\d/u.test(line.folded);
}

function countOf(number: string): number {
  return Number(/\d+/u.exec(number)?.[0] ?? 0);
}

/** Names the lines of a body one after the other; remembers under which number it stands. */
class BodyReader {
  #above: NumberLevel | undefined;
  #before: PartName | undefined;
  /** "Chương I" alone on its line: its heading follows. */
  #awaitsHeading = false;
  /** The count of the khoản that was last begun, nothing lower behind it. */
  #clause = 0;

  read(line: Line, next: Item | undefined): PartName {
    const part = wordlessPart(line) ?? this.#part(line, next);
    if (part !== 'ruleLine' && part !== 'emptyLine') this.#before = part;
    return part;
  }

  #part(line: Line, next: Item | undefined): PartName {
    if (isUnitOfMeasure(line)) return 'other';
    if (line.place.table === undefined && isTableTitle(line, next)) return 'tableTitle';
    const number = line.level;
    if (!number) return this.#unnumbered(line);
    if (number.level === 'part') return this.#partLabel(line, number);
    const names = this.#namesOf(number);
    const following = next?.type === 'line' ? next.level?.level : undefined;
    // Items of one list are alike: the last one is no heading because another level follows.
    const isListed = following === number.level || this.#before === names.text;
    const isHead = isHeading(line, number, next, isListed) || isBoldHeading(line, number);
    this.#goUnder(number, names);
    return isHead ? names.heading : names.text;
  }

  #namesOf({ level, number }: LevelNumber): Names {
    if (level === 'part') return SUBPOINT;
    if (level !== 'bracketed') return NAMES[level];
    if (number.startsWith('(')) return SUBPOINT;
    const goesOn = this.#clause > 0 && countOf(number) === this.#clause + 1;
    return goesOn || ABOVE_CLAUSE.has(this.#above) ? NAMES.clause : SUBPOINT;
  }

  #goUnder({ level, number }: LevelNumber, names: Names): void {
    if (level === 'dash' || level === 'plus') return;
    this.#clause = names === NAMES.clause ? countOf(number) : 0;
    if (level !== 'bracketed') this.#above = level;
  }

  #unnumbered(line: Line): PartName {
    const { bold, capitals, centred } = line.look;
    const isAwaited = this.#before === 'partLabel' && this.#awaitsHeading;
    if (isAwaited && (bold || capitals || centred)) return 'partHeading';
    if (this.#before === 'partHeading' && capitals && centred) return 'partHeading';
    return pointsToAppendix(line) ? 'pointer' : 'paragraph';
  }

  /** "Chương I" on its own line; with its heading behind it only where it is set like one, since sentences cite chapters too. */
  #partLabel(line: Line, { rest }: LevelNumber): PartName {
    const { bold, capitals, centred } = line.look;
    if (rest !== '' && !(centred && (bold || capitals))) return this.#unnumbered(line);
    this.#above = 'part';
    this.#awaitsHeading = rest === '';
    return 'partLabel';
  }
}

/** Names the lines of a body by their numbers, their look and what follows them (PL I, II.6.đ, V.6). */
export function bodyParts(items: readonly Item[]): Parts {
  const reader = new BodyReader();
  return new Map(
    items.flatMap((item, index) =>
      item.type === 'line' ? [[item, reader.read(item, nextPrinted(items, index + 1))] as const] : [],
    ),
  );
}
