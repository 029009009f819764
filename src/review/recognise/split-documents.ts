import type { TypeNames } from '../type-names.ts';
import { type Item, isBlank, type Line } from './line.ts';
import {
  isAppendixLabel,
  isAttachedTo,
  isCode,
  isEnactment,
  isForSomebody,
  isPersonName,
  isQuocHieu,
  isToPlacesTitle,
  namesBody,
  namesPost,
} from './wording.ts';

/** How many lines behind a title "(Kèm theo …)" is looked for. */
const LINES_OF_TITLE = 6;
/** Longest line, in characters, of a body's name in capitals. */
const LONGEST_ORGAN_LINE = 80;

/** What was seen of a document so far. */
interface Seen {
  readonly letterhead: boolean;
  readonly title: boolean;
  /** It is itself an appendix. */
  readonly appendix: boolean;
  /** Its recipients or signature have begun. */
  readonly signed: boolean;
  /** Its text has ended with `./.`. */
  readonly finished: boolean;
  /** Its body has begun: a number, or a table. */
  readonly body: boolean;
  readonly anything: boolean;
}

const NOTHING: Seen = {
  letterhead: false,
  title: false,
  appendix: false,
  signed: false,
  finished: false,
  body: false,
  anything: false,
};

function withItem(seen: Seen, item: Item, types: TypeNames): Seen {
  if (item.type === 'table') return { ...seen, body: true, anything: true };
  if (isBlank(item)) return seen;
  return {
    letterhead: seen.letterhead || isQuocHieu(item),
    title: seen.title || types.named(item.settled) !== undefined || isAppendixLabel(item),
    appendix: seen.appendix || isAppendixLabel(item),
    signed: seen.signed || isToPlacesTitle(item) || isForSomebody(item),
    finished: seen.finished || /\.\/\.?$/u.test(item.settled),
    body: seen.body || item.level !== undefined,
    anything: true,
  };
}

function printedFrom(items: readonly Item[], index: number): readonly Line[] {
  return items
    .slice(index, index + 2 * LINES_OF_TITLE)
    .filter((item): item is Line => item.type === 'line' && !isBlank(item))
    .slice(0, LINES_OF_TITLE);
}

function isNoTitle(line: Line): boolean {
  if (line.place.table || line.level) return true;
  if (isPersonName(line) && !line.look.capitals) return true;
  return isToPlacesTitle(line) || isForSomebody(line) || namesPost(line);
}

/** A title without a label, known by "(Kèm theo …)" under it. */
function isTitleOfAttachment(line: Line, index: number, items: readonly Item[], seen: Seen): boolean {
  const { bold, capitals, centred } = line.look;
  const isParted = line.begins || seen.signed;
  if (!(isParted ? bold || capitals || centred : seen.body && capitals && (bold || centred))) return false;
  const title = printedFrom(items, index);
  const end = title.findIndex(isAttachedTo);
  return end > 0 && !title.slice(0, end).some((each) => isNoTitle(each) || (each !== line && each.begins));
}

function beginsAppendix(line: Line, { signed, finished, appendix }: Seen): boolean {
  if (!isAppendixLabel(line)) return false;
  if (signed) return true;
  const { bold, capitals, centred } = line.look;
  if (line.folded.startsWith('phu luc')) return line.begins || finished || (centred && (bold || capitals));
  // "Bảng 1" may head a table on a page of its own before the text ends.
  return line.begins && (finished || (appendix && !line.folded.startsWith('bang')));
}

function beginsDocument(
  item: Item,
  index: number,
  items: readonly Item[],
  seen: Seen,
  types: TypeNames,
): boolean {
  if (!seen.anything) return false;
  if (item.type === 'table') return seen.signed && item.begins;
  if (isBlank(item)) return false;
  if (isQuocHieu(item)) return seen.letterhead || seen.title;
  const parted = item.begins || seen.signed;
  if (types.named(item.settled) !== undefined && seen.title && parted)
    return !/:$/u.test(item.settled) || !isEnactment(item);
  if (beginsAppendix(item, seen)) return true;
  return (seen.signed && item.begins) || isTitleOfAttachment(item, index, items, seen);
}

function isOrganLine(line: Line): boolean {
  if (isBlank(line) || isCode(line)) return false;
  return namesBody(line) || (line.look.capitals && line.settled.length < LONGEST_ORGAN_LINE);
}

/** Where the letterhead begins whose Quốc hiệu stands at `index`: with its table, or with the body's name before it. */
function startOfLetterhead(items: readonly Item[], index: number, least: number): number {
  const own = items[index];
  const table = own?.type === 'line' ? own.place.table : undefined;
  const belongs = (item: Item | undefined): boolean => {
    if (item?.type !== 'line') return false;
    return table === undefined ? isOrganLine(item) : item.place.table === table;
  };
  let start = index;
  while (start - 1 > least && !items[start]?.begins && belongs(items[start - 1])) start -= 1;
  return start;
}

/** Parts the items of a file into its documents: decision, attached plan, each appendix. */
export function splitDocuments(items: readonly Item[], types: TypeNames): readonly (readonly Item[])[] {
  const starts = [0];
  let seen = NOTHING;
  for (const [index, item] of items.entries()) {
    if (beginsDocument(item, index, items, seen, types)) {
      const least = starts.at(-1) ?? 0;
      starts.push(item.type === 'line' && isQuocHieu(item) ? startOfLetterhead(items, index, least) : index);
      seen = NOTHING;
    }
    seen = withItem(seen, item, types);
  }
  return starts.map((start, index) => items.slice(start, starts[index + 1])).filter(hasContent);
}

function hasContent(items: readonly Item[]): boolean {
  return items.some((item) => item.type === 'table' || !isBlank(item));
}
