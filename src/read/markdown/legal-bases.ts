import { splitAttributes } from '../../model/markdown-form/attributes.ts';
import { unescapeLine } from '../../model/markdown-form/line-start.ts';
import type { Message } from '../../model/message.ts';
import type { Place } from '../../model/place.ts';
import { cleanText } from '../clean-text.ts';
import type { SourcePoints } from '../source-points.ts';
import { type Block, type SourceLine, tablesAsText } from './blocks.ts';
import { malformedAttributes, unknownAttributes } from './heading.ts';
import { placeOfLines } from './passage.ts';
import { type Placed, placedAt } from './placed.ts';

const CONTINUES = /^ {2}/;

/** One line each; a line indented by two spaces goes on with the one above it. */
function entriesOf(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const entries: SourceLine[][] = [];
  for (const line of lines) {
    const open = entries.at(-1);
    if (open && CONTINUES.test(line.text)) open.push({ text: line.text.slice(2), start: line.start + 2 });
    else if (line.text.trim() !== '') entries.push([line]);
  }
  return entries;
}

function withoutDash(line: SourceLine): SourceLine {
  const dash = /^[ \t]*-(?:[ \t]+|$)/.exec(line.text)?.[0].length ?? 0;
  return { text: line.text.slice(dash), start: line.start + dash };
}

/** Where the id and the text before it stand in an entry that ends in braces. */
function placesIn(whole: Place, ma: string, { source, placeOf }: SourcePoints) {
  const end = whole.end.offset;
  const braces = Math.max(whole.start.offset, source.lastIndexOf('{', end));
  const at = Math.max(braces, source.lastIndexOf(ma, end));
  const text = source.slice(whole.start.offset, braces).trimEnd();
  return {
    ofText: placeOf(whole.start.offset, whole.start.offset + text.length),
    ofId: placeOf(at, at + ma.length),
  };
}

function readEntry(lines: readonly SourceLine[], points: SourcePoints, messages: Message[]): Placed {
  const [first = { text: '', start: 0 }, ...rest] = lines;
  const own = [withoutDash(first), ...rest];
  const place = placeOfLines(own, points);
  const split = splitAttributes(own.map(({ text }) => unescapeLine(text)).join('\n'));
  messages.push(...malformedAttributes(split, place));
  const text = cleanText(split.text);
  if (!split.attributes) return placedAt(text, place);
  messages.push(...unknownAttributes(split.attributes, ['ma'], place));
  const ma = split.attributes.get('ma');
  const { ofText, ofId } = placesIn(place, ma ?? '', points);
  const entries: [string, Placed][] = [['noi_dung', placedAt(text, ofText)]];
  if (ma !== undefined) entries.unshift(['ma', placedAt(ma, ofId)]);
  return { place, content: new Map(entries) };
}

/** Reads căn cứ, one a line, each with or without a dash before it and an id after it. */
export function readLegalBases(
  blocks: readonly Block[],
  place: Place,
  points: SourcePoints,
): { readonly value: Placed; readonly messages: readonly Message[] } {
  const messages: Message[] = [];
  const lines = tablesAsText(points, blocks).flatMap((block) => (block.type === 'text' ? block.lines : []));
  return {
    value: { place, content: entriesOf(lines).map((entry) => readEntry(entry, points, messages)) },
    messages,
  };
}
