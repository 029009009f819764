import type { Alignment, Twips } from '../../../model/measures.ts';
import { integerOf, twipsOf } from '../xml/attribute-values.ts';
import { childOf, type XmlElement } from '../xml/element.ts';
import { type Edges, readEdges } from './edges.ts';
import { alignmentOf } from './paragraph-properties.ts';

/** Space between a cell's sides and its text. */
export interface SideMargins {
  readonly left?: Twips;
  readonly right?: Twips;
}

/** What one `w:tblPr` says; what it does not say is absent (ISO 29500-1, 17.4.59). */
export interface TableProperties {
  readonly align?: Alignment;
  readonly indentTwips?: Twips;
  readonly margins: SideMargins;
  readonly borders: Edges;
  readonly rowBand?: number;
  readonly columnBand?: number;
}

/** What no `w:tblPr` says. */
export const NO_TABLE_PROPERTIES: TableProperties = { margins: {}, borders: {} };

/** Reads margins to the left and right of a cell (17.4.42, 17.4.68). */
export function readSideMargins(element: XmlElement | undefined): SideMargins {
  const left = childOf(element, 'w:left') ?? childOf(element, 'w:start');
  const right = childOf(element, 'w:right') ?? childOf(element, 'w:end');
  const leftTwips = twipsOf(left?.attributes['w:w']);
  const rightTwips = twipsOf(right?.attributes['w:w']);
  return {
    ...(leftTwips !== undefined && { left: leftTwips }),
    ...(rightTwips !== undefined && { right: rightTwips }),
  };
}

function bandSize(element: XmlElement, name: string): number | undefined {
  const size = integerOf(childOf(element, name)?.attributes['w:val']);
  return size === undefined || size < 1 ? undefined : size;
}

/** Reads a `w:tblPr`, of a table or of a table style. */
export function readTableProperties(element: XmlElement | undefined): TableProperties {
  if (!element) return NO_TABLE_PROPERTIES;
  const align = alignmentOf(childOf(element, 'w:jc')?.attributes['w:val']);
  const indent = childOf(element, 'w:tblInd')?.attributes;
  const indentTwips = indent?.['w:type'] === 'pct' ? undefined : twipsOf(indent?.['w:w']);
  const rowBand = bandSize(element, 'w:tblStyleRowBandSize');
  const columnBand = bandSize(element, 'w:tblStyleColBandSize');
  return {
    ...(align && { align }),
    ...(indentTwips !== undefined && { indentTwips }),
    margins: readSideMargins(childOf(element, 'w:tblCellMar')),
    borders: readEdges(childOf(element, 'w:tblBorders')),
    ...(rowBand && { rowBand }),
    ...(columnBand && { columnBand }),
  };
}

/** What is said later counts, margins and borders side by side. */
export function mergeTableProperties(base: TableProperties, over: TableProperties): TableProperties {
  return {
    ...base,
    ...over,
    margins: { ...base.margins, ...over.margins },
    borders: { ...base.borders, ...over.borders },
  };
}
