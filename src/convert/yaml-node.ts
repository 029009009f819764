import { type Node, Pair, Scalar, Schema, YAMLMap, YAMLSeq } from 'yaml';
import { type Data, type DataMap, isDataList, isDataMap } from '../model/data.ts';
import { isTypedScalar, keysInOrder, partOfItems, partOfKey, type SchemaPart } from './schema-walk.ts';

/** What other programs may take a plain scalar for: numbers, dates, yes and no, by YAML 1.1 and 1.2. */
const TYPED_TAGS = ['core', 'yaml-1.1'].flatMap((schema) => new Schema({ schema }).tags);

const NOT_PRINTABLE = /[^\P{C}\n]/u;
const NEEDS_QUOTES = /^[^\p{L}\p{N}]|: |:$| #/u;
const SHORT = 60;

function looksTyped(text: string): boolean {
  return TYPED_TAGS.some((tag) => tag.default && 'test' in tag && tag.test?.test(text));
}

function scalarStyle(text: string, part: SchemaPart): Scalar.Type {
  if (text === '' || NOT_PRINTABLE.test(text)) return 'QUOTE_DOUBLE';
  if (text.includes('\n')) return 'BLOCK_LITERAL';
  if (text.length > SHORT && NEEDS_QUOTES.test(text)) return 'BLOCK_LITERAL';
  return looksTyped(text) && !isTypedScalar(part) ? 'QUOTE_DOUBLE' : 'PLAIN';
}

function scalar(text: string, style: Scalar.Type): Scalar {
  const node = new Scalar(text);
  node.type = style;
  return node;
}

function mapNode(map: DataMap, part: SchemaPart): YAMLMap {
  const node = new YAMLMap();
  for (const key of keysInOrder(part, map)) {
    const value = map[key];
    if (value === undefined) continue;
    node.items.push(new Pair(scalar(key, 'PLAIN'), yamlNode(value, partOfKey(part, map, key))));
  }
  return node;
}

/** Data as a YAML node: keys in the order of the schema, texts of several lines as block literals, no anchors. */
export function yamlNode(data: Data, part: SchemaPart): Node {
  if (isDataMap(data)) return mapNode(data, part);
  if (!isDataList(data)) return scalar(data, scalarStyle(data, part));
  const node = new YAMLSeq();
  node.items.push(...data.map((item) => yamlNode(item, partOfItems(part))));
  return node;
}
