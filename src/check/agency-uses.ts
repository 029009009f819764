import { indexAgencies } from '../model/agency-names.ts';
import { type Data, isDataList, isDataMap } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import type { Agency } from '../model/plan/agency.ts';
import type { Column } from '../model/plan/table.ts';
import { leavesIn, tablesIn, tasksIn } from './plan-walk.ts';
import type { RuleContext } from './rule.ts';

/** A place of the plan that names an agency of its lists, by id, by name or in a text as `[[co-quan:…]]`. */
export interface AgencyUse {
  readonly agency: Agency;
  readonly typed: string;
  readonly path: DataPath;
}

/** What is cited is of its own time, and lists say themselves until when an agency works. */
const OF_ANOTHER_TIME: readonly string[] = ['can_cu', 'van_ban_vien_dan', 'kem_theo', 'danh_muc'];
const REFERENCE = /(?<!\\)\[\[\s*co-quan\s*:\s*([^[\]\n]{1,200}?)\s*\]\]/gu;

type Find = (typed: string) => Agency | undefined;

function* inTexts(data: Data, path: DataPath, find: Find): Generator<AgencyUse> {
  if (isDataList(data)) {
    for (const [index, item] of data.entries()) yield* inTexts(item, [...path, index], find);
  } else if (isDataMap(data)) {
    for (const [key, value] of Object.entries(data)) {
      const isOwnList = path.length === 0 && key === 'co_quan';
      if (!isOwnList && !OF_ANOTHER_TIME.includes(key)) yield* inTexts(value, [...path, key], find);
    }
  } else {
    for (const [, typed = ''] of data.matchAll(REFERENCE)) {
      const agency = find(typed);
      if (agency) yield { agency, typed, path };
    }
  }
}

function entriesOf(value: unknown, path: DataPath): readonly (readonly [string, DataPath])[] {
  if (typeof value === 'string') return [[value, path]];
  if (Array.isArray(value)) return value.flatMap((entry, index) => entriesOf(entry, [...path, index]));
  const named = typeof value === 'object' && value !== null && 'co_quan' in value ? value.co_quan : undefined;
  return typeof named === 'string' ? [[named, [...path, 'co_quan']]] : [];
}

function holdsAgencies({ kieu }: Column): boolean {
  return kieu === 'co-quan';
}

function* inFields({ plan }: RuleContext, find: Find): Generator<AgencyUse> {
  const roles = plan.vai_tro?.map(({ ma }) => ma) ?? ['chu_tri', 'phoi_hop'];
  for (const table of tablesIn(plan)) {
    const columns = leavesIn(table).flatMap(({ column }) => (holdsAgencies(column) ? [column.truong] : []));
    for (const { node, path } of tasksIn(table)) {
      for (const [field, value] of Object.entries(node)) {
        if (field === 'nhiem_vu') continue;
        const isNames = roles.includes(field) || columns.includes(field) || typeof value !== 'string';
        for (const [typed, at] of isNames ? entriesOf(value, [...path, field]) : []) {
          const agency = find(typed);
          if (agency) yield { agency, typed, path: at };
        }
      }
    }
  }
}

function* inRecipients({ plan }: RuleContext, find: Find): Generator<AgencyUse> {
  for (const [index, recipient] of (plan.noi_nhan ?? []).entries()) {
    const typed = typeof recipient === 'string' ? undefined : recipient.co_quan;
    const agency = typed === undefined ? undefined : find(typed);
    if (agency && typed !== undefined) yield { agency, typed, path: ['noi_nhan', index, 'co_quan'] };
  }
}

/** The places of a plan that name an agency of its lists and mean it as of now, in the order of the file: fields, recipients, texts; not what is cited. */
export function agencyUses(context: RuleContext): readonly AgencyUse[] {
  const { byId, byName } = indexAgencies(context.lists.agencies);
  const find: Find = (typed) => byId.get(typed.trim()) ?? byName(typed);
  const uses = [
    ...inRecipients(context, find),
    ...inFields(context, find),
    ...inTexts(context.data, [], find),
  ];
  const offsetOf = ({ path }: AgencyUse): number => context.places.ofValue(path)?.start.offset ?? 0;
  return uses.toSorted((one, other) => offsetOf(one) - offsetOf(other));
}

/** All places that name one agency. */
export interface UsesOfAgency {
  readonly agency: Agency;
  readonly first: AgencyUse;
  readonly count: number;
}

/** The agencies that are named, each once, with the first place and the number of places. */
export function usesByAgency(uses: readonly AgencyUse[]): readonly UsesOfAgency[] {
  const byAgency = new Map<string, UsesOfAgency>();
  for (const use of uses) {
    const before = byAgency.get(use.agency.ma);
    byAgency.set(
      use.agency.ma,
      before ? { ...before, count: before.count + 1 } : { agency: use.agency, first: use, count: 1 },
    );
  }
  return [...byAgency.values()];
}
