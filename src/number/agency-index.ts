import type { Agency } from '../model/plan/agency.ts';

/** Finds agencies by id and by any of their names, as people type them. */
export interface AgencyIndex {
  readonly byId: ReadonlyMap<string, Agency>;
  readonly byName: (typed: string) => Agency | undefined;
}

/** A name as it is compared: case, `&`, spaces around signs and doubled spaces do not tell names apart. */
export function comparedName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/&/g, ' và ')
    .replace(/[-–]/g, ' - ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Indexes a list of agencies; of two with one name the first is found. */
export function indexAgencies(agencies: readonly Agency[]): AgencyIndex {
  const names = new Map<string, Agency>();
  for (const agency of agencies) {
    for (const name of [agency.ten, agency.ten_ngan, ...(agency.ten_khac ?? [])]) {
      if (name !== undefined && !names.has(comparedName(name))) names.set(comparedName(name), agency);
    }
  }
  return {
    byId: new Map(agencies.map((agency) => [agency.ma, agency])),
    byName: (typed) => names.get(comparedName(typed)),
  };
}
