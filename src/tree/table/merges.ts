import { plainText } from '../../model/inline.ts';
import type { NumberedRow } from '../../model/numbered.ts';
import type { TableLevel } from '../../model/plan/plan.ts';
import { fieldInlines } from './cell-content.ts';
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
function fills(row: NumberedRow, { truong }: LeafColumn): boolean {
  return truong === 'so_thu_tu' ? row.number !== '' : truong !== undefined && row.fields.has(truong);
}

/** The words by which neighbours are equal; empty ones never are. */
function comparedText({ row }: FlatRow, { truong }: LeafColumn): string {
  const content = truong === undefined ? undefined : row.fields.get(truong);
  return content ? plainText(fieldInlines(content)).replace(/\s+/g, ' ').trim() : '';
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

/** Merges neighbours that say the same under the same node, never past it. */
function equalMerges({ rows }: FlatRows, leaves: readonly LeafColumn[]): readonly Merge[] {
  return leaves.flatMap((leaf, column) => {
    if (leaf.gop !== 'giong-nhau') return [];
    const merges: Merge[] = [];
    let start = 0;
    for (let end = 1; end <= rows.length; end += 1) {
      const first = rows[start];
      const next = rows[end];
      const isSame =
        first &&
        next &&
        !first.isTitle &&
        !next.isTitle &&
        first.parent === next.parent &&
        comparedText(first, leaf) !== '' &&
        comparedText(first, leaf) === comparedText(next, leaf);
      if (isSame) continue;
      if (first && end - start > 1) merges.push({ row: first.row, level: first.level, column, start, end });
      start = end;
    }
    return merges;
  });
}

/** All cells of a table's body that go down over several rows. */
export function mergesOf(flat: FlatRows, leaves: readonly LeafColumn[]): readonly Merge[] {
  return [...groupMerges(flat, leaves), ...equalMerges(flat, leaves)];
}
