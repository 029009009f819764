import type { DataPath } from '../model/place.ts';
import type { Table, TableLevel } from '../model/plan/plan.ts';
import type { TaskNode } from '../model/plan/table.ts';
import { type Count, type CountContext, type Series, startSeries } from './count.ts';
import { readForm } from './count-body.ts';
import type { NumberForm } from './number-form.ts';

/** A row with its number, its fields still as typed. */
export interface CountedRow {
  readonly path: DataPath;
  readonly node: TaskNode;
  readonly level: number;
  readonly count: Count;
  readonly children: readonly CountedRow[];
}

/** How a level of rows is numbered and shown, nothing left open. */
export interface RowLevel {
  readonly form: NumberForm;
  readonly runsOn: boolean;
}

function depthOf(nodes: readonly TaskNode[]): number {
  return nodes.reduce((deepest, { nhiem_vu }) => Math.max(deepest, 1 + depthOf(nhiem_vu ?? [])), 0);
}

/** The levels of a table that says nothing of them: groups I, II … shown by their title, tasks 1, 2 … running on. */
export function levelsOf(table: Table, nodes: readonly TaskNode[]): readonly TableLevel[] {
  if (table.cac_cap) return table.cac_cap;
  const tasks: TableLevel = { kieu_so: '1', chay_tiep: true, hien: 'dong' };
  return depthOf(nodes) > 1 ? [{ kieu_so: 'I', hien: 'tieu-de', in_dam: true }, tasks] : [tasks];
}

interface Walk {
  readonly levels: readonly RowLevel[];
  readonly context: CountContext;
  /** How many of each level came so far, for numbers that run on through the groups. */
  readonly soFar: Map<number, number>;
}

const NO_LEVEL: RowLevel = {
  form: { sample: 'không', prefix: '', counter: 'none', depth: 0, suffix: '' },
  runsOn: false,
};

function seriesOf(parent: readonly number[], level: number, walk: Walk): Series {
  const runsOn = walk.levels[level - 1]?.runsOn ?? false;
  return startSeries(parent, walk.context, () => (runsOn ? (walk.soFar.get(level) ?? 0) : 0));
}

function countLevel(
  nodes: readonly TaskNode[],
  path: DataPath,
  level: number,
  parent: readonly number[],
  walk: Walk,
): readonly CountedRow[] {
  const { form } = walk.levels[level - 1] ?? NO_LEVEL;
  const series = seriesOf(parent, level, walk);
  return nodes.map((node, index) => {
    const at = [...path, index];
    const count = series.next(form, node.so_thu_tu || undefined, [...at, 'so_thu_tu']);
    walk.soFar.set(level, count.trail.at(-1) ?? 0);
    const above = form.counter === 'none' ? parent : count.trail;
    const children = countLevel(node.nhiem_vu ?? [], [...at, 'nhiem_vu'], level + 1, above, walk);
    return { path: at, node, level, count, children };
  });
}

/** Counts a table's rows level by level, each level running on or starting again as the table says. */
export function countRows(
  table: Table,
  nodes: readonly TaskNode[],
  tablePath: DataPath,
  rowsPath: DataPath,
  context: CountContext,
): readonly CountedRow[] {
  const levels = levelsOf(table, nodes).map(({ kieu_so, chay_tiep }, index) => ({
    form: readForm(kieu_so ?? 'không', [...tablePath, 'cac_cap', index, 'kieu_so'], context),
    runsOn: chay_tiep ?? false,
  }));
  return countLevel(nodes, rowsPath, 1, [], { levels, context, soFar: new Map() });
}
