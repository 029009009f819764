import { meant } from '../../model/meant.ts';
import { messageKind } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import type { DataPath } from '../../model/place.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { nodesIn, tablesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ ma: string; nearest: string | undefined }>({
  severity: 'error',
  vi: ({ ma, nearest: near }) => ({
    reason: `Không có bảng nào mã "${ma}"`,
    mend: meant(near, 'Khai bảng ấy ở "bang:", hoặc sửa mã.', 'vi'),
  }),
  en: ({ ma, nearest: near }) => ({
    reason: `There is no table "${ma}"`,
    mend: meant(near, 'Declare it under "bang:", or correct the id.', 'en'),
  }),
});

/** Every place that names a table: placed in a body, shown in an appendix, or the source of another's rows. */
export function tableNames(plan: Plan): readonly { readonly ma: string; readonly path: DataPath }[] {
  const placed = nodesIn(plan).flatMap(({ node, path }) =>
    node.bang === undefined ? [] : [{ ma: node.bang, path: [...path, 'bang'] }],
  );
  const shown = (plan.phu_luc ?? []).flatMap(({ bang }, index) =>
    typeof bang === 'string' ? [{ ma: bang, path: ['phu_luc', index, 'bang'] }] : [],
  );
  const sources = tablesIn(plan).flatMap(({ table, path }) =>
    table.nguon === undefined ? [] : [{ ma: table.nguon, path: [...path, 'nguon'] }],
  );
  return [...placed, ...shown, ...sources];
}

/** A table that is named is there. */
export const knownTables = defineRule({
  id: 'bang-khong-co',
  why: {
    vi: 'Bảng được đặt vào văn bản bằng mã; mã sai thì chỗ ấy không có gì để in.',
    en: 'A table is placed in a document by its id; where the id is wrong there is nothing to print.',
  },
  kind,
  after: ['bang', 'phu_luc', 'ma'],
  find: ({ plan, places }) => {
    const known = tablesIn(plan).map(({ table }) => table.ma);
    return tableNames(plan)
      .filter(({ ma }) => !known.includes(ma))
      .map(({ ma, path }) => ({
        found: { ma, nearest: nearest(ma, known) },
        place: places.ofValue(path),
        actual: ma,
        expected: known,
      }));
  },
  examples: {
    pass: [
      {
        is: { vi: 'Nội dung đặt bảng khai ở "bang"', en: 'The body places a table that "bang" declares' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - bang: nhiem-vu
phu_luc: []`,
      },
    ],
    fail: [
      {
        is: { vi: 'Nội dung đặt một bảng không có', en: 'The body places a table that is not there' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - bang: nhiem-vuu`,
      },
      {
        is: {
          vi: 'Phụ lục thứ hai nêu một bảng không có',
          en: 'The second appendix names a table that is not there',
        },
        plan: `phu_luc:
  - {ma: danh-muc, tieu_de: Danh mục nhiệm vụ, bang: nhiem-vu}
  - {ma: kinh-phi, tieu_de: Kinh phí thực hiện, bang: kinh-phi-2026}`,
      },
    ],
  },
});
