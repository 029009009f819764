import type { TableFit } from '../../model/fit.ts';
import type { CellNode, CellParagraph, TableNode, TableStyle } from '../../model/tree.ts';
import type { BlockScope } from './block-scope.ts';
import { type GroupedList, inLists, type MaybeItem } from './in-lists.ts';
import type {
  LayoutCell,
  LayoutCellParagraph,
  LayoutCellParagraphs,
  TableBlock,
  TablePart,
} from './layout-data.ts';
import { listItem } from './list-item.ts';
import { labelPieces, piecesOf, type Setting } from './pieces.ts';
import type { Stackable } from './stack.ts';
import { type FilledRow, filledRows } from './table-grid.ts';

/** The style that most cells have: they are laid out without one of their own. */
const COMMON_STYLE: TableStyle = 'tableLeft';

interface TableScope {
  readonly scope: BlockScope;
  readonly sizePt: number;
}

/** What the row of a cell says of it. */
interface CellInRow {
  readonly maySplit: boolean;
  readonly mark?: number | undefined;
}

/** A measure that is only said where it is there. */
function unlessNone(measure: number | undefined, none: number): number | undefined {
  return measure === none ? undefined : measure;
}

function cellParagraph(
  paragraph: CellParagraph,
  cellStyle: TableStyle,
  { scope, sizePt }: TableScope,
): MaybeItem<LayoutCellParagraph> {
  const { style, children } = paragraph;
  const fit = scope.fitted.paragraphs.get(paragraph);
  const breaks = fit?.breaks ?? [];
  const item = paragraph.hanging === undefined ? undefined : listItem(children, breaks);
  const setting: Setting = {
    style: scope.measures.tableStyles[style],
    breaks: item?.breaks ?? breaks,
    printable: (text, source) => scope.printable(text, source ?? paragraph.source),
  };
  const member = {
    pieces: piecesOf(item?.rest ?? children, setting),
    style: style === cellStyle ? undefined : scope.styles.cell(style, sizePt),
    hanging: unlessNone(fit?.hangingTwips, 0),
    nudge: unlessNone(fit?.nudgeTwips, 0),
    label: item && labelPieces(item.label, setting),
  };
  return { member, place: item };
}

function cellLists(
  members: readonly (LayoutCellParagraph | GroupedList<LayoutCellParagraph>)[],
): LayoutCellParagraphs {
  return members.map((member) =>
    'members' in member ? { numbering: member.numbering, paragraphs: cellLists(member.members) } : member,
  );
}

function layoutCell(cell: CellNode, { maySplit, mark }: CellInRow, table: TableScope): LayoutCell {
  const style = cell.children[0]?.style ?? COMMON_STYLE;
  const paragraphs = cell.children.map((each) => cellParagraph(each, style, table));
  const only = paragraphs[0]?.member;
  // A merge downwards stays breakable, or the layout would hold all its rows together.
  const breakable = maySplit || cell.rowSpan > 1 ? true : undefined;
  const columns = unlessNone(cell.colSpan, 1);
  const rows = unlessNone(cell.rowSpan, 1);
  const middle = cell.vertical === 'center' ? true : undefined;
  const { pieces, hanging, nudge, label } = only ?? { pieces: '' };
  const single = paragraphs.length < 2 && hanging === undefined && label === undefined;
  const plain = single && style === COMMON_STYLE && !breakable && !columns && !middle && !nudge;
  if (plain && mark === undefined) return pieces;
  const name = table.scope.styles.cell(style, table.sizePt);
  if (single) return { style: name, mark, pieces, nudge, columns, rows, middle, breakable };
  // LibreOffice keeps a line that it once moved for a space it then drops: none in a row that may split.
  const between = maySplit ? 0 : table.scope.measures.table.betweenParagraphsTwips;
  const listed = cellLists(inLists(paragraphs));
  return { style: name, mark, paragraphs: listed, between, columns, rows, middle, breakable };
}

/** Heights of the body's rows, so that each is laid out once: as fitted, but for those that a page may cut. */
function bodyHeights({ bodyRowTwips, rowMaySplit }: TableFit): TableBlock['bodyHeights'] {
  return bodyRowTwips.map((height, row) => (rowMaySplit[row] ? null : height));
}

/** Rows in their order; those next to each other that keep with nothing are one part. */
function partsOf(
  rows: readonly FilledRow[],
  fit: TableFit,
  markOfLast: number | undefined,
  table: TableScope,
): readonly TablePart[] {
  const parts: { keepLevel?: number; cells: LayoutCell[] }[] = [];
  for (const [index, { row, cells, merged }] of rows.entries()) {
    const maySplit = fit.rowMaySplit[index] ?? false;
    const mark = index === rows.length - 1 ? markOfLast : undefined;
    const laidOut = cells.map((cell, place) =>
      layoutCell(cell, { maySplit, mark: place === 0 ? mark : undefined }, table),
    );
    const last = parts.at(-1);
    // A merge cannot go through a row that is kept as a header of its group. Levels rise along rows that are kept
    // one after the other, because Typst 0.14 stops at a header that follows another of its own or a deeper level.
    if (row.keepWithNext && !merged) parts.push({ keepLevel: (last?.keepLevel ?? 1) + 1, cells: laidOut });
    else if (last && last.keepLevel === undefined) last.cells.push(...laidOut);
    else parts.push({ cells: laidOut });
  }
  return parts;
}

/** A table with its grid; header rows repeat on each page at the height that was fitted. */
export function tableBlock(node: TableNode, scope: BlockScope): Stackable {
  const fit = scope.fitted.tables.get(node);
  if (!fit) throw new Error(`A table was not fitted before writing: ${node.ma}`);
  const table: TableScope = { scope, sizePt: node.sizePt };
  const { table: measure } = scope.measures;
  const filled = (rows: TableNode['rows']): readonly FilledRow[] => filledRows(rows, fit.columnTwips.length);
  const body = filled(node.rows);
  const id = scope.rowsWithSignature.findIndex((each) => each.table === node);
  const firstRow = scope.rowsWithSignature[id]?.firstRow;
  return {
    block: {
      type: 'table',
      style: scope.styles.cell(COMMON_STYLE, node.sizePt),
      columns: fit.columnTwips,
      border: measure.borderTwips,
      inset: {
        left: measure.cellLeftTwips,
        right: measure.cellRightTwips,
        top: measure.cellTopTwips,
        bottom: measure.cellBottomTwips,
      },
      headerHeights: fit.headerRowTwips,
      header: filled(node.header).map(({ cells }) =>
        cells.map((cell) => layoutCell(cell, { maySplit: false }, table)),
      ),
      bodyHeights: bodyHeights(fit),
      parts: partsOf(body, fit, firstRow === undefined ? undefined : id, table),
      ...(firstRow !== undefined && { withSignature: { id, firstRow, moved: false } }),
    },
    before: 0,
    after: 0,
    surplus: 0,
  };
}
