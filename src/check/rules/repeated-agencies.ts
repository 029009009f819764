import { messageKind } from '../../model/message.ts';
import type { DataPath } from '../../model/place.ts';
import type { TaskNode } from '../../model/plan/table.ts';
import { type TaskAt, tablesIn, tasksIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ agency: string; fields: readonly string[] }>({
  severity: 'warning',
  vi: ({ agency, fields: [first, second] }) => ({
    reason:
      first === second
        ? `"${agency}" ghi hai lần ở "${first}"`
        : `"${agency}" vừa ở "${first}" vừa ở "${second}"`,
    mend: 'Bỏ bớt một chỗ.',
  }),
  en: ({ agency, fields: [first, second] }) => ({
    reason:
      first === second
        ? `"${agency}" stands twice in "${first}"`
        : `"${agency}" stands in both "${first}" and "${second}"`,
    mend: 'Take one out.',
  }),
});

interface Named {
  readonly agency: string;
  readonly field: string;
  readonly path: DataPath;
}

function nameIn(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  const named = typeof entry === 'object' && entry !== null && 'co_quan' in entry ? entry.co_quan : undefined;
  return typeof named === 'string' ? named : undefined;
}

function namesIn(value: TaskNode[string], field: string, path: DataPath): readonly Named[] {
  const entries: readonly (readonly [unknown, DataPath])[] = Array.isArray(value)
    ? value.map((entry, index) => [entry, [...path, index]] as const)
    : [[value, path]];
  return entries.flatMap(([entry, at]) => {
    const agency = nameIn(entry);
    return agency ? [{ agency, field, path: at }] : [];
  });
}

/** The roles in which a task may name an agency only once: the plan's own, or lead and co-operating. */
function rolesOf(vaiTro: readonly { readonly ma: string }[] | undefined): readonly string[] {
  return vaiTro?.map(({ ma }) => ma) ?? ['chu_tri', 'phoi_hop'];
}

function repeatedIn({ node, path }: TaskAt, roles: readonly string[]): readonly (readonly [Named, Named])[] {
  const first = new Map<string, Named>();
  return roles
    .flatMap((role) => namesIn(node[role], role, [...path, role]))
    .flatMap((named) => {
      const before = first.get(named.agency);
      if (!before) first.set(named.agency, named);
      // A supervisor may well lead: only lead and co-operating exclude each other, and one field a repetition.
      const excludes = before && (before.field === named.field || isPair(before.field, named.field));
      return before && excludes ? [[before, named] as const] : [];
    });
}

function isPair(left: string, right: string): boolean {
  return ['chu_tri', 'phoi_hop'].includes(left) && ['chu_tri', 'phoi_hop'].includes(right);
}

/** A task names an agency once: not twice in a role, not both leading and co-operating. */
export const repeatedAgencies = defineRule({
  id: 'co-quan-hai-vai',
  why: {
    vi: 'Cơ quan chủ trì không phối hợp với chính mình.',
    en: 'The lead does not co-operate with itself.',
  },
  kind,
  find: ({ plan, places }) => {
    const roles = rolesOf(plan.vai_tro);
    return tablesIn(plan).flatMap((at) =>
      [...tasksIn(at)]
        .flatMap((task) => repeatedIn(task, roles))
        .map(([before, named]) => ({
          found: { agency: named.agency, fields: [before.field, named.field] },
          place: places.ofValue(named.path),
          actual: named.agency,
        })),
    );
  },
  examples: {
    pass: [
      {
        is: { vi: 'Cơ quan theo dõi cũng là cơ quan chủ trì', en: 'The body that supervises also leads' },
        plan: `vai_tro:
  - {ma: theo_doi, nhan: Theo dõi}
  - {ma: chu_tri, nhan: Chủ trì}
  - {ma: phoi_hop, nhan: Phối hợp}
bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
      - {nhan: Theo dõi, truong: theo_doi}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: [phong-kinh-te], theo_doi: [phong-kinh-te]}`,
      },
    ],
    fail: [
      {
        is: { vi: 'Vừa chủ trì vừa phối hợp', en: 'Both leading and co-operating' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
      - {nhan: Phối hợp, truong: phoi_hop}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te, phoi_hop: [trung-tam, phong-kinh-te]}`,
      },
      {
        is: { vi: 'Ghi hai lần ở một ô', en: 'Named twice in one cell' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: [phong-kinh-te, phong-vhxh, phong-kinh-te]}`,
      },
    ],
  },
});
