import type { Appendix, Plan } from '../model/plan/plan.ts';

/** No id that a plan may have holds this sign, so that names made here are nobody's. */
const OUTSIDE_IDS = '#';

function withTableName(bang: Appendix['bang'], number: number): Pick<Appendix, 'bang'> {
  if (bang === undefined) return {};
  const isNameless = typeof bang !== 'string' && bang.ma === '';
  return { bang: isNameless ? { ...bang, ma: `bang${OUTSIDE_IDS}${number}` } : bang };
}

/** Tells appendices without an id, and tables written in one, apart for one build; no reference can name them. */
export function nameNameless(plan: Plan): Plan {
  if (!plan.phu_luc) return plan;
  const named = plan.phu_luc.map((appendix, index) => ({
    ...appendix,
    ma: appendix.ma || `phu-luc${OUTSIDE_IDS}${index + 1}`,
    ...withTableName(appendix.bang, index + 1),
  }));
  return { ...plan, phu_luc: named };
}
