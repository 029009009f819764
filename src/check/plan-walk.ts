import type { DataPath } from '../model/place.ts';
import type { BodyItem, BodyNode } from '../model/plan/body.ts';
import type { Appendix, Plan, Table } from '../model/plan/plan.ts';
import type { Column, TaskNode } from '../model/plan/table.ts';

/** A table of the plan and where it stands. */
export interface TableAt {
  readonly table: Table;
  readonly path: DataPath;
}

/** A row and where it stands; level 1 is the highest. */
export interface TaskAt {
  readonly node: TaskNode;
  readonly path: DataPath;
  readonly level: number;
}

/** A column, or a heading over columns, and where it stands; depth 1 is the highest. */
export interface ColumnAt {
  readonly column: Column;
  readonly path: DataPath;
  readonly depth: number;
}

/** A section, placed table or pointer and where it stands. */
export interface NodeAt {
  readonly node: BodyNode;
  readonly path: DataPath;
}

/** All tables of a plan: its own list, and those written inside an appendix. */
export function tablesIn(plan: Plan): readonly TableAt[] {
  const inAppendices = (plan.phu_luc ?? []).flatMap(({ bang }, index) =>
    bang === undefined || typeof bang === 'string' ? [] : [{ table: bang, path: ['phu_luc', index, 'bang'] }],
  );
  return [...(plan.bang ?? []).map((table, index) => ({ table, path: ['bang', index] })), ...inAppendices];
}

/** All rows of a table from top to bottom, a node before what stands under it. */
export function* tasksIn({ table, path }: TableAt): Generator<TaskAt> {
  yield* tasksUnder(table.nhiem_vu, [...path, 'nhiem_vu'], 1);
}

function* tasksUnder(
  nodes: readonly TaskNode[] | undefined,
  path: DataPath,
  level: number,
): Generator<TaskAt> {
  for (const [index, node] of (nodes ?? []).entries()) {
    const at = [...path, index];
    yield { node, path: at, level };
    yield* tasksUnder(node.nhiem_vu, [...at, 'nhiem_vu'], level + 1);
  }
}

/** All columns of a table, headings over columns included. */
export function columnsIn({ table, path }: TableAt): readonly ColumnAt[] {
  return columnsUnder(table.cot, [...path, 'cot'], 1);
}

function columnsUnder(columns: readonly Column[], path: DataPath, depth: number): readonly ColumnAt[] {
  return columns.flatMap((column, index) => {
    const at = [...path, index];
    return [{ column, path: at, depth }, ...columnsUnder(column.cot ?? [], [...at, 'cot'], depth + 1)];
  });
}

/** The columns of a table that have cells. */
export function leavesIn(table: TableAt): readonly ColumnAt[] {
  return columnsIn(table).filter(({ column }) => column.cot === undefined);
}

function nodesUnder(body: string | readonly BodyItem[] | undefined, path: DataPath): readonly NodeAt[] {
  if (body === undefined || typeof body === 'string') return [];
  return body.flatMap((node, index) => {
    const at = [...path, index];
    return typeof node === 'string'
      ? []
      : [{ node, path: at }, ...nodesUnder(node.noi_dung, [...at, 'noi_dung'])];
  });
}

/** The nodes of one appendix's text. */
export function nodesOfAppendix(appendix: Appendix, index: number): readonly NodeAt[] {
  return nodesUnder(appendix.noi_dung, ['phu_luc', index, 'noi_dung']);
}

function articlesIn(articles: readonly BodyNode[] | undefined, path: DataPath): readonly NodeAt[] {
  return (articles ?? []).flatMap((node, index) => [
    { node, path: [...path, index] },
    ...nodesUnder(node.noi_dung, [...path, index, 'noi_dung']),
  ]);
}

/** The sections, Điều, placed tables and pointers of all documents. */
export function nodesIn({ quyet_dinh, ke_hoach, phu_luc }: Plan): readonly NodeAt[] {
  return [
    ...articlesIn(quyet_dinh?.cac_dieu, ['quyet_dinh', 'cac_dieu']),
    ...nodesUnder(ke_hoach?.noi_dung, ['ke_hoach', 'noi_dung']),
    ...articlesIn(ke_hoach?.cac_dieu, ['ke_hoach', 'cac_dieu']),
    ...(phu_luc ?? []).flatMap(nodesOfAppendix),
  ];
}

/** Finds the table that holds a table's rows: itself, or the one that `nguon` leads to, however far. */
export function rowHolders(tables: readonly TableAt[]): (start: TableAt) => TableAt {
  const byId = new Map(tables.map((at) => [at.table.ma, at] as const));
  return (start) => {
    let at = start;
    // As many steps as there are tables, so that a circle comes to an end.
    for (const _ of tables) {
      const next = at.table.nguon === undefined ? undefined : byId.get(at.table.nguon);
      if (!next) break;
      at = next;
    }
    return at;
  };
}

/** Whether the table that holds another's rows has none; where `nguon` leads nowhere or in a circle, that is the fault. */
export function hasNoRows({ table: { nguon, nhiem_vu = [] } }: TableAt): boolean {
  return nguon === undefined && nhiem_vu.length === 0;
}
