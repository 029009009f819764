import type { RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Attributes } from '../../model/markdown-form/attributes.ts';
import { PLAN_DIRECTIVES } from '../../model/markdown-form/parts.ts';
import { type Message, report } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import type { Place } from '../../model/place.ts';
import { cleanText } from '../clean-text.ts';
import type { SourcePoints } from '../source-points.ts';
import { directiveLabel, directiveLooksMisspelt } from './messages.ts';
import { parseStructure } from './parse-structure.ts';

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

interface Structure {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

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

/** Text of the lines from `start` to `end`; none where all are blank. */
function textBlock(points: SourcePoints, start: number, end: number): readonly Block[] {
  const lines = withoutBlankEnds(linesOf(points, start, end));
  return lines.length === 0 ? [] : [{ type: 'text', lines }];
}

class Structures {
  readonly messages: Message[] = [];
  readonly #points: SourcePoints;
  readonly #base: number;

  constructor(points: SourcePoints, base: number) {
    this.#points = points;
    this.#base = base;
  }

  /** Whether a line `::name` is one of the plan's directives; one misspelt stays text, with a warning. */
  #isDirective({ name, children }: LeafDirective, place: Place): boolean {
    if (PLAN_DIRECTIVES.includes(name)) {
      if (children.length > 0)
        this.messages.push(report('md-nhan-lenh', directiveLabel, { name }, { place }));
      return true;
    }
    const near = nearest(name, PLAN_DIRECTIVES);
    if (near) {
      const found = { name, nearest: near };
      this.messages.push(report('md-lenh-khong-co', directiveLooksMisspelt, found, { place, actual: name }));
    }
    return false;
  }

  #attributes({ attributes }: LeafDirective): Attributes {
    const entries = Object.entries(attributes ?? {}).map(
      ([key, value]) => [key === 'id' ? 'ma' : key.replaceAll('-', '_'), cleanText(value ?? '')] as const,
    );
    return new Map(entries);
  }

  #blockOf(node: RootContent, start: number, end: number): Block | undefined {
    const place = this.#points.placeOf(start, start + this.#points.source.slice(start, end).trimEnd().length);
    if (node.type === 'leafDirective' && this.#isDirective(node, place))
      return { type: 'directive', name: node.name, attributes: this.#attributes(node), place };
    const [line] = linesOf(this.#points, start, end);
    if (node.type === 'heading' && line) return { type: 'heading', hashes: node.depth, line, place };
    // A table may start without a bar; then it is text, since a plan's tables all have one.
    if (node.type === 'table' && line?.text.trimStart().startsWith('|'))
      return { type: 'table', lines: linesOf(this.#points, start, end) };
    return undefined;
  }

  of(node: RootContent): readonly Structure[] {
    const { source } = this.#points;
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (from === undefined || to === undefined) return [];
    const start = source.lastIndexOf('\n', this.#base + from - 1) + 1;
    const lineEnd = source.indexOf('\n', this.#base + to);
    const end = lineEnd < 0 ? source.length : lineEnd + 1;
    const block = this.#blockOf(node, Math.max(start, this.#base), end);
    return block ? [{ block, start: Math.max(start, this.#base), end }] : [];
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

/** Cuts the body of a Markdown plan, from `base` to the end of the file, into directives, headings, tables and text. */
export function readBlocks(
  points: SourcePoints,
  base: number,
): { readonly blocks: readonly Block[]; readonly messages: readonly Message[] } {
  const structures = new Structures(points, base);
  const blocks: Block[] = [];
  let at = base;
  for (const node of parseStructure(points.source.slice(base)).children) {
    for (const { block, start, end } of structures.of(node)) {
      blocks.push(...textBlock(points, at, start), block);
      at = end;
    }
  }
  blocks.push(...textBlock(points, at, points.source.length));
  return { blocks, messages: structures.messages };
}
