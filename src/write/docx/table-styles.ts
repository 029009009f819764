import { ImportedXmlComponent } from 'docx';
import type { TableMeasure, Twips } from '../../model/measures.ts';
import { TABLE_STYLE_IDS } from './style-ids.ts';
import { TABLE_STYLE_NAMES } from './style-names.ts';

interface CellMargins {
  readonly top: Twips;
  readonly left: Twips;
  readonly bottom: Twips;
  readonly right: Twips;
}

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const SIDES = ['top', 'left', 'bottom', 'right'] as const;

function borders(thickness: Twips): string {
  const eighths = (thickness * 8) / 20;
  const edge = `w:val="single" w:sz="${eighths}" w:space="0" w:color="auto"`;
  return `<w:tblBorders>${EDGES.map((name) => `<w:${name} ${edge}/>`).join('')}</w:tblBorders>`;
}

function cellMargins(margins: CellMargins): string {
  return `<w:tblCellMar>${SIDES.map((side) => `<w:${side} w:w="${margins[side]}" w:type="dxa"/>`).join('')}</w:tblCellMar>`;
}

/** In compatibility mode 14 a table's indent is that of its first column's text, the border stands left of it. */
function tableStyle(
  id: string,
  name: string,
  margins: CellMargins,
  properties: string,
): ImportedXmlComponent {
  return ImportedXmlComponent.fromXmlString(
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
      `<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblInd w:w="${margins.left}" w:type="dxa"/>` +
      `${properties}${cellMargins(margins)}</w:tblPr></w:style>`,
  );
}

/** The two table styles (ISO 29500-1, 17.7.6), which docx has no class for: drawn grid, and side by side. */
export function tableStyles(measure: TableMeasure): readonly ImportedXmlComponent[] {
  const grid: CellMargins = {
    top: measure.cellTopTwips,
    left: measure.cellLeftTwips,
    bottom: measure.cellBottomTwips,
    right: measure.cellRightTwips,
  };
  const none: CellMargins = { top: 0, left: 0, bottom: 0, right: 0 };
  return [
    tableStyle(TABLE_STYLE_IDS.grid, TABLE_STYLE_NAMES.grid, grid, borders(measure.borderTwips)),
    tableStyle(TABLE_STYLE_IDS.sideBySide, TABLE_STYLE_NAMES.sideBySide, none, ''),
  ];
}
