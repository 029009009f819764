import { childrenOf, type DumpNode, nodesOfKind, nodesWithId, wordsOf } from './dump-node.ts';

/** Which columns a dumped cell covers, and how many rows. */
export interface Cover {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** Reads `cell 2–3 rows×2 top`. */
export function coverOf({ head }: DumpNode): Cover {
  const [, first = '0', last = first] = /^cell (\d+)(?:–(\d+))?/.exec(head) ?? [];
  const rows = /rows×(\d+)/.exec(head)?.[1] ?? '1';
  return { column: Number(first), columns: Number(last) - Number(first) + 1, rows: Number(rows) };
}

/** The rows of one kind: header, group, task. */
export function rowsOf(node: DumpNode, kind: string): readonly DumpNode[] {
  return nodesOfKind(node, 'row').filter(({ head }) => head.startsWith(`row ${kind}`));
}

/** The cells of a row. */
export function cellsOf(row: DumpNode | undefined): readonly DumpNode[] {
  return row ? childrenOf(row, 'cell') : [];
}

/** The cells of the row of a task or group. */
export function cellsOfRow(dump: DumpNode, ma: string): readonly DumpNode[] {
  return cellsOf(nodesWithId(dump, 'row', ma)[0]);
}

/** The cell of a row in one column, if it has its own there. */
export function cellIn(cells: readonly DumpNode[], column: number): DumpNode | undefined {
  return cells.find((cell) => coverOf(cell).column === column);
}

/** Which column of its table carries an id. */
export function columnWithId(dump: DumpNode, ma: string): number | undefined {
  const [column] = nodesWithId(dump, 'column', ma);
  const index = /^column (\d+)/.exec(column?.head ?? '')?.[1];
  return index === undefined ? undefined : Number(index);
}

/** Whether a cell prints nothing. */
export function isEmptyCell(cell: DumpNode): boolean {
  return wordsOf(cell) === '';
}
