import { isMap, isNode, isScalar, isSeq, type Node, type YAMLSeq } from 'yaml';
import type { Data } from '../model/data.ts';
import { lineBefore, lineEndAt } from './line-of.ts';
import type { Obstacle } from './obstacle.ts';
import { insertion, type Splice } from './splice.ts';
import { dashOf, lineAfterNode, lineStart } from './yaml-extent.ts';
import type { PlannedSplices, YamlSource } from './yaml-source.ts';
import { flowText, listItem, type YamlStyle } from './yaml-write.ts';

/** What becomes of one list: what goes, what other value stands in an item's place, and what comes before which item. */
export interface ListChange {
  readonly removed: ReadonlySet<number>;
  readonly replaced: ReadonlyMap<number, Data>;
  /** Before the item of that index as it is now; the list's length for after the last. */
  readonly inserted: readonly { readonly index: number; readonly value: Data }[];
  /** Items of other places that come here as they are written. */
  readonly arriving: readonly { readonly index: number; readonly node: Node }[];
}

function nodesOf(list: YAMLSeq): readonly Node[] | undefined {
  const nodes = list.items.filter(isNode);
  return nodes.length === list.items.length ? nodes : undefined;
}

function textOf(yaml: YamlSource, node: Node): string {
  return yaml.source.slice(yaml.start + (node.range?.[0] ?? 0), yaml.start + (node.range?.[1] ?? 0));
}

/** A node's data; plans are read without guessing types, so every scalar is its text. */
function dataOfNode(node: unknown): Data {
  if (isSeq(node)) return node.items.map(dataOfNode);
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => [
      isScalar(key) ? String(key.value) : '',
      dataOfNode(value),
    ]);
    return Object.fromEntries(entries);
  }
  return isScalar(node) && node.value !== null ? String(node.value) : '';
}

/** An item of another list as it stands within brackets: letter by letter, unless it stands on lines of its own there. */
function arrivingText(yaml: YamlSource, node: Node): string {
  const isBlock =
    ((isMap(node) || isSeq(node)) && node.flow !== true) ||
    (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'));
  return isBlock ? flowText(dataOfNode(node)) : textOf(yaml, node);
}

/** Brackets: the stretch from the first item to the last is written anew, kept items letter by letter. */
function changeFlow(
  yaml: YamlSource,
  list: YAMLSeq,
  nodes: readonly Node[],
  change: ListChange,
): PlannedSplices {
  const coming = (index: number): readonly string[] => [
    ...change.inserted.filter((each) => each.index === index).map(({ value }) => flowText(value)),
    ...change.arriving.filter((each) => each.index === index).map(({ node }) => arrivingText(yaml, node)),
  ];
  const kept = (node: Node, index: number): readonly string[] => {
    const value = change.replaced.get(index);
    if (change.removed.has(index)) return [];
    return [value === undefined ? textOf(yaml, node) : flowText(value)];
  };
  const texts = [
    ...nodes.flatMap((node, index) => [...coming(index), ...kept(node, index)]),
    ...coming(nodes.length),
  ];
  const [first, last] = [nodes[0]?.range?.[0], nodes.at(-1)?.range?.[1]];
  const opening = (list.range?.[0] ?? 0) + 1;
  const start = yaml.start + (first ?? opening);
  const end = yaml.start + (last ?? opening);
  const gap = nodes[1] && nodes[0] ? between(yaml, nodes[0], nodes[1]) : ', ';
  return { splices: [{ start, end, text: texts.join(gap) }] };
}

/** What stands between two neighbours, where it is a comma and blanks; a comment is not repeated. */
function between(yaml: YamlSource, left: Node, right: Node): string {
  const text = yaml.source.slice(yaml.start + (left.range?.[1] ?? 0), yaml.start + (right.range?.[0] ?? 0));
  return /^\s*,\s*$/.test(text) ? text : ', ';
}

function styleLike(yaml: YamlSource, nodes: readonly Node[], near: number): YamlStyle {
  const like = nodes[Math.min(near, nodes.length - 1)];
  const lists = isMap(like) ? like.items.map(({ value }) => value).filter(isSeq) : [];
  return {
    flowMaps: isMap(like) && like.flow === true,
    flowLists: lists.length === 0 || lists.some(({ flow }) => flow === true),
    lineEnd: lineEndAt(yaml.source, yaml.start),
  };
}

function moved(text: string, from: number, to: number): string {
  if (from === to) return text;
  const shift = to - from;
  return text.replace(/(?<=\n)( *)(?=[^\r\n])/g, (blanks) => ' '.repeat(Math.max(0, blanks.length + shift)));
}

/** The lines of a block list's item, from its `-` to its last line end. */
function itemLines(
  yaml: YamlSource,
  node: Node,
): { readonly start: number; readonly end: number } | Obstacle {
  const dash = dashOf(yaml, node);
  if (dash === undefined) return 'indentation';
  return { start: lineStart(yaml.source, dash), end: lineAfterNode(yaml, node) };
}

function withLineEnd(text: string, lineEnd: string): string {
  return text.endsWith('\n') ? text : `${text}${lineEnd}`;
}

/** A new item at the end of a file whose last line has no end begins with one, and has none itself. */
function asLines(yaml: YamlSource, offset: number, lines: string, lineEnd: string): Splice {
  const isOpen = offset > 0 && yaml.source[offset - 1] !== '\n';
  return insertion(offset, isOpen ? `${lineEnd}${lines.replace(/\r?\n$/, '')}` : withLineEnd(lines, lineEnd));
}

function arrivingLines(yaml: YamlSource, node: Node, indent: string): string | Obstacle {
  // An item between brackets has no dash of its own.
  if (dashOf(yaml, node) === undefined && !textOf(yaml, node).includes('\n'))
    return `${indent}- ${textOf(yaml, node)}`;
  const lines = itemLines(yaml, node);
  if (typeof lines === 'string') return lines;
  const text = yaml.source.slice(lines.start, lines.end);
  const from = /^ */.exec(text)?.[0].length ?? 0;
  return indent + moved(text.slice(from), from, indent.length);
}

/** Dashes: lines go and come; what an item has between its lines and the next one's stays where it is. */
function changeBlock(yaml: YamlSource, nodes: readonly Node[], change: ListChange): PlannedSplices {
  if (nodes.length > 0 && change.removed.size === nodes.length) return { obstacle: 'onlyItem' };
  const first = nodes[0] && dashOf(yaml, nodes[0]);
  if (first === undefined) return { obstacle: 'indentation' };
  const indent = lineBefore(yaml.source, first);
  const splices: Splice[] = [];
  for (const index of change.removed) {
    const node = nodes[index];
    const lines = node && itemLines(yaml, node);
    if (!lines || typeof lines === 'string') return { obstacle: lines ?? 'absent' };
    splices.push({ ...lines, text: '' });
  }
  const offsetOf = (index: number): number => {
    const before = nodes[index - 1];
    return before ? lineAfterNode(yaml, before) : lineStart(yaml.source, first);
  };
  for (const { index, value } of change.inserted) {
    const style = styleLike(yaml, nodes, index);
    const lines = `${indent}${listItem(value, indent, style)}`;
    splices.push(asLines(yaml, offsetOf(index), lines, style.lineEnd));
  }
  for (const { index, node } of change.arriving) {
    const lines = arrivingLines(yaml, node, indent);
    if (lines === 'indentation') return { obstacle: lines };
    splices.push(asLines(yaml, offsetOf(index), lines, lineEndAt(yaml.source, yaml.start)));
  }
  return { splices };
}

/** Makes all changes of one list at once, in the style in which it is written. */
export function changeList(yaml: YamlSource, list: YAMLSeq, change: ListChange): PlannedSplices {
  const nodes = nodesOf(list);
  if (!nodes) return { obstacle: 'absent' };
  if (nodes.some((node) => isScalar(node) && node.tag !== undefined)) return { obstacle: 'tag' };
  return list.flow ? changeFlow(yaml, list, nodes, change) : changeBlock(yaml, nodes, change);
}
