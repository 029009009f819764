import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { lineBefore, lineEndAt, nextLineStarts } from './line-of.ts';
import type { IdProposal } from './propose-ids.ts';
import { insertion } from './splice.ts';
import { colonOfPair, findNode, type PlannedSplices, startOfPair, type YamlSource } from './yaml-source.ts';

/** Indentation that lines up with what stands after `before`; undefined where a tab or other text is in the way. */
function indentLike(before: string): string | undefined {
  return /^[ \-?:]*$/.test(before) ? ' '.repeat(before.length) : undefined;
}

function quotesKeys(map: YAMLMap): boolean {
  const first = map.items[0]?.key;
  return isScalar(first) && first.type === 'QUOTE_DOUBLE';
}

function pairText(map: YAMLMap, ma: string): string {
  return quotesKeys(map) ? `"ma": "${ma}"` : `ma: ${ma}`;
}

/** `{ten: x}` → `{ma: …, ten: x}`; a first key on a line of its own gets a line of its own before it. */
function intoFlowMap(yaml: YamlSource, map: YAMLMap, ma: string): PlannedSplices {
  const opening = yaml.start + (map.range?.[0] ?? 0);
  if (yaml.source[opening] !== '{') return { obstacle: 'flowPair' };
  const first = map.items[0] && startOfPair(map.items[0]);
  if (first === undefined) return { splices: [insertion(opening + 1, pairText(map, ma))] };
  const offset = yaml.start + first;
  const before = lineBefore(yaml.source, offset);
  const gap = before.trim() ? ' ' : `${lineEndAt(yaml.source, offset)}${before}`;
  return { splices: [insertion(offset, `${pairText(map, ma)},${gap}`)] };
}

/** `- ten: x` → `- ma: …` and `ten: x` on the next line, under it. */
function intoBlockMap(yaml: YamlSource, map: YAMLMap, ma: string): PlannedSplices {
  const first = map.items[0] && startOfPair(map.items[0]);
  if (first === undefined) return { obstacle: 'absent' };
  const offset = yaml.start + first;
  const indent = indentLike(lineBefore(yaml.source, offset));
  if (indent === undefined) return { obstacle: 'indentation' };
  return { splices: [insertion(offset, `${pairText(map, ma)}${lineEndAt(yaml.source, offset)}${indent}`)] };
}

/** `ma:` → `ma: …`, where the key stands without a value. */
function intoStandingKey(yaml: YamlSource, map: YAMLMap, ma: string): PlannedSplices {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === 'ma');
  const value = pair?.value;
  if (isScalar(value) && value.range && /^QUOTE/.test(value.type ?? ''))
    return { splices: [insertion(yaml.start + value.range[0] + 1, ma)] };
  const colon = pair && colonOfPair(pair);
  return colon === undefined
    ? { obstacle: 'absent' }
    : { splices: [insertion(yaml.start + colon + 1, ` ${ma}`)] };
}

/** `- Căn cứ …` → `- ma: …` and `noi_dung: Căn cứ …` under it, further lines of the text moved in as far. */
function aroundBareText(yaml: YamlSource, node: Node, list: Node, proposal: IdProposal): PlannedSplices {
  const { ma, bareTextKey } = proposal;
  if (!isScalar(node) || !node.range || !isSeq(list) || !list.range) return { obstacle: 'absent' };
  if (node.tag) return { obstacle: 'tag' };
  const start = yaml.start + node.range[0];
  const end = yaml.start + node.range[1];
  if (list.flow) return { splices: [insertion(start, `{ma: ${ma}, ${bareTextKey}: `), insertion(end, '}')] };
  const indent = indentLike(lineBefore(yaml.source, start));
  if (indent === undefined) return { obstacle: 'indentation' };
  const shift = indent.length - lineBefore(yaml.source, yaml.start + list.range[0]).length;
  const head = `ma: ${ma}${lineEndAt(yaml.source, start)}${indent}${bareTextKey}: `;
  const moved = nextLineStarts(yaml.source, start, end).map((line) => insertion(line, ' '.repeat(shift)));
  return { splices: [insertion(start, head), ...moved] };
}

/** Writes a proposed id into YAML as the file itself is written: block or flow, with its quotes and line ends. */
export function yamlIdSplices(yaml: YamlSource, proposal: IdProposal): PlannedSplices {
  const found = findNode(yaml, proposal.path);
  if ('obstacle' in found) return found;
  const { node, parent } = found;
  if (proposal.bareTextKey)
    return parent ? aroundBareText(yaml, node, parent, proposal) : { obstacle: 'absent' };
  if (!isMap(node)) return { obstacle: 'absent' };
  if (proposal.keyStands) return intoStandingKey(yaml, node, proposal.ma);
  return node.flow ? intoFlowMap(yaml, node, proposal.ma) : intoBlockMap(yaml, node, proposal.ma);
}
