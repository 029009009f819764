import { type Data, type DataMap, isDataList, isDataMap } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import type { Plan } from '../model/plan/plan.ts';
import type { Column } from '../model/plan/table.ts';

/** A field of a table's tasks that names agencies, and what the plan calls it. */
export interface RoleField {
  readonly field: string;
  readonly label: string;
}

/** A row of a table: where it stands, what it holds, the groups above it, the fields in which it names agencies. */
export interface PlanTask {
  readonly path: DataPath;
  readonly data: DataMap;
  readonly ma: string | undefined;
  /** The ids of the rows above it, the highest first. */
  readonly groups: readonly string[];
  readonly roles: readonly RoleField[];
}

/** The roles of a plan that names none (docs/ke-hoach.md). */
const USUAL_ROLES: readonly RoleField[] = [
  { field: 'chu_tri', label: 'Cơ quan chủ trì' },
  { field: 'phoi_hop', label: 'Cơ quan phối hợp' },
];

/** The roles that a plan gives agencies in its tasks. */
export function rolesOf({ vai_tro: roles }: Plan): readonly RoleField[] {
  return roles?.map(({ ma, nhan }) => ({ field: ma, label: nhan })) ?? USUAL_ROLES;
}

function agencyColumns(columns: readonly Column[]): readonly RoleField[] {
  return columns.flatMap(({ truong, nhan, kieu, cot }) => [
    ...(truong !== undefined && kieu === 'co-quan'
      ? [{ field: truong, label: nhan.replace(/\n/g, ' ') }]
      : []),
    ...agencyColumns(cot ?? []),
  ]);
}

interface RowsAt {
  readonly rows: Data | undefined;
  readonly path: DataPath;
  readonly roles: readonly RoleField[];
}

function* tasksUnder({ rows, path, roles }: RowsAt, groups: readonly string[]): Generator<PlanTask> {
  if (!isDataList(rows)) return;
  for (const [index, row] of rows.entries()) {
    if (!isDataMap(row)) continue;
    const at = [...path, index];
    const ma = typeof row.ma === 'string' ? row.ma : undefined;
    yield { path: at, data: row, ma, groups, roles };
    const below = { rows: row.nhiem_vu, path: [...at, 'nhiem_vu'], roles };
    yield* tasksUnder(below, ma === undefined ? groups : [...groups, ma]);
  }
}

function tablesOf(data: Data): readonly { readonly table: DataMap; readonly path: DataPath }[] {
  if (!isDataMap(data)) return [];
  const own = isDataList(data.bang) ? data.bang : [];
  const appendices = isDataList(data.phu_luc) ? data.phu_luc : [];
  const all = [
    ...own.map((table, index) => ({ table, path: ['bang', index] })),
    ...appendices.map((appendix, index) => ({
      table: isDataMap(appendix) ? (appendix.bang ?? '') : '',
      path: ['phu_luc', index, 'bang'],
    })),
  ];
  return all.flatMap(({ table, path }) => (isDataMap(table) ? [{ table, path }] : []));
}

/** The columns of a table in the checked plan. */
function columnsAt({ bang, phu_luc: appendices }: Plan, path: DataPath): readonly Column[] {
  const index = Number(path[1]);
  if (path[0] === 'bang') return bang?.[index]?.cot ?? [];
  const table = appendices?.[index]?.bang;
  return table === undefined || typeof table === 'string' ? [] : table.cot;
}

/** All rows of a plan's tables from top to bottom, a row before those under it. */
export function planTasks(data: Data, plan: Plan): readonly PlanTask[] {
  const roles = rolesOf(plan);
  return tablesOf(data).flatMap(({ table, path }) => {
    const columns = agencyColumns(columnsAt(plan, path)).filter(
      (column) => !roles.some(({ field }) => field === column.field),
    );
    const rows = { rows: table.nhiem_vu, path: [...path, 'nhiem_vu'], roles: [...roles, ...columns] };
    return [...tasksUnder(rows, [])];
  });
}

/** A path as one text, to look things up by. */
export function pathKey(path: DataPath): string {
  return JSON.stringify(path);
}
