import { type Data, type DataMap, isDataList, isDataMap } from '../model/data.ts';
import type { Lists } from '../model/lists.ts';
import type { DataPath } from '../model/place.ts';
import { type Located, locate } from './located.ts';
import { agencyEnded } from './messages.ts';

const REFERENCE = /\[\[co-quan:([a-z0-9_-]+)\]\]/g;

/** Where each agency id is first used: as a value, or in a text as `[[co-quan:…]]`. */
function firstUses(plan: DataMap, ids: ReadonlySet<string>): ReadonlyMap<string, DataPath> {
  const uses = new Map<string, DataPath>();
  const note = (id: string, path: DataPath): void => {
    if (ids.has(id) && !uses.has(id)) uses.set(id, path);
  };
  const visit = (value: Data, path: DataPath): void => {
    if (isDataList(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
    } else if (isDataMap(value)) {
      for (const [key, item] of Object.entries(value)) if (key !== 'ma') visit(item, [...path, key]);
    } else {
      note(value, path);
      for (const [, id = ''] of value.matchAll(REFERENCE)) note(id, path);
    }
  };
  visit(plan, []);
  return uses;
}

/** Every agency that the plan uses and that is no more when the new year begins. */
export function agencyDecisions(plan: DataMap, year: number, lists: Lists): readonly Located[] {
  const names = new Map(lists.agencies.map(({ ma, ten }) => [ma, ten]));
  const ended = lists.agencies.filter(
    ({ den_ngay: until }) => until !== undefined && until < `${year}-01-01`,
  );
  const uses = firstUses(plan, new Set(ended.map(({ ma }) => ma)));
  return ended.flatMap(({ ma, ten: name, den_ngay: until = '', ke_thua: heirs = [] }) => {
    const path = uses.get(ma);
    const successors = heirs.map((heir) => names.get(heir) ?? heir).join(', ');
    return path ? [locate(path, 'co-quan-het-han', agencyEnded, { name, until, successors })] : [];
  });
}
