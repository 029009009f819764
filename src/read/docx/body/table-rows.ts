import type { FaultList } from '../fault-list.ts';
import { docxTooManyColumns } from '../messages.ts';
import { integerOf, isOn } from '../xml/attribute-values.ts';
import { childOf, valueIn, type XmlElement } from '../xml/element.ts';
import { withoutHolders } from './without-holders.ts';

/** A cell in its place in the grid, its contents not read yet. */
export interface PlacedCell {
  readonly element: XmlElement;
  readonly column: number;
  readonly colSpan: number;
  /** Made one with cells to its right by `w:hMerge`, so that its own width is not that of all of it. */
  readonly joined: boolean;
  /** It belongs to the cell above it. */
  readonly continuesMerge: boolean;
}

/** A row with its cells in their places. */
export interface PlacedRow {
  readonly element: XmlElement;
  readonly isHeader: boolean;
  readonly maySplit: boolean;
  readonly cells: readonly PlacedCell[];
}

function isSet(properties: XmlElement | undefined, name: string): boolean {
  const element = childOf(properties, name);
  return element !== undefined && isOn(element.attributes['w:val']);
}

/** Rows that are printed: deleted and hidden ones are not (ISO 29500-1, 17.13.5.12, 17.3.2.41). */
export function printedRows(table: XmlElement): readonly XmlElement[] {
  return withoutHolders(table.children).filter((row) => {
    if (row.name !== 'w:tr') return false;
    const properties = childOf(row, 'w:trPr');
    return !childOf(properties, 'w:del') && !isSet(properties, 'w:hidden');
  });
}

/** How many columns something takes: at least `least`, and no more than is allowed, which is told. */
function columnCount(value: string | undefined, least: number, most: number, faults: FaultList): number {
  const columns = Math.max(least, integerOf(value) ?? least);
  if (columns > most) faults.add('docx-qua-nhieu-cot', docxTooManyColumns, { columns, most });
  return Math.min(columns, most);
}

/** What `w:hMerge` or `w:vMerge` says of a cell (17.4.22, 17.4.84); without a value it goes on. */
function mergeOf(cell: XmlElement, name: 'w:hMerge' | 'w:vMerge'): 'starts' | 'continues' | undefined {
  const merge = childOf(childOf(cell, 'w:tcPr'), name);
  if (!merge) return undefined;
  return merge.attributes['w:val'] === 'restart' ? 'starts' : 'continues';
}

type GrowingCell = { -readonly [Key in keyof PlacedCell]: PlacedCell[Key] };

function placeCells(
  row: XmlElement,
  openMerges: ReadonlySet<number>,
  most: number,
  faults: FaultList,
): readonly PlacedCell[] {
  const cells: GrowingCell[] = [];
  let column = columnCount(valueIn(childOf(row, 'w:trPr'), 'w:gridBefore'), 0, most, faults);
  for (const element of withoutHolders(row.children)) {
    if (element.name !== 'w:tc') continue;
    const colSpan = columnCount(valueIn(childOf(element, 'w:tcPr'), 'w:gridSpan'), 1, most, faults);
    const last = cells.at(-1);
    if (last && mergeOf(element, 'w:hMerge') === 'continues') {
      last.colSpan += colSpan;
      last.joined = true;
    } else {
      // A cell that would go on where nothing above it began stands alone, as in Word.
      const continuesMerge = mergeOf(element, 'w:vMerge') === 'continues' && openMerges.has(column);
      cells.push({ element, column, colSpan, joined: false, continuesMerge });
    }
    column += colSpan;
  }
  columnCount(String(column), 0, most, faults);
  return cells;
}

function opensMerge({ element }: PlacedCell): boolean {
  return mergeOf(element, 'w:vMerge') !== undefined;
}

/** Puts the cells of a table's rows in their places; header rows count from the first on without a gap (17.4.78). */
export function placeRows(
  rows: readonly XmlElement[],
  most: number,
  faults: FaultList,
): readonly PlacedRow[] {
  let openMerges: ReadonlySet<number> = new Set();
  let inHeader = true;
  return rows.map((element) => {
    const properties = childOf(element, 'w:trPr');
    const cells = placeCells(element, openMerges, most, faults);
    openMerges = new Set(cells.filter(opensMerge).map(({ column }) => column));
    inHeader &&= isSet(properties, 'w:tblHeader');
    return { element, isHeader: inHeader, maySplit: !isSet(properties, 'w:cantSplit'), cells };
  });
}
