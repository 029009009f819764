import { isOn } from '../xml/attribute-values.ts';
import { childOf, childrenOf, descendantOf, valueIn, type XmlElement } from '../xml/element.ts';
import { type Edges, readEdges } from './edges.ts';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.ts';
import { type RunProperties, readRunProperties } from './run-properties.ts';
import { readTableProperties, type TableProperties } from './table-properties.ts';

/** The parts of a table that its style may dress differently (ISO 29500-1, 17.18.89). */
export type TableRegion = string;

/** What a table style says of one region. */
export interface RegionProperties {
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  readonly borders: Edges;
}

/** A style as written, without what it is based on. */
export interface Style {
  readonly id: string;
  readonly type: string;
  readonly name?: string;
  readonly basedOn?: string;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  readonly table: TableProperties;
  readonly cellBorders: Edges;
  readonly regions: ReadonlyMap<TableRegion, RegionProperties>;
}

/** The styles of a document, and what holds where no style says otherwise (17.7). */
export interface Styles {
  readonly defaults: { readonly paragraph: ParagraphProperties; readonly run: RunProperties };
  /** The style of that type and id with all that it is based on, the base first; of the type's default style where there is none. */
  readonly chainOf: (type: string, id: string | undefined) => readonly Style[];
}

function readRegions(element: XmlElement): ReadonlyMap<TableRegion, RegionProperties> {
  return new Map(
    childrenOf(element, 'w:tblStylePr').map((region) => [
      region.attributes['w:type'] ?? '',
      {
        paragraph: readParagraphProperties(childOf(region, 'w:pPr')),
        run: readRunProperties(childOf(region, 'w:rPr')),
        borders: readEdges(descendantOf(region, 'w:tcPr', 'w:tcBorders')),
      },
    ]),
  );
}

function readStyle(element: XmlElement): Style {
  const name = valueIn(element, 'w:name');
  const basedOn = valueIn(element, 'w:basedOn');
  return {
    id: element.attributes['w:styleId'] ?? '',
    type: element.attributes['w:type'] ?? 'paragraph',
    ...(name !== undefined && { name }),
    ...(basedOn !== undefined && { basedOn }),
    paragraph: readParagraphProperties(childOf(element, 'w:pPr')),
    run: readRunProperties(childOf(element, 'w:rPr')),
    table: readTableProperties(childOf(element, 'w:tblPr')),
    cellBorders: readEdges(descendantOf(element, 'w:tcPr', 'w:tcBorders')),
    regions: readRegions(element),
  };
}

/** Far longer than any in use; a chain that comes back to itself ends where it would repeat. */
const LONGEST_CHAIN = 30;

function followBase(style: Style, byId: ReadonlyMap<string, Style>): readonly Style[] {
  const chain = new Set<Style>();
  for (let next: Style | undefined = style; next && !chain.has(next) && chain.size < LONGEST_CHAIN; ) {
    chain.add(next);
    const base: Style | undefined = byId.get(next.basedOn ?? '');
    next = base?.type === style.type ? base : undefined;
  }
  return [...chain].reverse();
}

/** Reads the styles part; a document without one has the defaults of ISO 29500 alone. */
export function readStyles(root: XmlElement | undefined): Styles {
  const defaults = childOf(root, 'w:docDefaults');
  const elements = childrenOf(root, 'w:style');
  const byId = new Map(elements.map(readStyle).map((style) => [style.id, style]));
  const defaultIds = new Map(
    elements
      .filter(({ attributes }) => attributes['w:default'] !== undefined && isOn(attributes['w:default']))
      .map(({ attributes }) => [attributes['w:type'] ?? 'paragraph', attributes['w:styleId'] ?? '']),
  );
  const chains = new Map<string, readonly Style[]>();
  const chainOf = (type: string, id: string | undefined): readonly Style[] => {
    const named = byId.get(id ?? '');
    const style = named?.type === type ? named : byId.get(defaultIds.get(type) ?? '');
    if (style?.type !== type) return [];
    const chain = chains.get(style.id) ?? followBase(style, byId);
    chains.set(style.id, chain);
    return chain;
  };
  return {
    defaults: {
      paragraph: readParagraphProperties(descendantOf(defaults, 'w:pPrDefault', 'w:pPr')),
      run: readRunProperties(descendantOf(defaults, 'w:rPrDefault', 'w:rPr')),
    },
    chainOf,
  };
}
