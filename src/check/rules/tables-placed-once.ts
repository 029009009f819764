import { messageKind } from '../../model/message.ts';
import type { DataPath } from '../../model/place.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { nodesIn, nodesOfAppendix } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ ma: string }>({
  severity: 'warning',
  vi: ({ ma }) => ({
    reason: `Bảng "${ma}" được đặt nhiều lần nên in nhiều lần`,
    mend: 'Bỏ bớt, hoặc khai một bảng khác với "nguon" là bảng này.',
  }),
  en: ({ ma }) => ({
    reason: `The table "${ma}" is placed more than once and printed each time`,
    mend: 'Take one out, or declare another table whose "nguon" is this one.',
  }),
});

/** Where tables are printed; an appendix that also places its own table in its text prints it once. */
function placings(plan: Plan): readonly { readonly ma: string; readonly path: DataPath }[] {
  const inText = nodesIn(plan).flatMap(({ node, path }) =>
    node.bang === undefined ? [] : [{ ma: node.bang, path: [...path, 'bang'] }],
  );
  const ofAppendices = (plan.phu_luc ?? []).flatMap((appendix, index) => {
    const ma = typeof appendix.bang === 'string' ? appendix.bang : appendix.bang?.ma;
    const inOwnText = nodesOfAppendix(appendix, index).some(({ node }) => node.bang === ma);
    return ma === undefined || inOwnText ? [] : [{ ma, path: ['phu_luc', index, 'bang'] }];
  });
  return [...inText, ...ofAppendices];
}

/** No table is printed twice. */
export const tablesPlacedOnce = defineRule({
  id: 'bang-dat-hai-lan',
  why: {
    vi: 'Một nhiệm vụ in hai lần có hai số, và lời nhắc đến nó không rõ là dòng nào.',
    en: 'A task that is printed twice has two numbers, and nobody knows which row a mention of it means.',
  },
  kind,
  find: ({ plan, places }) => {
    const seen = new Set<string>();
    return placings(plan).flatMap(({ ma, path }) => {
      if (!seen.has(ma)) {
        seen.add(ma);
        return [];
      }
      return [{ found: { ma }, place: places.ofValue(path), actual: ma }];
    });
  },
  examples: {
    pass: [
      {
        is: {
          vi: 'Phụ lục đặt bảng của mình giữa lời văn của mình',
          en: 'An appendix places its own table within its own text',
        },
        plan: `phu_luc:
  - ma: danh-muc
    tieu_de: Danh mục nhiệm vụ
    bang: nhiem-vu
    noi_dung:
      - Các phòng chuyên môn thực hiện các nhiệm vụ sau.
      - bang: nhiem-vu`,
      },
    ],
    fail: [
      {
        is: {
          vi: 'Nội dung đặt lại bảng đã ở phụ lục',
          en: 'The body places the table that the appendix shows',
        },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Các phòng chuyên môn thực hiện các nhiệm vụ trong bảng sau.
    - bang: nhiem-vu`,
      },
    ],
  },
});
