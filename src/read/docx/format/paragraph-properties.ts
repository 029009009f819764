import type { Alignment, Twips } from '../../../model/measures.ts';
import type { WordLineSpacing } from '../../../model/word-file.ts';
import { integerOf, isOn, twipsOf } from '../xml/attribute-values.ts';
import { childOf, valueIn, type XmlElement } from '../xml/element.ts';
import { type Edges, readEdges } from './edges.ts';

/** Which list a paragraph belongs to, and how deep; a style may give the one and the paragraph the other. */
export interface ListPlace {
  readonly listId?: string;
  readonly level?: number;
}

/** What one `w:pPr` says; what it does not say is absent (ISO 29500-1, 17.3.1). */
export interface ParagraphProperties {
  readonly align?: Alignment;
  readonly leftTwips?: Twips;
  readonly rightTwips?: Twips;
  readonly firstLineTwips?: Twips;
  readonly beforeTwips?: Twips;
  readonly afterTwips?: Twips;
  readonly line?: WordLineSpacing;
  readonly keepWithNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** No space between paragraphs of one style (17.3.1.9). */
  readonly contextualSpacing?: boolean;
  /** `RUNNING_TEXT` is none. */
  readonly outlineLevel?: number;
  readonly borders?: Edges;
  /** Where the paragraph's frame stands on the page, as old page numbers do (17.3.1.11). */
  readonly frameAlign?: Alignment;
  readonly list?: ListPlace;
}

/** The outline level of what is no heading (17.3.1.20). */
export const RUNNING_TEXT = 9;

type Growing = { -readonly [Key in keyof ParagraphProperties]: ParagraphProperties[Key] };

const ALIGNMENTS: ReadonlyMap<string, Alignment> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['numTab', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'justify'],
  ['distribute', 'justify'],
  ['thaiDistribute', 'justify'],
  ['lowKashida', 'justify'],
  ['mediumKashida', 'justify'],
  ['highKashida', 'justify'],
]);

/** The alignment that a value of `w:jc` means (17.18.44). */
export function alignmentOf(value: string | undefined): Alignment | undefined {
  return value === undefined ? undefined : ALIGNMENTS.get(value);
}

/** What Word puts where the space is left to it, as HTML does (17.3.1.33, `beforeAutospacing`). */
const AUTOMATIC_SPACE_TWIPS = 280;

const TWIPS_PER_LINE = 240;

/** A space that is left to Word counts before one in hundredths of a line, and that before one in twips. */
function spaceOf(attributes: XmlElement['attributes'], side: 'before' | 'after'): Twips | undefined {
  const automatic = attributes[`w:${side}Autospacing`];
  if (automatic !== undefined && isOn(automatic)) return AUTOMATIC_SPACE_TWIPS;
  const hundredths = integerOf(attributes[`w:${side}Lines`]);
  if (hundredths) return (hundredths * TWIPS_PER_LINE) / 100;
  return twipsOf(attributes[`w:${side}`]);
}

function readSpacing({ attributes }: XmlElement, into: Growing): void {
  const before = spaceOf(attributes, 'before');
  const after = spaceOf(attributes, 'after');
  const line = twipsOf(attributes['w:line']);
  const rule = attributes['w:lineRule'];
  if (before !== undefined) into.beforeTwips = before;
  if (after !== undefined) into.afterTwips = after;
  // Zero and less leave the line as it is.
  if (line !== undefined && line > 0)
    into.line = { rule: rule === 'exact' || rule === 'atLeast' ? rule : 'auto', value: line };
}

function readIndents({ attributes }: XmlElement, into: Growing): void {
  const left = twipsOf(attributes['w:left'] ?? attributes['w:start']);
  const right = twipsOf(attributes['w:right'] ?? attributes['w:end']);
  const firstLine = twipsOf(attributes['w:firstLine']);
  const hanging = twipsOf(attributes['w:hanging']);
  if (left !== undefined) into.leftTwips = left;
  if (right !== undefined) into.rightTwips = right;
  if (hanging !== undefined) into.firstLineTwips = 0 - hanging;
  else if (firstLine !== undefined) into.firstLineTwips = firstLine;
}

function readFrame({ attributes }: XmlElement, into: Growing): void {
  const align = alignmentOf(attributes['w:xAlign']);
  // A frame with a width of its own aligns its text inside it.
  if (align && attributes['w:w'] === undefined && attributes['w:dropCap'] === undefined)
    into.frameAlign = align;
}

const DEEPEST_LEVEL = 8;

function readList(element: XmlElement): ListPlace {
  const listId = valueIn(element, 'w:numId');
  const level = integerOf(valueIn(element, 'w:ilvl'));
  return {
    ...(listId !== undefined && { listId }),
    ...(level !== undefined && { level: Math.max(0, Math.min(level, DEEPEST_LEVEL)) }),
  };
}

function readProperty(element: XmlElement, into: Growing): void {
  const value = element.attributes['w:val'];
  switch (element.name) {
    case 'w:ind':
      readIndents(element, into);
      break;
    case 'w:spacing':
      readSpacing(element, into);
      break;
    case 'w:framePr':
      readFrame(element, into);
      break;
    case 'w:jc':
      into.align = alignmentOf(value) ?? 'left';
      break;
    case 'w:keepNext':
      into.keepWithNext = isOn(value);
      break;
    case 'w:pageBreakBefore':
      into.pageBreakBefore = isOn(value);
      break;
    case 'w:contextualSpacing':
      into.contextualSpacing = isOn(value);
      break;
    case 'w:outlineLvl':
      into.outlineLevel = integerOf(value) ?? RUNNING_TEXT;
      break;
    case 'w:pBdr':
      into.borders = readEdges(element);
      break;
    case 'w:numPr':
      into.list = readList(element);
      break;
  }
}

/** What a `w:pPr` says that says nothing. */
export const NO_PARAGRAPH_PROPERTIES: ParagraphProperties = {};

/** Elements of a `w:pPr` that are read elsewhere. */
function isElsewhere({ name }: XmlElement): boolean {
  return name === 'w:pStyle' || name === 'w:rPr' || name === 'w:sectPr';
}

/** Reads a `w:pPr`, of a paragraph, a style or a list's level. */
export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  if (!element || element.children.every(isElsewhere)) return NO_PARAGRAPH_PROPERTIES;
  const properties: Growing = {};
  for (const child of element.children) readProperty(child, properties);
  return properties;
}

/** What is said later counts, but borders are taken edge by edge, and a list's id and level one by one. */
export function mergeParagraphProperties(
  base: ParagraphProperties,
  over: ParagraphProperties,
): ParagraphProperties {
  if (over === NO_PARAGRAPH_PROPERTIES) return base;
  return {
    ...base,
    ...over,
    ...(base.borders && over.borders && { borders: { ...base.borders, ...over.borders } }),
    ...(base.list && over.list && { list: { ...base.list, ...over.list } }),
  };
}

/** The `w:rPr` of a paragraph's mark, which says whether the mark is hidden or deleted. */
export function markProperties(paragraph: XmlElement): XmlElement | undefined {
  return childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
}
