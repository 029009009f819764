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
  why: 'Một nhiệm vụ in hai lần có hai số, và lời nhắc đến nó không rõ là dòng nào.',
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
});
