import { integerOf, isOn } from '../xml/attribute-values.ts';
import { childOf, childrenOf, descendantOf, valueIn, type XmlElement } from '../xml/element.ts';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.ts';
import { printedBullet } from './printed-symbol.ts';

/** One level of a list as its definition has it (ISO 29500-1, 17.9.6). */
export interface ListLevel {
  readonly start: number;
  /** A name of 17.18.59; a custom one of zeros, `001`, by `digits`. */
  readonly format: string;
  readonly digits?: number;
  /** `%1` is the number of the first level. */
  readonly text: string;
  /** The level, counted from 1, from which on a new number starts this one anew; 0 never. */
  readonly restartsAfter?: number;
  /** Numbers of all levels in digits (17.9.4). */
  readonly legal: boolean;
  /** The paragraph style whose paragraphs are of this level. */
  readonly styleId?: string;
  readonly paragraph: ParagraphProperties;
}

/** A list: what counts it, shared by all lists of one definition, its levels, and where it starts anew. */
export interface NumberedList {
  readonly countedAs: string;
  readonly levels: readonly ListLevel[];
  readonly startsAnew: ReadonlyMap<number, number>;
}

/** The lists of a document by their ids (17.9.15). */
export type Numbering = ReadonlyMap<string, NumberedList>;

const LEVELS = 9;
/** Longer than any real one; a number of any length could fill the memory, paragraph by paragraph. */
const LONGEST_TEXT = 100;

const EMPTY_LEVEL: ListLevel = { start: 1, format: 'decimal', text: '', legal: false, paragraph: {} };

function symbolFont(level: XmlElement): string | undefined {
  const fonts = descendantOf(level, 'w:rPr', 'w:rFonts')?.attributes;
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
}

/** A number format may be wrapped for older readers; the first is what new ones read. */
function formatElement(level: XmlElement): XmlElement | undefined {
  return childOf(level, 'w:numFmt') ?? descendantOf(level, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt');
}

function levelText(level: XmlElement, format: string): string {
  const text = (valueIn(level, 'w:lvlText') ?? '').slice(0, LONGEST_TEXT);
  if (format !== 'bullet') return text;
  return childOf(level, 'w:lvlPicBulletId') ? '•' : printedBullet(text, symbolFont(level));
}

function readLevel(element: XmlElement): ListLevel {
  const written = formatElement(element)?.attributes;
  const format = written?.['w:val'] ?? 'decimal';
  const [sample = ''] = (written?.['w:format'] ?? '').split(',', 1);
  const restartsAfter = integerOf(valueIn(element, 'w:lvlRestart'));
  const styleId = valueIn(element, 'w:pStyle');
  const legal = childOf(element, 'w:isLgl');
  return {
    start: integerOf(valueIn(element, 'w:start')) ?? 0,
    format,
    ...(format === 'custom' && /^0\d{1,4}$/.test(sample) && { digits: sample.length }),
    text: levelText(element, format),
    ...(restartsAfter !== undefined && { restartsAfter }),
    legal: legal !== undefined && isOn(legal.attributes['w:val']),
    ...(styleId !== undefined && { styleId }),
    paragraph: readParagraphProperties(childOf(element, 'w:pPr')),
  };
}

function levelNumber(element: XmlElement): number {
  return integerOf(element.attributes['w:ilvl']) ?? -1;
}

function readLevels(elements: readonly XmlElement[]): ReadonlyMap<number, ListLevel> {
  return new Map(elements.map((element) => [levelNumber(element), readLevel(element)]));
}

function levelsOf(
  abstract: ReadonlyMap<number, ListLevel>,
  overrides: ReadonlyMap<number, ListLevel>,
): readonly ListLevel[] {
  return Array.from(
    { length: LEVELS },
    (_, level) => overrides.get(level) ?? abstract.get(level) ?? EMPTY_LEVEL,
  );
}

interface AbstractList {
  readonly id: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/** Definitions by id; one that only names a list style (17.9.21) is the definition that this style stands for (17.9.27). */
function readAbstractLists(root: XmlElement): ReadonlyMap<string, AbstractList> {
  const elements = childrenOf(root, 'w:abstractNum');
  const read = elements.map((element) => ({
    id: element.attributes['w:abstractNumId'] ?? '',
    levels: readLevels(childrenOf(element, 'w:lvl')),
    standsFor: valueIn(element, 'w:styleLink'),
    link: valueIn(element, 'w:numStyleLink'),
  }));
  const byStyle = new Map(read.flatMap((list) => (list.standsFor ? [[list.standsFor, list]] : [])));
  return new Map(read.map((list) => [list.id, (list.link && byStyle.get(list.link)) || list]));
}

function readList(element: XmlElement, abstractLists: ReadonlyMap<string, AbstractList>): NumberedList {
  const abstract = abstractLists.get(valueIn(element, 'w:abstractNumId') ?? '');
  const overrides = childrenOf(element, 'w:lvlOverride');
  const levels = overrides.flatMap((override) => {
    const level = childOf(override, 'w:lvl');
    return level ? [[levelNumber(override), readLevel(level)] as const] : [];
  });
  const starts = overrides.flatMap((override) => {
    const start = integerOf(valueIn(override, 'w:startOverride'));
    return start === undefined ? [] : [[levelNumber(override), start] as const];
  });
  return {
    countedAs: abstract?.id ?? '',
    levels: levelsOf(abstract?.levels ?? new Map(), new Map(levels)),
    startsAnew: new Map(starts),
  };
}

/** Reads the numbering part; a document without one has no lists. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  if (!root) return new Map();
  const abstractLists = readAbstractLists(root);
  return new Map(
    childrenOf(root, 'w:num').map((element) => [
      element.attributes['w:numId'] ?? '',
      readList(element, abstractLists),
    ]),
  );
}
