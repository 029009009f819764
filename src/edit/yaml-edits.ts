import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Data } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import type { PlanEdit } from '../model/plan-edit.ts';
import { lineBefore, lineEndAt } from './line-of.ts';
import { insertion } from './splice.ts';
import { contentEnd, lineAfterNode } from './yaml-extent.ts';
import { changeList, type ListChange } from './yaml-list-splices.ts';
import { colonOfPair, findNode, type PlannedSplices, startOfPair, type YamlSource } from './yaml-source.ts';
import { stretchSplices } from './yaml-text-stretch.ts';
import { removeKey, replaceText } from './yaml-value-splices.ts';
import { afterMark, flowText, type YamlStyle } from './yaml-write.ts';

/** Splices for one or more edits, or what keeps us from making them. */
export interface PlannedEdit {
  readonly path: DataPath;
  readonly planned: PlannedSplices;
}

/** The edits of one list, gathered, since neighbours share commas and lines. */
interface GatheredList {
  readonly path: DataPath;
  readonly removed: Set<number>;
  readonly replaced: Map<number, Data>;
  readonly inserted: { readonly index: number; readonly value: Data }[];
  readonly arriving: { readonly index: number; readonly from: DataPath }[];
}

function styleOf(yaml: YamlSource): YamlStyle {
  return { flowMaps: false, flowLists: true, lineEnd: lineEndAt(yaml.source, yaml.start) };
}

/** The blanks before a block map's keys; undefined where something else stands there. */
function indentOfPair(yaml: YamlSource, pair: Pair): string | undefined {
  const start = startOfPair(pair);
  if (start === undefined) return undefined;
  const before = lineBefore(yaml.source, yaml.start + start);
  return /^[ \-?:]*$/.test(before) ? ' '.repeat(before.length) : undefined;
}

/** How far behind a value a comment is looked for. */
const LONGEST_GAP = 200;

/** A value in place of another that is no plain text for a plain text. */
function replaceNode(yaml: YamlSource, path: DataPath, value: Data): PlannedSplices {
  const found = findNode(yaml, path);
  if ('obstacle' in found) return found;
  const { node, parent, pair } = found;
  const start = yaml.start + (node.range?.[0] ?? 0);
  const end = yaml.start + (contentEnd(node) ?? 0);
  // A block text ends with its last line's end, which must stay.
  const stop = yaml.source[end - 1] === '\n' ? end - lineEndAt(yaml.source, end - 1).length : end;
  const isFlow = (isMap(parent) || isSeq(parent)) && parent.flow === true;
  if (isFlow || !pair) return { splices: [{ start, end: Math.max(start, stop), text: flowText(value) }] };
  const colon = colonOfPair(pair);
  const indent = indentOfPair(yaml, pair);
  if (colon === undefined || indent === undefined) return { obstacle: 'indentation' };
  // A comment after the value keeps it on one line.
  const isFollowed = /^[ \t]+#/.test(yaml.source.slice(stop, stop + LONGEST_GAP));
  const text = isFollowed ? ` ${flowText(value)}` : afterMark(value, `${indent}  `, styleOf(yaml));
  return { splices: [{ start: yaml.start + colon + 1, end: Math.max(stop, yaml.start + colon + 1), text }] };
}

/** A text that can keep its quotes or block keeps them; else it is written anew. */
function replaceValue(yaml: YamlSource, path: DataPath, value: Data): PlannedSplices {
  const found = findNode(yaml, path);
  if ('obstacle' in found) return found;
  if ('tag' in found.node && isScalar(found.node) && found.node.tag) return { obstacle: 'tag' };
  const within = typeof value === 'string' ? stretchSplices(yaml, path, value) : undefined;
  if (within) return { splices: within };
  const isText = typeof value === 'string' && isScalar(found.node);
  const isLine = isText && !value.includes('\n');
  return isLine ? replaceText(yaml, path, value) : replaceNode(yaml, path, value);
}

function addToFlowMap(yaml: YamlSource, map: YAMLMap, after: Pair | undefined, text: string): PlannedSplices {
  const opening = yaml.start + (map.range?.[0] ?? 0) + 1;
  if (yaml.source[opening - 1] !== '{') return { obstacle: 'flowPair' };
  const value = after?.value;
  const isNode = isScalar(value) || isMap(value) || isSeq(value);
  const end = isNode ? contentEnd(value) : undefined;
  if (!after) return { splices: [insertion(opening, text)] };
  return end === undefined ? { obstacle: 'absent' } : { splices: [insertion(yaml.start + end, `, ${text}`)] };
}

function addToBlockMap(yaml: YamlSource, after: Pair | undefined, key: string, value: Data): PlannedSplices {
  const indent = after && indentOfPair(yaml, after);
  if (!after || indent === undefined) return { obstacle: 'indentation' };
  const { value: node } = after;
  const hasNode = isScalar(node) || isMap(node) || isSeq(node);
  const style = styleOf(yaml);
  const colon = colonOfPair(after) ?? 0;
  const newline = yaml.source.indexOf('\n', yaml.start + colon);
  const offset = hasNode ? lineAfterNode(yaml, node) : newline < 0 ? yaml.source.length : newline + 1;
  const line = `${indent}${key}:${afterMark(value, `${indent}  `, style)}`;
  const isOpen = yaml.source[offset - 1] !== '\n';
  return { splices: [insertion(offset, isOpen ? `${style.lineEnd}${line}` : `${line}${style.lineEnd}`)] };
}

function addKey(yaml: YamlSource, edit: Extract<PlanEdit, { kind: 'addKey' }>): PlannedSplices {
  const found = findNode(yaml, edit.map);
  if ('obstacle' in found) return found;
  const { node: map } = found;
  if (!isMap(map)) return { obstacle: 'absent' };
  const named = map.items.find(({ key }) => isScalar(key) && String(key.value) === edit.after);
  const after = edit.after === undefined ? map.items.at(-1) : named;
  if (map.flow) return addToFlowMap(yaml, map, after, `${edit.key}: ${flowText(edit.value)}`);
  return addToBlockMap(yaml, after, edit.key, edit.value);
}

function listAt(yaml: YamlSource, path: DataPath): YAMLSeq | undefined {
  const found = findNode(yaml, path);
  return 'node' in found && isSeq(found.node) ? found.node : undefined;
}

function nodeAt(yaml: YamlSource, path: DataPath): Node | undefined {
  const found = findNode(yaml, path);
  return 'node' in found ? found.node : undefined;
}

/** Gathers what happens to items of lists; everything else is planned by itself. */
function gather(yaml: YamlSource, edits: readonly PlanEdit[]) {
  const lists = new Map<string, GatheredList>();
  const single: PlanEdit[] = [];
  const listOf = (path: DataPath): GatheredList => {
    const key = JSON.stringify(path);
    const known = lists.get(key) ?? {
      path,
      removed: new Set(),
      replaced: new Map(),
      inserted: [],
      arriving: [],
    };
    lists.set(key, known);
    return known;
  };
  for (const edit of edits) {
    if (edit.kind === 'addKey') single.push(edit);
    else if (edit.kind === 'insert') listOf(edit.list).inserted.push(edit);
    else {
      const index = edit.path.at(-1);
      const parent = edit.path.slice(0, -1);
      if (edit.kind === 'move') listOf(edit.list).arriving.push({ index: edit.index, from: edit.path });
      if (typeof index !== 'number') single.push(edit);
      else if (edit.kind !== 'replace') listOf(parent).removed.add(index);
      else if (listAt(yaml, parent)?.flow) listOf(parent).replaced.set(index, edit.value);
      else single.push(edit);
    }
  }
  return { lists: [...lists.values()], single };
}

function planList(yaml: YamlSource, { path, arriving, ...rest }: GatheredList): PlannedSplices {
  const found = findNode(yaml, path);
  if ('obstacle' in found) return found;
  if (!isSeq(found.node)) return { obstacle: 'absent' };
  const nodes = arriving.map(({ index, from }) => ({ index, node: nodeAt(yaml, from) }));
  const change: ListChange = {
    ...rest,
    arriving: nodes.flatMap(({ index, node }) => (node ? [{ index, node }] : [])),
  };
  return nodes.length === change.arriving.length
    ? changeList(yaml, found.node, change)
    : { obstacle: 'anchor' };
}

function planSingle(yaml: YamlSource, edit: PlanEdit): PlannedEdit {
  if (edit.kind === 'addKey') return { path: [...edit.map, edit.key], planned: addKey(yaml, edit) };
  if (edit.kind === 'replace') return { path: edit.path, planned: replaceValue(yaml, edit.path, edit.value) };
  if (edit.kind === 'remove') return { path: edit.path, planned: removeKey(yaml, edit.path) };
  return { path: [], planned: { obstacle: 'absent' } };
}

/** Plans edits of the YAML of a plan; each comes with its splices or with what keeps it from being made. */
export function yamlEdits(yaml: YamlSource, edits: readonly PlanEdit[]): readonly PlannedEdit[] {
  const { lists, single } = gather(yaml, edits);
  return [
    ...single.map((edit) => planSingle(yaml, edit)),
    ...lists.map((list) => ({ path: list.path, planned: planList(yaml, list) })),
  ];
}
