import type { Twips } from '../../model/measures.ts';
import { paragraphXml } from './paragraph-xml.ts';
import { TABLE_STYLE_IDS } from './style-ids.ts';

/** What stands left and right in one row, as paragraphs. */
export interface SideBySideRow {
  readonly left: string;
  readonly right: string;
}

/** The two columns' widths. */
export interface SideBySideColumns {
  readonly leftTwips: Twips;
  readonly rightTwips: Twips;
}

/** A cell ends with a paragraph even where nothing stands in it (ISO 29500-1, 17.4.65). */
function cell(width: Twips, paragraphs: string): string {
  const content = paragraphs === '' ? paragraphXml('tableSeparator', '') : paragraphs;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}

/** A table without lines and margins for parts that stand level with each other; no row goes over a page. */
export function sideBySideTable(columns: SideBySideColumns, rows: readonly SideBySideRow[]): string {
  const { leftTwips, rightTwips } = columns;
  const written = rows.map(
    ({ left, right }) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(leftTwips, left)}${cell(rightTwips, right)}</w:tr>`,
  );
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${TABLE_STYLE_IDS.sideBySide}"/>` +
    `<w:tblW w:w="${leftTwips + rightTwips}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid><w:gridCol w:w="${leftTwips}"/><w:gridCol w:w="${rightTwips}"/></w:tblGrid>` +
    `${written.join('')}</w:tbl>`
  );
}
