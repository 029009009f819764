import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import type { DataPath } from '../model/place.ts';
import type { Obstacle } from './obstacle.ts';
import type { Splice } from './splice.ts';

/** A stretch of YAML in a file: the whole file, or the front matter of a Markdown plan. */
export interface YamlSource {
  /** The text of the whole file. */
  readonly source: string;
  /** Where the YAML starts in the file; the ranges of its nodes count from here. */
  readonly start: number;
  readonly end: number;
  readonly document: Document;
}

/** The splices that make one change, or what keeps us from making it. */
export type PlannedSplices = { readonly splices: readonly Splice[] } | { readonly obstacle: Obstacle };

/** A node of a YAML source, or what keeps us from changing it. */
export type Found =
  | { readonly node: Node; readonly parent: Node | undefined; readonly pair: Pair | undefined }
  | { readonly obstacle: Obstacle };

/** Parses YAML that the reader has already accepted, keeping the ranges of every token and guessing no types. */
export function parseYamlSource(source: string, start = 0, end = source.length): YamlSource {
  const document = parseDocument(source.slice(start, end), { schema: 'failsafe', keepSourceTokens: true });
  return { source, start, end, document };
}

function pairOf(node: Node, key: string | number): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find(
    (pair) => isScalar(pair.key) && String(pair.key.value).normalize('NFC') === String(key),
  );
}

function itemOf(node: Node, index: string | number): Node | undefined {
  const item = isSeq(node) && typeof index === 'number' ? node.items[index] : undefined;
  return isNode(item) ? item : undefined;
}

function obstacleAt(node: Node | undefined): Obstacle | undefined {
  if (!node) return 'absent';
  if (isAlias(node)) return 'alias';
  return 'anchor' in node && node.anchor ? 'anchor' : undefined;
}

/** The node at `path`; a value that an anchor shares with other places is an obstacle. */
export function findNode(yaml: YamlSource, path: DataPath): Found {
  let node: Node | undefined = yaml.document.contents ?? undefined;
  let parent: Node | undefined;
  let pair: Pair | undefined;
  for (const step of path) {
    const obstacle = obstacleAt(node);
    if (obstacle || !node) return { obstacle: obstacle ?? 'absent' };
    parent = node;
    pair = pairOf(node, step);
    const value: unknown = pair ? pair.value : itemOf(node, step);
    node = isNode(value) ? value : undefined;
  }
  const obstacle = obstacleAt(node);
  return obstacle || !node ? { obstacle: obstacle ?? 'absent' } : { node, parent, pair };
}

/** Where a pair starts, counted from the YAML's start, with the mark, tag or anchor before its key. */
export function startOfPair(pair: Pair): number | undefined {
  const marks = pair.srcToken?.start.filter(({ type }) => !/^(?:space|newline|comment|comma)$/.test(type));
  const first = marks?.[0];
  if (first) return first.offset;
  return isScalar(pair.key) ? pair.key.range?.[0] : undefined;
}

/** Where the colon of a pair stands, counted from the YAML's start. */
export function colonOfPair(pair: Pair): number | undefined {
  return pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind')?.offset;
}
