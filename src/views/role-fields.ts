import type { Plan } from '../model/plan/plan.ts';
import type { Column } from '../model/plan/table.ts';

/** A field in which tasks name agencies, and what the plan calls it. */
export interface RoleField {
  readonly field: string;
  readonly label: string;
}

/** The roles of a plan that names none (docs/ke-hoach.md). */
const USUAL: readonly RoleField[] = [
  { field: 'chu_tri', label: 'Cơ quan chủ trì' },
  { field: 'phoi_hop', label: 'Cơ quan phối hợp' },
];

function inColumns(columns: readonly Column[]): readonly RoleField[] {
  return columns.flatMap(({ truong, nhan, kieu, cot }) => [
    ...(truong !== undefined && kieu === 'co-quan'
      ? [{ field: truong, label: nhan.replace(/\s+/g, ' ') }]
      : []),
    ...inColumns(cot ?? []),
  ]);
}

function order({ field }: RoleField): number {
  const place = USUAL.findIndex((usual) => usual.field === field);
  return place < 0 ? USUAL.length : place;
}

/** The roles of a plan: who leads and who helps first, then the plan's others, then columns that hold agencies. */
export function roleFields({
  vai_tro: roles,
  bang = [],
  phu_luc: appendices = [],
}: Plan): readonly RoleField[] {
  const named = roles?.map(({ ma, nhan }) => ({ field: ma, label: nhan })) ?? USUAL;
  const inAppendices = appendices.flatMap(({ bang: table }) =>
    table === undefined || typeof table === 'string' ? [] : table.cot,
  );
  const columns = inColumns([...bang.flatMap(({ cot }) => cot), ...inAppendices]);
  const all = [...named.toSorted((one, other) => order(one) - order(other)), ...columns];
  return all.filter(({ field }, index) => all.findIndex((other) => other.field === field) === index);
}
