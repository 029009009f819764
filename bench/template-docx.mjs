// The same appendix as a template for docxtemplater and for Carbone: one row that each of them repeats.
import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const LABELS = ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm'];
const FIELDS = ['tt', 'ten', 'chu_tri', 'phoi_hop', 'thoi_han', 'san_pham'];
const WIDTHS = [680, 3400, 1420, 1590, 1130, 1130];

/**
 * @param {string} text
 * @param {number} column
 */
function cell(text, column, bold = false) {
  const run = new TextRun({ text, bold, font: 'Times New Roman', size: 24 });
  return new TableCell({
    width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA },
    children: [new Paragraph({ children: [run] })],
  });
}

/** @param {readonly (readonly string[])[]} rows the marks of the rows under the header */
async function template(rows) {
  const header = new TableRow({
    tableHeader: true,
    children: LABELS.map((label, at) => cell(label, at, true)),
  });
  const body = rows.map(
    (texts) => new TableRow({ cantSplit: true, children: texts.map((text, at) => cell(text, at)) }),
  );
  const title = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun('PHỤ LỤC')] });
  const table = new Table({ layout: TableLayoutType.FIXED, columnWidths: WIDTHS, rows: [header, ...body] });
  return Packer.toBuffer(new Document({ sections: [{ children: [title, table] }] }));
}

/** `{#rows}` in the first cell and `{/rows}` in the last repeat the row. */
export function docxtemplaterTemplate() {
  const marks = FIELDS.map((field) => `{${field}}`);
  return template([[`{#rows}${marks[0]}`, ...marks.slice(1, -1), `${marks.at(-1)}{/rows}`]]);
}

/** A row of `[i]` and a row of `[i+1]`: everything between them repeats. */
export function carboneTemplate() {
  return template(['i', 'i+1'].map((index) => FIELDS.map((field) => `{d.rows[${index}].${field}}`)));
}
