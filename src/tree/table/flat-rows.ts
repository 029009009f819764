import type { NumberedRow, NumberedTable } from '../../model/numbered.ts';
import type { TableLevel } from '../../model/plan/plan.ts';
import { hasContent } from './cell-content.ts';

/** A group that has no row of its own: its cells go down over the rows of all that stands under it. */
export interface MergedGroup {
  readonly row: NumberedRow;
  readonly level: TableLevel;
  /** First row and the row after the last, counted among the printed rows. */
  readonly start: number;
  readonly end: number;
}

/** A printed row of a table's body, before its cells are made. */
export interface FlatRow {
  readonly row: NumberedRow;
  readonly level: TableLevel;
  readonly isGroup: boolean;
  readonly isTitle: boolean;
  /** The node right above it, by which equal neighbours may merge; undefined at the top. */
  readonly parent: NumberedRow | undefined;
}

/** The rows of a table's body as printed, and the groups that are merged over them. */
export interface FlatRows {
  readonly rows: readonly FlatRow[];
  readonly groups: readonly MergedGroup[];
}

const NO_LEVEL: TableLevel = { hien: 'dong' };

/** Whether only the node's title is shown: a group whose level asks for it, or a node that has nothing but a title. */
function isShownAsTitle(row: NumberedRow, { hien }: TableLevel): boolean {
  if (hien !== 'tieu-de') return false;
  const hasOwnCells = [...row.fields.keys()].some((field) => field !== 'ten' && hasContent(row, field));
  return row.children.length > 0 || !hasOwnCells;
}

/** Lays the tree of rows out one under the other. */
export function flatRows({ rows, levels }: Pick<NumberedTable, 'rows' | 'levels'>): FlatRows {
  const flat: FlatRow[] = [];
  const groups: MergedGroup[] = [];
  const walk = (row: NumberedRow, parent: NumberedRow | undefined): void => {
    const level = levels[row.level - 1] ?? NO_LEVEL;
    const isGroup = row.children.length > 0;
    const start = flat.length;
    const isMerged = isGroup && level.hien === 'gop';
    if (!isMerged) flat.push({ row, level, isGroup, isTitle: isShownAsTitle(row, level), parent });
    for (const child of row.children) walk(child, row);
    if (isMerged) groups.push({ row, level, start, end: flat.length });
  };
  for (const row of rows) walk(row, undefined);
  return { rows: flat, groups };
}
