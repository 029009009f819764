import type { Twips } from '../../../model/measures.ts';
import { twipsOf } from '../xml/attribute-values.ts';
import { childOf, childrenOf, type XmlElement } from '../xml/element.ts';

/** A width as tables give it: twips, or a share of what the table stands in (ISO 29500-1, 17.4.87). */
export function widthOf(element: XmlElement | undefined, within: Twips | undefined): Twips | undefined {
  const { 'w:w': width = '', 'w:type': type = 'dxa' } = element?.attributes ?? {};
  if (type === 'pct' || width.endsWith('%')) {
    const share = width.endsWith('%') ? Number.parseFloat(width) / 100 : Number.parseFloat(width) / 5000;
    return within !== undefined && share > 0 ? Math.round(within * Math.min(share, 10)) : undefined;
  }
  const twips = type === 'dxa' ? twipsOf(width) : undefined;
  return twips !== undefined && twips > 0 ? twips : undefined;
}

/** The columns of a table, and how wide cells over them are. */
export interface TableGrid {
  readonly columnTwips: readonly Twips[];
  readonly widthTwips: Twips;
  readonly spanTwips: (column: number, colSpan: number) => Twips | undefined;
}

function cellWidths(row: XmlElement, within: Twips | undefined): readonly Twips[] {
  return childrenOf(row, 'w:tc').map(
    (cell) => widthOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcW'), within) ?? 0,
  );
}

/** Where a file has no grid, the cells of its longest row make one. */
function columnsOf(
  table: XmlElement,
  rows: readonly XmlElement[],
  within: Twips | undefined,
): readonly Twips[] {
  const grid = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol');
  if (grid.length > 0) return grid.map(({ attributes }) => Math.max(0, twipsOf(attributes['w:w']) ?? 0));
  return rows.reduce<readonly Twips[]>((widest, row) => {
    const widths = cellWidths(row, within);
    return widths.length > widest.length ? widths : widest;
  }, []);
}

/** Off by more than this, the grid is no more than a note of how many columns there are, as some programs write it. */
const LARGEST_DIFFERENCE = 0.1;

function fitted(columns: readonly Twips[], width: Twips | undefined): readonly Twips[] {
  const sum = columns.reduce((total, column) => total + column, 0);
  if (width === undefined || sum === 0 || Math.abs(sum / width - 1) <= LARGEST_DIFFERENCE) return columns;
  return columns.map((column) => Math.round((column * width) / sum));
}

/** Reads a table's grid (17.4.48), brought to the width that the table asks for. */
export function readGrid(
  table: XmlElement,
  rows: readonly XmlElement[],
  within: Twips | undefined,
): TableGrid {
  const asked = widthOf(childOf(childOf(table, 'w:tblPr'), 'w:tblW'), within);
  const columnTwips = fitted(columnsOf(table, rows, asked ?? within), asked);
  const ends = [0];
  for (const column of columnTwips) ends.push((ends.at(-1) ?? 0) + column);
  const endAt = (column: number) => ends[Math.min(column, ends.length - 1)] ?? 0;
  return {
    columnTwips,
    widthTwips: endAt(columnTwips.length),
    spanTwips: (column, colSpan) => endAt(column + colSpan) - endAt(column) || undefined,
  };
}
