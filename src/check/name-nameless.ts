import { type Data, type DataMap, isDataList, isDataMap } from '../model/data.ts';

/** A name that nothing in the plan has, so that no reference leads to it by chance. */
function freeName(wanted: string, plan: string): string {
  let name = wanted;
  while (plan.includes(`"${name}"`)) name += '-x';
  return name;
}

function isNameless(data: Data | undefined): data is DataMap {
  return isDataMap(data) && data.ma === undefined;
}

function named(appendix: Data, number: number, plan: string): Data {
  if (!isDataMap(appendix)) return appendix;
  const name = (what: string) => ({ ma: freeName(`${what}-chua-dat-ma-${number}`, plan) });
  return {
    ...(isNameless(appendix) && name('phu-luc')),
    ...appendix,
    ...(isNameless(appendix.bang) && { bang: { ...name('bang'), ...appendix.bang } }),
  };
}

/** Tells appendices without an id, and tables written in one, apart for one build; what has an id keeps it. */
export function nameNameless(data: Data): Data {
  if (!isDataMap(data) || !isDataList(data.phu_luc)) return data;
  const isComplete = data.phu_luc.every(
    (appendix) => !isNameless(appendix) && !(isDataMap(appendix) && isNameless(appendix.bang)),
  );
  if (isComplete) return data;
  const plan = JSON.stringify(data);
  return { ...data, phu_luc: data.phu_luc.map((appendix, index) => named(appendix, index + 1, plan)) };
}
