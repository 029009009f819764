import type { Inline } from '../../model/inline.ts';
import type { NumberedRow, NumberedTable } from '../../model/numbered.ts';
import type { TableLevel } from '../../model/plan/plan.ts';
import type { CellNode, CellParagraph, RowNode } from '../../model/tree.ts';
import { numberRun } from '../paragraph.ts';
import { cellContent } from './cell-content.ts';
import { cellParagraph } from './cell-paragraph.ts';
import type { LeafColumn } from './columns.ts';
import { type FlatRow, flatRows } from './flat-rows.ts';
import { type Merge, mergesOf } from './merges.ts';

type Looks = { readonly bold?: true; readonly italic?: true };

function looksOf({ in_dam, in_nghieng }: TableLevel): Looks {
  return { ...(in_dam && { bold: true }), ...(in_nghieng && { italic: true }) };
}

function withLooks(paragraph: CellParagraph, looks: Looks): CellParagraph {
  const children = paragraph.children.map(
    (inline): Inline => (inline.type === 'text' ? { ...inline, ...looks } : inline),
  );
  return { ...paragraph, children };
}

/** Puts the number before the text of the field that the level names, where there is no column of numbers. */
function withNumberBefore(
  paragraphs: readonly CellParagraph[],
  row: NumberedRow,
  leaf: LeafColumn,
  level: TableLevel,
): readonly CellParagraph[] {
  if (level.so_truoc === undefined || level.so_truoc !== leaf.truong || row.number === '') return paragraphs;
  const [first, ...rest] = paragraphs;
  const run = numberRun(row.number);
  // A list keeps its own hanging marks: the number stands on a line before it.
  if (!first || first.hanging !== undefined)
    return [cellParagraph(first?.style ?? 'tableLeft', run, row.source), ...paragraphs];
  return [{ ...first, children: [...run, ...first.children] }, ...rest];
}

/** A cell always has a paragraph, empty where the plan has nothing. */
function paragraphsOf(row: NumberedRow, leaf: LeafColumn, level: TableLevel): readonly CellParagraph[] {
  const found = withNumberBefore(cellContent(row, leaf), row, leaf, level).map((paragraph) =>
    withLooks(paragraph, looksOf(level)),
  );
  return found.length > 0 ? found : [cellParagraph('tableLeft', [])];
}

function cell(
  column: number,
  children: readonly CellParagraph[],
  spans: { readonly colSpan?: number; readonly rowSpan?: number } = {},
): CellNode {
  return {
    type: 'cell',
    column,
    colSpan: spans.colSpan ?? 1,
    rowSpan: spans.rowSpan ?? 1,
    vertical: 'top',
    children,
  };
}

/** The merges that cover a row, by column. */
function coverOf(index: number, merges: readonly Merge[]): ReadonlyMap<number, Merge> {
  return new Map(
    merges.filter(({ start, end }) => start <= index && index < end).map((merge) => [merge.column, merge]),
  );
}

function mergeCell(merge: Merge, leaf: LeafColumn): CellNode {
  return cell(merge.column, paragraphsOf(merge.row, leaf, merge.level), { rowSpan: merge.end - merge.start });
}

/** Columns that stand side by side. */
interface Stretch {
  readonly column: number;
  readonly count: number;
}

function stretchesOf(columns: readonly number[]): readonly Stretch[] {
  const starts = columns.filter((column) => !columns.includes(column - 1));
  const ends = columns.filter((column) => !columns.includes(column + 1));
  return starts.map((column, index) => ({ column, count: (ends[index] ?? column) - column + 1 }));
}

/** A title: its number in the column of numbers, then its words across the columns up to one that a merge covers. */
function titleCells(
  { row, level }: FlatRow,
  leaves: readonly LeafColumn[],
  cover: ReadonlyMap<number, Merge>,
): readonly CellNode[] {
  const free = leaves.map((_, column) => column).filter((column) => !cover.has(column));
  const numbers = free.filter(
    (column) => leaves[column]?.truong === 'so_thu_tu' && column === free[0] && row.number !== '',
  );
  const numbered = numbers.map((column) =>
    cell(column, paragraphsOf(row, { truong: 'so_thu_tu', nhan: '' }, level)),
  );
  const rest = stretchesOf(free.filter((column) => !numbers.includes(column)));
  return [
    ...numbered,
    ...rest.map(({ column, count }, index) => {
      const title = paragraphsOf(row, { truong: 'ten', nhan: '', can: 'trai' }, level);
      return cell(column, index === 0 ? title : [cellParagraph('tableLeft', [])], { colSpan: count });
    }),
  ];
}

function rowCells(
  flat: FlatRow,
  index: number,
  leaves: readonly LeafColumn[],
  merges: readonly Merge[],
): readonly CellNode[] {
  const cover = coverOf(index, merges);
  const merged = [...cover.values()].flatMap((merge) => {
    const leaf = leaves[merge.column];
    return leaf && merge.start === index ? [mergeCell(merge, leaf)] : [];
  });
  const own = flat.isTitle
    ? titleCells(flat, leaves, cover)
    : leaves.flatMap((leaf, column) =>
        cover.has(column) ? [] : [cell(column, paragraphsOf(flat.row, leaf, flat.level))],
      );
  return [...merged, ...own].sort((left, right) => left.column - right.column);
}

/** The merges that touch each stretch of rows, so that a long table is not searched whole for each row. */
function mergesByRow(merges: readonly Merge[], count: number): readonly (readonly Merge[])[] {
  const byRow = Array.from({ length: count }, (): Merge[] => []);
  for (const merge of merges) for (let row = merge.start; row < merge.end; row += 1) byRow[row]?.push(merge);
  return byRow;
}

/** The rows of a table's body with their cells. */
export function bodyRows(
  table: Pick<NumberedTable, 'rows' | 'levels'>,
  leaves: readonly LeafColumn[],
): readonly RowNode[] {
  const flat = flatRows(table);
  const merges = mergesByRow(mergesOf(flat, leaves), flat.rows.length);
  return flat.rows.map(
    (row, index): RowNode => ({
      type: 'row',
      kind: row.isGroup || row.isTitle ? 'group' : 'task',
      level: row.row.level,
      keepWithNext: row.isGroup,
      cells: rowCells(row, index, leaves, merges[index] ?? []),
      source: row.row.source,
    }),
  );
}
