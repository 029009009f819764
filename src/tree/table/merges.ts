import { plainText } from '../../model/inline.ts';
import type { NumberedRow } from '../../model/numbered.ts';
import type { TableLevel } from '../../model/plan/plan.ts';
import { cellContent } from './cell-content.ts';
import type { LeafColumn } from './columns.ts';
import type { FlatRow, FlatRows } from './flat-rows.ts';

/** A cell that goes down over several rows of one column, and the node whose words it shows. */
export interface Merge {
  readonly row: NumberedRow;
  readonly level: TableLevel;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** Whether a node has something to show in a column. */
function fills(row: NumberedRow, leaf: LeafColumn): boolean {
  return cellContent(row, leaf).some(({ children }) => children.length > 0);
}

/** The words of a cell, by which neighbours are equal; empty ones never are. */
function comparedText({ row }: FlatRow, leaf: LeafColumn): string {
  const paragraphs = cellContent(row, leaf).map(({ children }) => plainText(children));
  return paragraphs.join('\n').replace(/\s+/g, ' ').trim();
}

/** Merges a group's cells over its rows; where groups lie within groups the outer one that fills the column has it. */
function groupMerges({ groups }: FlatRows, leaves: readonly LeafColumn[]): readonly Merge[] {
  const outerFirst = [...groups].sort((left, right) => left.start - right.start || right.end - left.end);
  return leaves.flatMap((leaf, column) => {
    if (leaf.gop !== 'nhom') return [];
    let free = 0;
    return outerFirst.flatMap((group): readonly Merge[] => {
      if (group.start < free || !fills(group.row, leaf)) return [];
      free = group.end;
      return [{ row: group.row, level: group.level, column, start: group.start, end: group.end }];
    });
  });
}

/** Whether a row's cell goes on in the one above it: the same words under the same node, never past it. */
function continues(rows: readonly FlatRow[], texts: readonly string[], index: number): boolean {
  const [above, row] = [rows[index - 1], rows[index]];
  if (!above || !row || above.isTitle || row.isTitle || above.parent !== row.parent) return false;
  return texts[index] !== '' && texts[index] === texts[index - 1];
}

/** Merges neighbours that say the same. */
function equalMerges({ rows }: FlatRows, leaves: readonly LeafColumn[]): readonly Merge[] {
  return leaves.flatMap((leaf, column) => {
    if (leaf.gop !== 'giong-nhau') return [];
    const texts = rows.map((row) => comparedText(row, leaf));
    const starts = rows.flatMap((_, index) => (continues(rows, texts, index) ? [] : [index]));
    return starts.flatMap((start, index): readonly Merge[] => {
      const first = rows[start];
      const end = starts[index + 1] ?? rows.length;
      return first && end - start > 1 ? [{ row: first.row, level: first.level, column, start, end }] : [];
    });
  });
}

/** All cells of a table's body that go down over several rows. */
export function mergesOf(flat: FlatRows, leaves: readonly LeafColumn[]): readonly Merge[] {
  return [...groupMerges(flat, leaves), ...equalMerges(flat, leaves)];
}
