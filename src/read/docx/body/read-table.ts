import type { WordCell, WordTable } from '../../../model/word-file.ts';
import { type Edges, readEdges } from '../format/edges.ts';
import type { Style } from '../format/styles.ts';
import { findTableLayers, readShownRegions, type TableLayer } from '../format/table-layers.ts';
import {
  mergeTableProperties,
  NO_TABLE_PROPERTIES,
  readSideMargins,
  readTableProperties,
  type TableProperties,
} from '../format/table-properties.ts';
import { docxTooManyColumns } from '../messages.ts';
import { childOf, valueIn, type XmlElement } from '../xml/element.ts';
import { readBlocks } from './read-blocks.ts';
import type { Story, Surrounding } from './reading.ts';
import { isRuled } from './table-borders.ts';
import { readGrid, type TableGrid, widthOf } from './table-grid.ts';
import { type PlacedCell, type PlacedRow, placeRows, printedRows } from './table-rows.ts';

/** The space beside a cell's text where nothing says another (ISO 29500-1, 17.4.42). */
const USUAL_MARGIN_TWIPS = 115;

/** What the cells of one table are read with. */
interface TableReading {
  readonly story: Story;
  readonly inTextBox: boolean;
  readonly grid: TableGrid;
  readonly properties: TableProperties;
  readonly layerOf: (row: number, cell: PlacedCell) => TableLayer;
}

function cellWidth({ element, column, colSpan, joined }: PlacedCell, grid: TableGrid): number | undefined {
  const ofGrid = grid.spanTwips(column, colSpan);
  if (joined) return ofGrid;
  return widthOf(childOf(childOf(element, 'w:tcPr'), 'w:tcW'), grid.widthTwips) ?? ofGrid;
}

function readCell(row: number, cell: PlacedCell, reading: TableReading): WordCell {
  const { story, inTextBox, grid, properties } = reading;
  const { element, column, colSpan, continuesMerge } = cell;
  const own = readSideMargins(childOf(childOf(element, 'w:tcPr'), 'w:tcMar'));
  const left = own.left ?? properties.margins.left ?? USUAL_MARGIN_TWIPS;
  const right = own.right ?? properties.margins.right ?? USUAL_MARGIN_TWIPS;
  const widthTwips = cellWidth(cell, grid);
  const surrounding: Surrounding = {
    inTextBox,
    table: reading.layerOf(row, cell),
    ...(widthTwips !== undefined && { widthTwips: Math.max(0, widthTwips - left - right) }),
  };
  return {
    column,
    colSpan,
    continuesMerge,
    ...(widthTwips !== undefined && { widthTwips }),
    marginTwips: { left, right },
    blocks: continuesMerge ? [] : readBlocks(element.children, story, surrounding),
  };
}

function ownBorders({ element }: PlacedCell): Edges {
  return readEdges(childOf(childOf(element, 'w:tcPr'), 'w:tcBorders'));
}

/** The table's borders as a row changes them (17.4.38). */
function bordersOfRow({ element }: PlacedRow, { borders }: TableProperties): Edges {
  const exceptions = childOf(childOf(element, 'w:tblPrEx'), 'w:tblBorders');
  return exceptions ? { ...borders, ...readEdges(exceptions) } : borders;
}

/** Whether most of a table's cells are ruled. */
function isBordered(rows: readonly PlacedRow[], { grid, properties, layerOf }: TableReading): boolean {
  let balance = 0;
  for (const [at, row] of rows.entries()) {
    const borders = bordersOfRow(row, properties);
    for (const cell of row.cells) {
      const rim = {
        firstRow: at === 0,
        lastRow: at === rows.length - 1,
        lastColumn: cell.column + cell.colSpan >= grid.columnTwips.length,
      };
      balance += isRuled(borders, layerOf(at, cell).borders, ownBorders(cell), cell, rim) ? 1 : -1;
    }
  }
  return balance > 0;
}

/** How far a table begins from the left side: its indent counts only where it is not centred or set to the right (17.4.28). */
function indentOf({ align, indentTwips = 0 }: TableProperties, width: number, within?: number): number {
  if (within === undefined || align === undefined || align === 'left') return indentTwips;
  return align === 'right' ? within - width : Math.round((within - width) / 2);
}

function effectiveProperties(table: XmlElement, chain: readonly Style[]): TableProperties {
  return [...chain.map((style) => style.table), readTableProperties(childOf(table, 'w:tblPr'))].reduce(
    mergeTableProperties,
    NO_TABLE_PROPERTIES,
  );
}

function tellTooManyColumns(columns: number, { faults, limits }: Story): void {
  const most = limits.columns;
  if (columns > most) faults.add('docx-qua-nhieu-cot', docxTooManyColumns, { columns, most });
}

/** Reads a table with its style, grid and merges (17.4); `surrounding` is what it stands in. */
export function readTable(table: XmlElement, story: Story, surrounding: Surrounding): WordTable {
  const tableProperties = childOf(table, 'w:tblPr');
  const chain = story.styles.chainOf('table', valueIn(tableProperties, 'w:tblStyle'));
  const properties = effectiveProperties(table, chain);
  const elements = printedRows(table);
  const grid = readGrid(table, elements, surrounding.widthTwips);
  tellTooManyColumns(grid.columnTwips.length, story);
  const rows = placeRows(elements, story.limits.columns, story.faults);
  const layers = findTableLayers(chain, readShownRegions(childOf(tableProperties, 'w:tblLook')));
  const { rowBand = 1, columnBand = 1 } = properties;
  const layerOf = (row: number, { column, colSpan }: PlacedCell): TableLayer =>
    layers({
      row,
      rows: rows.length,
      column,
      colSpan,
      columns: grid.columnTwips.length,
      rowBand,
      columnBand,
    });
  const reading = { story, inTextBox: surrounding.inTextBox, grid, properties, layerOf };
  return {
    type: 'table',
    columnTwips: grid.columnTwips,
    indentTwips: indentOf(properties, grid.widthTwips, surrounding.widthTwips),
    bordered: isBordered(rows, reading),
    rows: rows.map(({ isHeader, maySplit, cells }, at) => ({
      isHeader,
      maySplit,
      cells: cells.map((cell) => readCell(at, cell, reading)),
    })),
  };
}
