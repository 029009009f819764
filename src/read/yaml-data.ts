import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Data } from '../model/data.ts';
import { type Message, type MessageKind, report } from '../model/message.ts';
import { cleanText, controlCharacter } from './clean-text.ts';
import { dataKey, isSentence } from './data-key.ts';
import type { ReadLimits } from './limits.ts';
import {
  aliasCycle,
  aliasOfNothing,
  commaInBraces,
  controlInText,
  keyNotPlain,
  keyNotText,
  keyTwice,
  mergeKey,
  sentenceAsKey,
  tagUsed,
  tooDeep,
  tooManyCharacters,
  tooManyValues,
  writtenHere,
} from './value-messages.ts';
import type { YamlPoints } from './yaml-points.ts';

const PLAIN_TAGS: readonly string[] = [
  'tag:yaml.org,2002:str',
  'tag:yaml.org,2002:map',
  'tag:yaml.org,2002:seq',
];

/** A value with what it comes to once aliases are filled in. */
interface Sized {
  readonly data: Data;
  /** How many values it is made of, itself included. */
  readonly values: number;
  /** How many characters those values have together. */
  readonly characters: number;
  /** How many levels stand under it, itself included. */
  readonly height: number;
}

/** How much of a text a message shows. */
const SHOWN_CHARACTERS = 60;

const NOTHING: Sized = { data: '', values: 1, characters: 0, height: 1 };

/** Turns the nodes of one YAML document into data, collecting what is wrong with them. */
class DataReader {
  readonly messages: Message[] = [];
  readonly #points: YamlPoints;
  readonly #limits: ReadLimits;
  /** Anchors met so far; undefined while their own value is being read. */
  readonly #anchors = new Map<string, Sized | undefined>();
  #isOverLimit = false;

  constructor(points: YamlPoints, limits: ReadLimits) {
    this.#points = points;
    this.#limits = limits;
  }

  #report<Found>(rule: string, kind: MessageKind<Found>, found: Found, node: Node, cause?: Message): void {
    const place = this.#points.ofNode(node);
    this.messages.push(report(rule, kind, found, { place, ...(cause && { cause }) }));
  }

  #overLimit<Found>(rule: string, kind: MessageKind<Found>, found: Found, node: Node): Sized {
    if (!this.#isOverLimit) this.#report(rule, kind, found, node);
    this.#isOverLimit = true;
    return NOTHING;
  }

  #bounded(sized: Sized, depth: number, node: Node): Sized {
    const { values: mostValues, characters: mostCharacters, depth: mostDepth } = this.#limits;
    if (sized.values > mostValues)
      return this.#overLimit('qua-nhieu-gia-tri', tooManyValues, { most: mostValues }, node);
    if (sized.characters > mostCharacters)
      return this.#overLimit('qua-nhieu-chu', tooManyCharacters, { most: mostCharacters }, node);
    if (sized.height + depth > mostDepth)
      return this.#overLimit('long-qua-sau', tooDeep, { most: mostDepth }, node);
    return sized;
  }

  #scalar(node: Scalar): Sized {
    const typed = typeof node.value === 'string' ? node.value : (node.source ?? '');
    const data = cleanText(typed);
    const character = controlCharacter(data);
    if (character) this.#report('ky-tu-dieu-khien', controlInText, { character }, node);
    return { ...NOTHING, data, characters: data.length };
  }

  #alias(node: Alias): Sized {
    const { source: alias } = node;
    const found = this.#anchors.get(alias);
    if (found) return found;
    if (this.#anchors.has(alias)) this.#report('bi-danh-vong-lap', aliasCycle, { alias }, node);
    else this.#report('bi-danh-khong-co', aliasOfNothing, { alias }, node);
    return NOTHING;
  }

  /** Reports a key that is none, or a text that YAML took for one; false where it is a key. */
  #isNoKey(typed: string, node: Scalar, isCutByComma: boolean): boolean {
    const shown = typed.normalize('NFC').slice(0, SHOWN_CHARACTERS);
    if (typed === '<<') this.#report('khoa-tron', mergeKey, {}, node);
    else if (isCutByComma) this.#report('phay-trong-ngoac', commaInBraces, { shown }, node);
    else if (isSentence(typed)) this.#report('cau-thanh-khoa', sentenceAsKey, { shown }, node);
    else return false;
    return true;
  }

  #key(
    { key: node, value }: Pair<unknown, unknown>,
    map: YAMLMap<unknown, unknown>,
  ): { readonly key: string; readonly node: Node } | undefined {
    if (!isScalar(node)) {
      this.#report('khoa-khong-phai-chu', keyNotText, {}, isNode(node) ? node : map);
      return undefined;
    }
    const typed = String(node.value ?? '').trim();
    // In braces a comma ends a value: what follows it without a colon was meant as the rest of that value.
    if (this.#isNoKey(typed, node, map.flow === true && value === null)) return undefined;
    const { key, isPlain } = dataKey(typed);
    if (!isPlain) this.#report('khoa-co-dau', keyNotPlain, { typed: typed.normalize('NFC'), key }, node);
    return { key, node };
  }

  #twice(key: string, node: Node, first: Node): void {
    const cause = report('da-ghi', writtenHere, { what: key }, { place: this.#points.ofNode(first) });
    this.#report('khoa-lap', keyTwice, { key }, node, cause);
  }

  #map(map: YAMLMap<unknown, unknown>, depth: number): Sized {
    const entries = new Map<string, Data>();
    const keys = new Map<string, Node>();
    let [values, characters, height] = [1, 0, 0];
    for (const pair of map.items) {
      const found = this.#key(pair, map);
      if (!found) continue;
      const first = keys.get(found.key);
      if (first) this.#twice(found.key, found.node, first);
      const value = this.#value(pair.value, depth + 1);
      values += value.values;
      characters += value.characters;
      height = Math.max(height, value.height);
      if (first) continue;
      keys.set(found.key, found.node);
      entries.set(found.key, value.data);
    }
    return { data: Object.fromEntries(entries), values, characters, height: height + 1 };
  }

  #list(items: readonly unknown[], depth: number): Sized {
    const read = items.map((item) => this.#value(item, depth + 1));
    const values = read.reduce((sum, item) => sum + item.values, 1);
    const characters = read.reduce((sum, item) => sum + item.characters, 0);
    const height = read.reduce((most, item) => Math.max(most, item.height), 0);
    return { data: read.map(({ data }) => data), values, characters, height: height + 1 };
  }

  #content(node: unknown, depth: number): Sized {
    if (isScalar(node)) return this.#scalar(node);
    if (isMap(node)) return this.#map(node, depth);
    return isSeq(node) ? this.#list(node.items, depth) : NOTHING;
  }

  #value(node: unknown, depth: number): Sized {
    if (this.#isOverLimit) return NOTHING;
    if (isAlias(node)) return this.#bounded(this.#alias(node), depth, node);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return NOTHING;
    if (node.tag && !PLAIN_TAGS.includes(node.tag))
      this.#report('nhan-kieu', tagUsed, { tag: node.tag }, node);
    if (node.anchor) this.#anchors.set(node.anchor, undefined);
    const sized = this.#bounded(this.#content(node, depth), depth, node);
    if (node.anchor) this.#anchors.set(node.anchor, sized);
    return sized;
  }

  read(document: Document): Data | undefined {
    const { data } = this.#value(document.contents, 0);
    return this.#isOverLimit ? undefined : data;
  }
}

/**
 * The data of a YAML document, every scalar as text, and what is wrong with its keys, aliases, tags and characters;
 * no data where it goes beyond a limit.
 */
export function yamlData(
  document: Document,
  points: YamlPoints,
  limits: ReadLimits,
): { readonly data: Data | undefined; readonly messages: readonly Message[] } {
  const reader = new DataReader(points, limits);
  const data = reader.read(document);
  return { data, messages: reader.messages };
}
