import { type Message, report } from '../../model/message.ts';
import type { Place } from '../../model/place.ts';
import type { SourcePoints } from '../source-points.ts';
import {
  type Block,
  type DirectiveBlock,
  type HeadingBlock,
  type SourceLine,
  tablesAsText,
} from './blocks.ts';
import { levelIn, readHeading, unknownAttributes } from './heading.ts';
import { highestHashes, Levels } from './levels.ts';
import { contentTwice, misplaced } from './messages.ts';
import { passageOf } from './passage.ts';
import { type Placed, placedAt } from './placed.ts';

/** A section, or the part itself, while what stands in it is being read. */
interface Frame {
  readonly level: number;
  readonly entries: Map<string, Placed>;
  readonly items: Placed[];
  /** Whether the content is a list even if it is one passage. */
  isList: boolean;
  readonly place: Place;
  readonly typedNumber?: Placed['typedNumber'];
}

const SECTION_ATTRIBUTES: readonly string[] = ['ma', 'kieu_so', 'so_thu_tu', 'tieu_de', 'noi_dung'];

/** One passage alone is text; anything more is a list. */
function contentOf({ items, isList, place }: Frame): Placed | undefined {
  const [only] = items;
  if (!only) return undefined;
  return items.length === 1 && !isList
    ? only
    : { place: { ...place, start: only.place.start }, content: items };
}

class SectionReader {
  readonly messages: Message[] = [];
  readonly #points: SourcePoints;
  readonly #root: Frame;
  readonly #levels: Levels<Frame>;
  readonly #highest: number;
  #awaitsPointer: DirectiveBlock | undefined;

  constructor(points: SourcePoints, place: Place, highest: number) {
    this.#points = points;
    this.#highest = highest;
    this.#root = { level: 0, entries: new Map(), items: [], isList: false, place };
    this.#levels = new Levels(this.#root, (frame, parent) => this.#close(frame, parent));
  }

  #close(frame: Frame, parent: Frame): void {
    const content = contentOf(frame);
    if (content && frame.entries.has('noi_dung'))
      this.messages.push(
        report('md-ghi-hai-lan', contentTwice, { key: 'noi_dung' }, { place: content.place }),
      );
    else if (content) frame.entries.set('noi_dung', content);
    parent.items.push({
      place: frame.place,
      content: frame.entries,
      ...(frame.typedNumber && { typedNumber: frame.typedNumber }),
    });
    parent.isList = true;
  }

  #heading(block: HeadingBlock): void {
    const { heading, messages } = readHeading(block, SECTION_ATTRIBUTES, this.#points);
    this.messages.push(...messages);
    const { words, attributes, place, typedNumber } = heading;
    const entries = new Map(attributes);
    if (words && entries.has('tieu_de'))
      this.messages.push(report('md-ghi-hai-lan', contentTwice, { key: 'tieu_de' }, { place }));
    else if (words) entries.set('tieu_de', words);
    const level = heading.level - this.#highest + 1;
    const frame = { level, entries, items: [], isList: false, place, ...(typedNumber && { typedNumber }) };
    this.#levels.open(frame, place, this.messages);
  }

  #item(key: string, value: Placed): void {
    this.#levels.top.items.push({ place: value.place, content: new Map([[key, value]]) });
  }

  #directive(block: DirectiveBlock): void {
    const { name, attributes, place } = block;
    const own = name === 'bang' ? 'ma' : 'noi_dung';
    this.messages.push(...unknownAttributes(attributes, ['bac', own], place));
    const level = levelIn(attributes, place, this.messages);
    if (level !== undefined) this.#levels.closeTo(level === 0 ? 0 : level - this.#highest + 1);
    const { top } = this.#levels;
    top.isList = true;
    const value = attributes.get(own);
    if (name === 'bang') this.#item('bang', placedAt(value ?? '', place));
    else if (value === undefined) this.#awaitsPointer = name === 'chi-dan' ? block : undefined;
    else if (name === 'chi-dan') this.#item('chi_dan', placedAt(value, place));
    else top.items.push(placedAt(value, place));
  }

  /** The lines after `::chi-dan` up to the first blank one are the pointer, the rest is running text. */
  #text(lines: readonly SourceLine[]): void {
    if (this.#awaitsPointer) {
      const blank = lines.findIndex(({ text }) => text.trim() === '');
      const end = blank < 0 ? lines.length : blank;
      this.#item('chi_dan', passageOf(lines.slice(0, end), this.#points));
      this.#awaitsPointer = undefined;
      const next = lines.slice(end).findIndex(({ text }) => text.trim() !== '');
      if (next >= 0) this.#text(lines.slice(end + next));
      return;
    }
    this.#levels.top.items.push(passageOf(lines, this.#points));
  }

  #endPointer(): void {
    if (this.#awaitsPointer) this.#item('chi_dan', placedAt('', this.#awaitsPointer.place));
    this.#awaitsPointer = undefined;
  }

  read(blocks: readonly Block[]): Frame {
    for (const block of blocks) {
      if (block.type === 'text' || block.type === 'table') this.#text(block.lines);
      else {
        this.#endPointer();
        if (block.type === 'heading') this.#heading(block);
        else this.#directive(block);
      }
    }
    this.#endPointer();
    this.#levels.closeTo(0);
    return this.#root;
  }
}

function readFrame(blocks: readonly Block[], place: Place, points: SourcePoints) {
  const reader = new SectionReader(points, place, highestHashes(blocks));
  return { frame: reader.read(tablesAsText(points, blocks)), messages: reader.messages };
}

/** Reads a body: a passage, or a list of passages, sections, placed tables and pointers; undefined where it is empty. */
export function readSections(
  blocks: readonly Block[],
  place: Place,
  points: SourcePoints,
): { readonly value: Placed | undefined; readonly messages: readonly Message[] } {
  const { frame, messages } = readFrame(blocks, place, points);
  return { value: contentOf(frame), messages };
}

/** Reads Điều: each highest heading is one; reports what stands outside them. */
export function readArticles(
  blocks: readonly Block[],
  place: Place,
  points: SourcePoints,
): { readonly value: Placed; readonly messages: readonly Message[] } {
  const { frame, messages } = readFrame(blocks, place, points);
  const outside = frame.items.filter(
    ({ content }) => !(content instanceof Map) || content.has('bang') || content.has('chi_dan'),
  );
  const found = { what: 'aroundArticles', where: 'articles' } as const;
  return {
    value: { place, content: frame.items.filter((item) => !outside.includes(item)) },
    messages: [
      ...messages,
      ...outside.map((item) => report('md-sai-cho', misplaced, found, { place: item.place })),
    ],
  };
}
