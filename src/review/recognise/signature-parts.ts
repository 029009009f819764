import type { PartName } from '../../model/reviewed.ts';
import { type Item, isBlank, type Line } from './line.ts';
import { type Parts, wordlessPart } from './parts.ts';
import { isForSomebody, isPersonName, isToPlacesTitle, namesBody, namesPost } from './wording.ts';

/** Longest line, in characters, of recipients or signature. */
const LONGEST_LINE = 200;
const DRAFTER_CODE = /^\p{Lu}{2,6}\.?\s*\(\d+\)\.?$/u;
const MOST_WORDS_OF_NAME = 6;

function isPost(line: Line): boolean {
  const { align, leftTwips } = line.paragraph.format;
  const isAside =
    line.place.column !== undefined || align === 'center' || align === 'right' || leftTwips > 2000;
  return namesPost(line) && line.look.capitals && isAside;
}

function isMark(line: Line): boolean {
  return isToPlacesTitle(line) || isForSomebody(line) || isPost(line);
}

function isBody(item: Item): boolean {
  if (item.type === 'table') return true;
  if (item.settled.length > LONGEST_LINE) return true;
  const level = item.level?.level;
  return level !== undefined && level !== 'dash' && level !== 'plus' && item.place.table === undefined;
}

/** Where recipients and signature begin: the first of their marks that no text of the body follows; the end where there is none. */
export function signatureStart(items: readonly Item[], from: number): number {
  let start = items.length;
  for (let index = items.length - 1; index >= from; index--) {
    const item = items[index];
    if (!item || item.type === 'table' || isBody(item)) break;
    if (isMark(item)) start = index;
  }
  const first = items[start];
  const table = first?.type === 'line' ? first.place.table : undefined;
  while (table && start > from) {
    const before = items[start - 1];
    if (before?.type !== 'line' || before.place.table !== table) break;
    start -= 1;
  }
  return start;
}

function isRecipient(line: Line, column: number | undefined): boolean {
  if (line.place.column !== column || isForSomebody(line) || isPost(line)) return false;
  if (column !== undefined) return true;
  return isListed(line) || (!line.look.capitals && !isPersonName(line));
}

/** A line of a list: recipients, also where "Nơi nhận:" was forgotten. */
function isListed(line: Line): boolean {
  return line.level?.level === 'dash' && wordlessPart(line) === undefined;
}

/** The recipients: from "Nơi nhận:" down its column, or as long as lines are set like a list. */
function nameRecipients(lines: readonly Line[], named: Map<Line, PartName>): void {
  let title: Line | undefined;
  for (const line of lines) {
    if (isToPlacesTitle(line)) {
      title = line;
      named.set(line, 'toPlacesTitle');
    } else if (isListed(line) || (title && !isBlank(line) && isRecipient(line, title.place.column))) {
      named.set(line, DRAFTER_CODE.test(line.settled) ? 'drafterCode' : 'toPlaces');
    } else if (
      title &&
      title.place.column === undefined &&
      !isBlank(line) &&
      line.place.column === undefined
    ) {
      title = undefined;
    }
  }
}

/** Whether a line is a name: the last of its column, or the last before another signer. */
function isSigner(line: Line, below: Line | undefined): boolean {
  if (below && !isForSomebody(below) && !isPost(below)) return false;
  if (isForSomebody(line) || namesPost(line) || namesBody(line)) return false;
  const words = line.settled.split(' ').length;
  return (
    isPersonName(line) ||
    (!line.look.capitals && words <= MOST_WORDS_OF_NAME && /^\P{N}+$/u.test(line.settled))
  );
}

/** For each line the next one under it that prints words. */
function printedBelow(lines: readonly Line[]): readonly (Line | undefined)[] {
  let below: Line | undefined;
  return lines
    .toReversed()
    .map((line) => {
      const found = below;
      if (!isBlank(line)) below = line;
      return found;
    })
    .reverse();
}

/** A name under which nothing stands, and above which the post was forgotten. */
function isNameAlone(line: Line, below: Line | undefined): boolean {
  return below === undefined && line.place.table !== undefined && isPersonName(line);
}

/** One column of a signature: authority and post, free space, name. */
function nameSigner(lines: readonly Line[], named: Map<Line, PartName>): void {
  const below = printedBelow(lines);
  let hasPost = false;
  for (const [index, line] of lines.entries()) {
    const next = below[index];
    if (isBlank(line)) {
      const isSpace = hasPost && (next === undefined || !isMark(next));
      named.set(line, isSpace ? 'signatureSpace' : 'emptyLine');
    } else if (isSigner(line, next) && (hasPost || isNameAlone(line, next))) {
      named.set(line, 'signerName');
    } else {
      const isCompetence = isMark(line) || line.look.capitals || !line.settled.startsWith('(');
      named.set(line, wordlessPart(line) ?? (isCompetence ? 'competence' : 'other'));
      hasPost = true;
    }
  }
}

/** Names the lines of recipients and signature (PL I, II.7, II.9). */
export function signatureParts(lines: readonly Line[]): Parts {
  const named = new Map<Line, PartName>();
  nameRecipients(lines, named);
  const rest = lines.filter((line) => !named.has(line));
  // Outside a table whatever is no recipient is the signer's, wherever a tab or an indent puts it.
  const columnOf = ({ place }: Line): number | undefined => (place.table ? place.column : undefined);
  for (const column of new Set(rest.map(columnOf))) {
    const ofColumn = rest.filter((line) => columnOf(line) === column);
    nameSigner(ofColumn, named);
  }
  return new Map(lines.map((line) => [line, named.get(line) ?? 'other']));
}
