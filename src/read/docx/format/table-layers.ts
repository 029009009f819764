import { isOn } from '../xml/attribute-values.ts';
import type { XmlElement } from '../xml/element.ts';
import type { Edges } from './edges.ts';
import { mergeParagraphProperties, type ParagraphProperties } from './paragraph-properties.ts';
import type { RunProperties } from './run-properties.ts';
import type { RegionProperties, Style, TableRegion } from './styles.ts';

/** What a table's style gives the text and the edges of one of its cells. */
export interface TableLayer {
  /** The same for cells that get the same. */
  readonly key: string;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  readonly borders: Edges;
}

/** Which regions of its style a table shows (ISO 29500-1, 17.4.55). */
export interface ShownRegions {
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly rowBands: boolean;
  readonly columnBands: boolean;
}

/** Where a cell stands in its table, counted from 0, and how many rows and columns there are. */
export interface CellPlace {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly colSpan: number;
  readonly columns: number;
  readonly rowBand: number;
  readonly columnBand: number;
}

/** Older files keep the regions as bits of one hexadecimal number. */
const BITS = {
  firstRow: 0x20,
  lastRow: 0x40,
  firstColumn: 0x80,
  lastColumn: 0x100,
  noHBand: 0x200,
  noVBand: 0x400,
} as const;

/** Reads `w:tblLook`; a table without one shows nothing but the style's common part. */
export function readShownRegions(element: XmlElement | undefined): ShownRegions {
  const bits = element
    ? Number.parseInt(element.attributes['w:val'] ?? '0', 16)
    : BITS.noHBand | BITS.noVBand;
  const shows = (name: keyof typeof BITS): boolean => {
    const own = element?.attributes[`w:${name}`];
    return own === undefined ? (bits & BITS[name]) !== 0 : isOn(own);
  };
  return {
    firstRow: shows('firstRow'),
    lastRow: shows('lastRow'),
    firstColumn: shows('firstColumn'),
    lastColumn: shows('lastColumn'),
    rowBands: !shows('noHBand'),
    columnBands: !shows('noVBand'),
  };
}

function bandOf(index: number, size: number, direction: 'Horz' | 'Vert'): TableRegion {
  return `band${(Math.floor(index / size) % 2) + 1}${direction}`;
}

/** The regions that a cell is in, those that count most last (17.7.6). */
function regionsOf(place: CellPlace, shown: ShownRegions): readonly TableRegion[] {
  const top = shown.firstRow && place.row === 0;
  const bottom = shown.lastRow && place.row === place.rows - 1 && !top;
  const first = shown.firstColumn && place.column === 0;
  const last = shown.lastColumn && place.column + place.colSpan >= place.columns && !first;
  const regions: readonly (readonly [is: boolean, region: TableRegion])[] = [
    [true, 'wholeTable'],
    [
      shown.columnBands && !first && !last,
      bandOf(place.column - Number(shown.firstColumn), place.columnBand, 'Vert'),
    ],
    [shown.rowBands && !top && !bottom, bandOf(place.row - Number(shown.firstRow), place.rowBand, 'Horz')],
    [first, 'firstCol'],
    [last, 'lastCol'],
    [top, 'firstRow'],
    [bottom, 'lastRow'],
    [top && last, 'neCell'],
    [top && first, 'nwCell'],
    [bottom && last, 'seCell'],
    [bottom && first, 'swCell'],
  ];
  return regions.filter(([is]) => is).map(([, region]) => region);
}

/** Lines inside a region are sides of its cells; at the region's own rim they are taken to go on. */
function asSides({ insideH, insideV, ...sides }: Edges): Edges {
  return {
    ...(insideH !== undefined && { top: insideH, bottom: insideH }),
    ...(insideV !== undefined && { left: insideV, right: insideV }),
    ...sides,
  };
}

function merge(base: TableLayer, over: RegionProperties): TableLayer {
  return {
    key: base.key,
    paragraph: mergeParagraphProperties(base.paragraph, over.paragraph),
    run: { ...base.run, ...over.run },
    borders: { ...base.borders, ...asSides(over.borders) },
  };
}

function layerOf(chain: readonly Style[], regions: readonly TableRegion[], key: string): TableLayer {
  const start: TableLayer = { key, paragraph: {}, run: {}, borders: {} };
  const common = chain.reduce(
    (layer, style) => merge(layer, { ...style, borders: style.cellBorders }),
    start,
  );
  const dressed = regions.flatMap((region) => chain.flatMap((style) => style.regions.get(region) ?? []));
  return dressed.reduce(merge, common);
}

/** Finds what a table's style gives its cells; each combination of regions is worked out once. */
export function findTableLayers(
  chain: readonly Style[],
  shown: ShownRegions,
): (place: CellPlace) => TableLayer {
  const id = chain.at(-1)?.id ?? '';
  const common = layerOf(chain, [], id);
  if (chain.every((style) => style.regions.size === 0)) return () => common;
  const known = new Map<string, TableLayer>();
  return (place) => {
    const regions = regionsOf(place, shown);
    const key = [id, ...regions].join('|');
    const found = known.get(key) ?? layerOf(chain, regions, key);
    known.set(key, found);
    return found;
  };
}
