import type { LeafDirective } from 'mdast-util-directive';
import type { Attributes } from '../../model/markdown-form/attributes.ts';
import { PLAN_DIRECTIVES } from '../../model/markdown-form/parts.ts';
import { type Message, report } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import type { Place } from '../../model/place.ts';
import { cleanText } from '../clean-text.ts';
import type { SourcePoints } from '../source-points.ts';
import { directiveLabel, directiveLooksMisspelt, directiveMalformed, tooManyStructures } from './messages.ts';
import { parseDirective, startsTable } from './parse-line.ts';

/** One line of the source without its end. */
export interface SourceLine {
  readonly text: string;
  readonly start: number;
}

/** What a line, or several, of the body are; positions are offsets into the file. */
export type Block =
  | {
      readonly type: 'directive';
      readonly name: string;
      readonly attributes: Attributes;
      readonly place: Place;
    }
  | { readonly type: 'heading'; readonly hashes: number; readonly line: SourceLine; readonly place: Place }
  | { readonly type: 'table'; readonly lines: readonly SourceLine[] }
  | { readonly type: 'text'; readonly lines: readonly SourceLine[] };

/** A directive of the plan. */
export type DirectiveBlock = Extract<Block, { type: 'directive' }>;
/** A heading with what stands after its `#`. */
export type HeadingBlock = Extract<Block, { type: 'heading' }>;

/** Most directives and tables of one file; a plan of thousands of tasks has some dozens. */
const MOST_PARSED = 3_000;
/** Longest line that is parsed as a directive or the heading of a table, in characters. */
const LONGEST_PARSED = 20_000;
const HEADING_LINE = /^[ \t]*(#{1,6})(?=[ \t]|$)/;
const DIRECTIVE_LINE = /^[ \t]*::([A-Za-z][\w-]{0,40})/;
const BAR_LINE = /^[ \t]*\|/;
const DELIMITER_LINE = /^[ \t]*\|[-:| \t]+$/;

/** The lines of a stretch of the file. */
export function linesOf(points: SourcePoints, start: number, end: number): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  for (let at = start; at < end; ) {
    const lineEnd = points.source.indexOf('\n', at);
    const next = lineEnd < 0 || lineEnd >= end ? end : lineEnd + 1;
    lines.push({ text: points.source.slice(at, next).replace(/\r?\n$/, ''), start: at });
    at = next;
  }
  return lines;
}

function withoutBlankEnds(lines: readonly SourceLine[]): readonly SourceLine[] {
  const isFull = ({ text }: SourceLine) => text.trim() !== '';
  return lines.slice(Math.max(0, lines.findIndex(isFull)), lines.findLastIndex(isFull) + 1);
}

function attributesOf({ attributes }: LeafDirective): Attributes {
  const entries = Object.entries(attributes ?? {}).map(
    ([key, value]) => [key === 'id' ? 'ma' : key.replaceAll('-', '_'), cleanText(value ?? '')] as const,
  );
  return new Map(entries);
}

/** A row may leave out its first bar, but not all of them. */
function isRow(line: string): boolean {
  return line.includes('|') && !HEADING_LINE.test(line) && !DIRECTIVE_LINE.test(line);
}

class BlockReader {
  readonly messages: Message[] = [];
  readonly blocks: Block[] = [];
  readonly #points: SourcePoints;
  readonly #lines: readonly SourceLine[];
  /** First of the lines that are text so far. */
  #textFrom = 0;
  #parsed = 0;

  constructor(points: SourcePoints, lines: readonly SourceLine[]) {
    this.#points = points;
    this.#lines = lines;
  }

  #placeOf({ text, start }: SourceLine): Place {
    return this.#points.placeOf(start, start + text.trimEnd().length);
  }

  /** Parsing takes time for each directive and table, however short: past the limit they stay text. */
  #mayParse(line: SourceLine): boolean {
    if (line.text.length > LONGEST_PARSED) return false;
    this.#parsed += 1;
    if (this.#parsed === MOST_PARSED + 1) {
      const found = { most: MOST_PARSED };
      this.messages.push(report('md-qua-nhieu', tooManyStructures, found, { place: this.#placeOf(line) }));
    }
    return this.#parsed <= MOST_PARSED;
  }

  #directive(line: SourceLine, name: string): Block | undefined {
    const place = this.#placeOf(line);
    if (!PLAN_DIRECTIVES.includes(name)) {
      const near = nearest(name, PLAN_DIRECTIVES);
      const found = near && { name, nearest: near };
      if (found)
        this.messages.push(
          report('md-lenh-khong-co', directiveLooksMisspelt, found, { place, actual: name }),
        );
      return undefined;
    }
    if (!this.#mayParse(line)) return undefined;
    const node = parseDirective(line.text.trim());
    if (!node) this.messages.push(report('md-lenh-sai', directiveMalformed, { name }, { place }));
    else if (node.children.length > 0)
      this.messages.push(report('md-nhan-lenh', directiveLabel, { name }, { place }));
    return node && { type: 'directive', name, attributes: attributesOf(node), place };
  }

  /** The last line of the table that starts at `index`; undefined where none does. */
  #endOfTable(index: number): number | undefined {
    const [head, delimiter] = [this.#lines[index], this.#lines[index + 1]];
    if (!head || !delimiter || !BAR_LINE.test(head.text) || !DELIMITER_LINE.test(delimiter.text))
      return undefined;
    if (!this.#mayParse(head) || !startsTable(head.text, delimiter.text)) return undefined;
    let end = index + 1;
    while (isRow(this.#lines[end + 1]?.text ?? '')) end += 1;
    return end;
  }

  #blockAt(index: number): { readonly block: Block; readonly end: number } | undefined {
    const line = this.#lines[index];
    if (!line) return undefined;
    const hashes = HEADING_LINE.exec(line.text)?.[1]?.length;
    if (hashes !== undefined)
      return { block: { type: 'heading', hashes, line, place: this.#placeOf(line) }, end: index };
    const name = DIRECTIVE_LINE.exec(line.text)?.[1];
    const directive = name === undefined ? undefined : this.#directive(line, name);
    if (directive) return { block: directive, end: index };
    const end = this.#endOfTable(index);
    return end === undefined
      ? undefined
      : { block: { type: 'table', lines: this.#lines.slice(index, end + 1) }, end };
  }

  #endText(index: number): void {
    const lines = withoutBlankEnds(this.#lines.slice(this.#textFrom, index));
    if (lines.length > 0) this.blocks.push({ type: 'text', lines });
  }

  read(): void {
    for (let index = 0; index < this.#lines.length; index += 1) {
      const found = this.#blockAt(index);
      if (!found) continue;
      this.#endText(index);
      this.blocks.push(found.block);
      index = found.end;
      this.#textFrom = index + 1;
    }
    this.#endText(this.#lines.length);
  }
}

/** Text as it stands, the pipe tables in it included: outside tasks a table is nothing but lines. */
export function tablesAsText(points: SourcePoints, blocks: readonly Block[]): readonly Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const before = merged.at(-1);
    const isText = block.type === 'text' || block.type === 'table';
    if (isText && before && (before.type === 'text' || before.type === 'table')) {
      const last = block.lines.at(-1);
      const start = before.lines[0]?.start ?? 0;
      merged[merged.length - 1] = {
        type: 'text',
        lines: linesOf(points, start, last ? last.start + last.text.length : start),
      };
    } else merged.push(isText ? { type: 'text', lines: block.lines } : block);
  }
  return merged;
}

/**
 * Cuts the body of a Markdown plan, from `base` to the end of the file, into directives, headings, tables and text.
 * Only what a line may start is parsed, each on its own: the whole of a body in one Markdown tree would take hundreds
 * of times the memory of its text, and all of it but those lines is text here anyway.
 */
export function readBlocks(
  points: SourcePoints,
  base: number,
): { readonly blocks: readonly Block[]; readonly messages: readonly Message[] } {
  const reader = new BlockReader(points, linesOf(points, base, points.source.length));
  reader.read();
  return { blocks: reader.blocks, messages: reader.messages };
}
