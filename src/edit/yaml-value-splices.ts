import { isMap, isNode, isScalar, type Pair, type YAMLMap } from 'yaml';
import type { DataPath } from '../model/place.ts';
import { lineBefore, lineEndAt } from './line-of.ts';
import { insertion, type Splice } from './splice.ts';
import { contentEnd } from './yaml-extent.ts';
import { writeScalar } from './yaml-scalar.ts';
import { colonOfPair, findNode, type PlannedSplices, startOfPair, type YamlSource } from './yaml-source.ts';

/** Replaces the text at `path`; quotes stay as they were where they can hold the new text. */
export function replaceText(yaml: YamlSource, path: DataPath, text: string): PlannedSplices {
  const found = findNode(yaml, path);
  if ('obstacle' in found) return found;
  const { node, pair } = found;
  if (!isScalar(node) || !node.range) return { obstacle: 'absent' };
  if (node.tag) return { obstacle: 'tag' };
  const written = writeScalar(text, node.type);
  const [start, end] = [yaml.start + node.range[0], yaml.start + node.range[1]];
  if (start < end) {
    // A block text ends with its last line's end, which must stay.
    const lineEnd = yaml.source[end - 1] === '\n' ? lineEndAt(yaml.source, start) : '';
    return { splices: [{ start, end, text: written + lineEnd }] };
  }
  const colon = pair && colonOfPair(pair);
  return colon === undefined
    ? { obstacle: 'absent' }
    : { splices: [insertion(yaml.start + colon + 1, ` ${written}`)] };
}

/** The offset after a pair and the rest of its last line. */
function endOfPairLine(yaml: YamlSource, pair: Pair): number | undefined {
  const colon = colonOfPair(pair);
  const value = pair.value;
  const range = value && typeof value === 'object' && 'range' in value ? value.range : undefined;
  if (colon === undefined || !Array.isArray(range) || typeof range[2] !== 'number') return undefined;
  const end = yaml.start + Math.max(colon + 1, range[2]);
  if (yaml.source[end - 1] === '\n') return end;
  const lineEnd = yaml.source.indexOf('\n', end);
  return lineEnd < 0 ? yaml.source.length : lineEnd + 1;
}

function startAt(yaml: YamlSource, pair: Pair | undefined): number | undefined {
  const start = pair && startOfPair(pair);
  return start === undefined ? undefined : yaml.start + start;
}

function valueEnd(yaml: YamlSource, pair: Pair | undefined): number | undefined {
  const end = isNode(pair?.value) ? contentEnd(pair.value) : undefined;
  return end === undefined ? undefined : yaml.start + end;
}

/** What goes when a pair goes: its lines; in flow style, or on the line of a `- `, up to the next pair. */
function stretchOfPair(yaml: YamlSource, map: YAMLMap, pair: Pair): Splice | undefined {
  const index = map.items.indexOf(pair);
  const start = startAt(yaml, pair);
  if (start === undefined) return undefined;
  const before = lineBefore(yaml.source, start);
  if (!map.flow && !before.trim()) {
    const end = endOfPairLine(yaml, pair);
    return end === undefined ? undefined : { start: start - before.length, end, text: '' };
  }
  const next = startAt(yaml, map.items[index + 1]);
  if (next !== undefined) return { start, end: next, text: '' };
  const [previousEnd, end] = [valueEnd(yaml, map.items[index - 1]), valueEnd(yaml, pair)];
  return previousEnd === undefined || end === undefined ? undefined : { start: previousEnd, end, text: '' };
}

/** Takes the key that `path` ends in, with its value, out of the file; the only key of its map stays. */
export function removeKey(yaml: YamlSource, path: DataPath): PlannedSplices {
  const found = findNode(yaml, path);
  if ('obstacle' in found) return found;
  const { parent, pair } = found;
  if (!isMap(parent) || !pair) return { obstacle: 'absent' };
  if (parent.items.length === 1) return { obstacle: 'onlyKey' };
  const stretch = stretchOfPair(yaml, parent, pair);
  return stretch ? { splices: [stretch] } : { obstacle: 'absent' };
}

/** Writes a new key with a text after the key that `path` ends in, at the same level. */
export function addKeyAfter(yaml: YamlSource, path: DataPath, key: string, text: string): PlannedSplices {
  const found = findNode(yaml, path);
  if ('obstacle' in found) return found;
  const { parent, pair } = found;
  const start = startAt(yaml, pair);
  if (!isMap(parent) || !pair || start === undefined) return { obstacle: 'absent' };
  const written = `${key}: ${writeScalar(text, 'PLAIN')}`;
  if (parent.flow) return { splices: [insertion(start, `${written}, `)] };
  const before = lineBefore(yaml.source, start);
  const end = endOfPairLine(yaml, pair);
  if (end === undefined || before.trim()) return { obstacle: 'indentation' };
  const lineEnd = lineEndAt(yaml.source, start);
  const closed = yaml.source[end - 1] === '\n';
  return {
    splices: [insertion(end, closed ? `${before}${written}${lineEnd}` : `${lineEnd}${before}${written}`)],
  };
}
