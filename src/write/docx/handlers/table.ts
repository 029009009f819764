import type { TableFit } from '../../../model/fit.ts';
import type { Twips } from '../../../model/measures.ts';
import type { RowNode, TableNode } from '../../../model/tree.ts';
import { fitOf } from '../fit-of.ts';
import type { DocumentContext, Handler } from '../handler.ts';
import { TABLE_STYLE_IDS } from '../style-ids.ts';
import { writeCell } from '../table-cell.ts';
import { type GridCell, gridRows } from '../table-grid.ts';

interface TableContext {
  readonly document: DocumentContext;
  readonly table: TableNode;
  readonly fit: TableFit;
}

function rowXml(
  row: RowNode,
  cells: readonly GridCell[],
  { document, table, fit }: TableContext,
  { properties, maySplit }: { readonly properties: string; readonly maySplit: boolean },
): string {
  const kept = row.keepWithNext || document.kept.has(row);
  let written = '';
  for (const cell of cells) {
    written += writeCell(cell, {
      document,
      sizePt: table.sizePt,
      columnTwips: fit.columnTwips,
      kept,
      maySplit,
    });
  }
  return `<w:tr>${properties}${written}</w:tr>`;
}

function leastHeight(height: Twips | undefined): string {
  return height === undefined ? '' : `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`;
}

function rowProperties(properties: string): string {
  return properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`;
}

function headerRows(context: TableContext): string {
  const { table, fit } = context;
  const grid = gridRows(table.header, fit.columnTwips.length);
  return table.header
    .map((row, index) => {
      const least = leastHeight(fit.headerRowTwips[index]);
      const properties = rowProperties(`<w:cantSplit/>${least}<w:tblHeader/>`);
      return rowXml(row, grid[index] ?? [], context, { properties, maySplit: false });
    })
    .join('');
}

function bodyRows(context: TableContext): string {
  const { table, fit } = context;
  const grid = gridRows(table.rows, fit.columnTwips.length);
  return table.rows
    .map((row, index) => {
      const maySplit = fit.rowMaySplit[index] ?? false;
      const raised = fit.rowIsRaised[index] ? leastHeight(fit.bodyRowTwips[index]) : '';
      const properties = rowProperties((maySplit ? '' : '<w:cantSplit/>') + raised);
      return rowXml(row, grid[index] ?? [], context, { properties, maySplit });
    })
    .join('');
}

/** A table with fixed columns and a header that repeats on every page (ISO 29500-1, 17.4.37 tbl). */
export const table: Handler<TableNode> = (node, document) => {
  const fit = fitOf(document.fitted.tables, node, `table ${node.ma}`);
  const context: TableContext = { document, table: node, fit };
  const width = fit.columnTwips.reduce((sum, column) => sum + column, 0);
  const grid = fit.columnTwips.map((column) => `<w:gridCol w:w="${column}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${TABLE_STYLE_IDS.grid}"/>` +
    `<w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${headerRows(context)}${bodyRows(context)}</w:tbl>`
  );
};
