import { messageKind, report } from '../../model/message.ts';
import type { DataPath } from '../../model/place.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { columnsIn, nodesIn, tablesIn, tasksIn } from '../plan-walk.ts';
import { defineRule, type Finding, type RuleContext } from '../rule.ts';

interface Identified {
  readonly ma: string | undefined;
  readonly path: DataPath;
}

const kind = messageKind<{ ma: string }>({
  severity: 'error',
  vi: ({ ma }) => ({ reason: `Mã "${ma}" đã dùng cho một thứ khác`, mend: 'Đặt mã khác cho một trong hai.' }),
  en: ({ ma }) => ({ reason: `The id "${ma}" is already taken`, mend: 'Give one of the two another id.' }),
});

const firstHere = messageKind<{ ma: string }>({
  severity: 'info',
  vi: ({ ma }) => ({ reason: `Mã "${ma}" dùng lần đầu ở đây`, mend: '' }),
  en: ({ ma }) => ({ reason: `The id "${ma}" is first used here`, mend: '' }),
});

function each(items: readonly unknown[] | undefined, path: DataPath): readonly Identified[] {
  return (items ?? []).flatMap((item, index) => {
    const ma = typeof item === 'object' && item !== null && 'ma' in item ? item.ma : undefined;
    return typeof ma === 'string' ? [{ ma, path: [...path, index, 'ma'] }] : [];
  });
}

/** Everything that `[[mã]]` may name; these share one set of ids. */
function referable(plan: Plan): readonly Identified[] {
  const tables = tablesIn(plan);
  return [
    ...each(plan.noi_nhan, ['noi_nhan']),
    ...each(plan.quyet_dinh?.can_cu, ['quyet_dinh', 'can_cu']),
    ...each(plan.ke_hoach?.can_cu, ['ke_hoach', 'can_cu']),
    ...nodesIn(plan).map(({ node, path }) => ({ ma: node.ma, path: [...path, 'ma'] })),
    ...each(plan.phu_luc, ['phu_luc']),
    ...tables.map(({ table, path }) => ({ ma: table.ma, path: [...path, 'ma'] })),
    ...tables.flatMap(columnsIn).map(({ column, path }) => ({ ma: column.ma, path: [...path, 'ma'] })),
    ...tables
      .flatMap((table) => [...tasksIn(table)])
      .map(({ node, path }) => ({ ma: node.ma, path: [...path, 'ma'] })),
  ];
}

/** Ids of one kind must differ from each other; those of agencies and cited documents are compared with the lists'. */
function groups(plan: Plan): readonly (readonly Identified[])[] {
  return [referable(plan), each(plan.tham_so, ['tham_so']), each(plan.vai_tro, ['vai_tro'])];
}

function* repeated(
  things: readonly Identified[],
  { places }: RuleContext,
): Generator<Finding<{ ma: string }>> {
  const first = new Map<string, DataPath>();
  for (const { ma, path } of things) {
    if (ma === undefined) continue;
    const before = first.get(ma);
    if (before) {
      const cause = report('da-dung', firstHere, { ma }, { place: places.ofValue(before) });
      yield { found: { ma }, place: places.ofValue(path), actual: ma, cause };
    } else first.set(ma, path);
  }
}

/** No two things of a plan have the same id. */
export const uniqueIds = defineRule({
  id: 'ma-lap',
  why: {
    vi: 'Mã là cách duy nhất để nhắc đến, so sánh và giữ một mục qua các năm; hai thứ chung mã thì không biết nhắc đến thứ nào.',
    en: 'An id is the only way to mention, compare and keep something over the years; where two things share one, nobody knows which is meant.',
  },
  kind,
  find: (context) => groups(context.plan).flatMap((things) => [...repeated(things, context)]),
  examples: {
    pass: [
      {
        is: {
          vi: 'Mã cơ quan là một bộ riêng, không lẫn với mã của mục',
          en: 'Ids of agencies are a set of their own, apart from those of sections',
        },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - ma: phong-kinh-te
      tieu_de: Việc của Phòng Kinh tế
      noi_dung: Thực hiện nhiệm vụ nêu tại [[danh-muc]].`,
      },
    ],
    fail: [
      {
        is: { vi: 'Hai mục cùng mã', en: 'Two sections with one id' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - {ma: muc-dich, tieu_de: Mục đích, noi_dung: Rút ngắn thời gian giải quyết hồ sơ.}
    - {ma: muc-dich, tieu_de: Yêu cầu, noi_dung: Thực hiện nhiệm vụ nêu tại phụ lục.}`,
      },
      {
        is: { vi: 'Mục trùng mã với phụ lục', en: 'A section with the id of the appendix' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - {ma: danh-muc, tieu_de: Nhiệm vụ, noi_dung: Thực hiện nhiệm vụ nêu tại phụ lục.}`,
      },
    ],
  },
});
