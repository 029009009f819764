import type { Twips } from '../../model/measures.ts';
import type { CellNode, CellParagraph } from '../../model/tree.ts';
import { fitOf } from './fit-of.ts';
import type { DocumentContext } from './handler.ts';
import { writeInlines } from './inlines.ts';
import { paragraphXml } from './paragraph-xml.ts';
import { cellStyleId } from './style-ids.ts';
import type { GridCell } from './table-grid.ts';

/** What a cell has from its table and row. */
export interface CellContext {
  readonly document: DocumentContext;
  readonly sizePt: number;
  readonly columnTwips: readonly Twips[];
  /** Whether the row stays on the page of the next one. */
  readonly kept: boolean;
  /** Whether the row may go over a page. */
  readonly maySplit: boolean;
}

/** The style of a paragraph that only stands for a cell which goes on from above, or for no words. */
const EMPTY_CELL_STYLE = 'tableLeft';

function cellProperties(
  { column, colSpan }: Pick<CellNode, 'column' | 'colSpan'>,
  columnTwips: readonly Twips[],
  rest: string,
): string {
  let width = 0;
  for (let index = column; index < column + colSpan; index++) width += columnTwips[index] ?? 0;
  const span = colSpan === 1 ? '' : `<w:gridSpan w:val="${colSpan}"/>`;
  return `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${rest}</w:tcPr>`;
}

function writeCellParagraph(paragraph: CellParagraph, index: number, context: CellContext): string {
  const { document, sizePt, kept, maySplit } = context;
  const style = document.measures.tableStyles[paragraph.style];
  const { hangingTwips, nudgeTwips } = fitOf(document.fitted.paragraphs, paragraph, 'paragraph of a cell');
  // LibreOffice keeps a line that it once moved for a space it then drops: none in a row that may split.
  const following = index > 0 && !maySplit;
  return paragraphXml(
    cellStyleId(paragraph.style, sizePt, { kept, following }),
    writeInlines(paragraph.children, style),
    {
      leftTwips: hangingTwips === 0 ? 0 : style.leftTwips + hangingTwips,
      rightTwips: nudgeTwips === 0 ? 0 : style.rightTwips + nudgeTwips,
      hangingTwips,
    },
  );
}

function emptyParagraph({ sizePt, kept }: CellContext): string {
  return paragraphXml(cellStyleId(EMPTY_CELL_STYLE, sizePt, { kept, following: false }), '');
}

function cellStart(cell: CellNode, context: CellContext): string {
  const merge = cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const vertical = cell.vertical === 'center' ? '<w:vAlign w:val="center"/>' : '';
  const properties = cellProperties(cell, context.columnTwips, merge + vertical);
  let paragraphs = '';
  for (const [index, paragraph] of cell.children.entries()) {
    paragraphs += writeCellParagraph(paragraph, index, context);
  }
  return `<w:tc>${properties}${paragraphs || emptyParagraph(context)}</w:tc>`;
}

/** One cell of a row (ISO 29500-1, 17.4.65 tc); it always ends with a paragraph. */
export function writeCell(place: GridCell, context: CellContext): string {
  if (place.kind === 'cell') return cellStart(place.cell, context);
  const cell = place.kind === 'continued' ? place.cell : { column: place.column, colSpan: 1 };
  const merge = place.kind === 'continued' ? '<w:vMerge/>' : '';
  return `<w:tc>${cellProperties(cell, context.columnTwips, merge)}${emptyParagraph(context)}</w:tc>`;
}
