import { isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { lineBefore } from './line-of.ts';
import { colonOfPair, type YamlSource } from './yaml-source.ts';

function endOfPair(pair: Pair): number | undefined {
  const value = pair.value;
  const end = value && (isScalar(value) || isMap(value) || isSeq(value)) ? contentEnd(value) : undefined;
  const colon = colonOfPair(pair);
  return end ?? (colon === undefined ? undefined : colon + 1);
}

/** Where the last letter or bracket of a node ends, counted from the YAML's start; its trailing comment left out. */
export function contentEnd(node: Node): number | undefined {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    if (isPair(last)) return endOfPair(last);
    return isScalar(last) || isMap(last) || isSeq(last) ? contentEnd(last) : node.range?.[0];
  }
  return node.range?.[1];
}

/** The start of the line after the one on which a node's content ends, in the file. */
export function lineAfterNode(yaml: YamlSource, node: Node): number {
  const end = yaml.start + (contentEnd(node) ?? 0);
  if (end > 0 && yaml.source[end - 1] === '\n') return end;
  const newline = yaml.source.indexOf('\n', end);
  return newline < 0 ? yaml.source.length : newline + 1;
}

/** Where the `-` of a block list's item stands in the file; undefined where it is not the first on its line. */
export function dashOf(yaml: YamlSource, node: Node): number | undefined {
  const start = yaml.start + (node.range?.[0] ?? 0);
  const dash = yaml.source.lastIndexOf('-', start - 1);
  if (dash < yaml.start || /[^ \t\r\n]/.test(yaml.source.slice(dash + 1, start))) return undefined;
  return /^ *$/.test(lineBefore(yaml.source, dash)) ? dash : undefined;
}

/** The start of the line on which an offset stands. */
export function lineStart(source: string, offset: number): number {
  const start = offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && source.startsWith('\uFEFF') ? 1 : start;
}
