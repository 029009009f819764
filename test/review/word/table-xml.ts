import type { ReviewedTable } from '../../../src/model/reviewed.ts';
import { type AddImage, emptyParagraph, type LookedParagraph, paragraphXml } from './paragraph-xml.ts';

const NO_MARGINS =
  '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>';
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

function tableXml(columns: readonly number[], properties: string, rows: readonly string[]): string {
  const grid = columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('');
  const width = columns.reduce((sum, column) => sum + column, 0);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${properties}</w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

function cellXml(width: number, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content || '<w:p/>'}</w:tc>`;
}

/** A table without lines that only sets parts side by side, each row with what stands left and right. */
export function sideBySideXml(
  columns: readonly [number, number],
  rows: readonly (readonly [string, string])[],
): string {
  const written = rows.map(
    ([left, right]) => `<w:tr>${cellXml(columns[0], left)}${cellXml(columns[1], right)}</w:tr>`,
  );
  return tableXml(columns, NO_MARGINS, written);
}

/** A table of content: a line around every cell, its header rows marked as the example says. */
export function contentTableXml(table: ReviewedTable, addImage: AddImage): string {
  const { columnCount, widthTwips = 9000 } = table;
  const columns = Array.from({ length: columnCount }, () => Math.floor(widthTwips / columnCount));
  const rows = table.rows.map(({ isHeader, maySplit, cells }) => {
    const properties = `${maySplit ? '' : '<w:cantSplit/>'}${isHeader ? '<w:tblHeader/>' : ''}`;
    const written = cells.map(({ column, paragraphs }) => {
      const looked = paragraphs.filter(
        (paragraph): paragraph is LookedParagraph => paragraph.look !== undefined,
      );
      return cellXml(
        columns[column] ?? 0,
        looked.map((each) => paragraphXml(each, addImage)).join('') || emptyParagraph(),
      );
    });
    return `<w:tr><w:trPr>${properties}</w:trPr>${written.join('')}</w:tr>`;
  });
  return tableXml(columns, `<w:tblBorders>${BORDERS}</w:tblBorders>`, rows);
}
