import { comparedName, namesOf } from '../model/agency-names.ts';
import type { Lists } from '../model/lists.ts';
import { type Message, messageKind, type Outcome, report } from '../model/message.ts';
import type { DataPath, PlaceIndex } from '../model/place.ts';
import type { Agency, CitedDocument, SharedList, Succession } from '../model/plan/agency.ts';

/** One source of agencies and cited documents: a shared list, or the plan itself. */
export interface ListSource {
  readonly list: Pick<SharedList, 'co_quan' | 'van_ban_vien_dan'> & Partial<Pick<SharedList, 'sap_xep'>>;
  readonly places: PlaceIndex;
}

const clash = messageKind<{ ma: string }>({
  severity: 'error',
  vi: ({ ma }) => ({
    reason: `Mã "${ma}" ghi hai lần trong danh mục`,
    mend: 'Đổi mã của một trong hai, hoặc bỏ bản ghi thừa.',
  }),
  en: ({ ma }) => ({
    reason: `The id "${ma}" is given twice in the lists`,
    mend: 'Change the id of one of them, or take one out.',
  }),
});

const firstHere = messageKind<{ ma: string }>({
  severity: 'info',
  vi: ({ ma }) => ({ reason: `"${ma}" ghi lần đầu ở đây`, mend: '' }),
  en: ({ ma }) => ({ reason: `"${ma}" is first given here`, mend: '' }),
});

interface Entry<Item> {
  readonly item: Item;
  readonly places: PlaceIndex;
  readonly path: DataPath;
}

/** The first of each id; a second is reported, unless another list says just the same. */
function join<Item extends { readonly ma: string }>(entries: readonly Entry<Item>[], messages: Message[]) {
  const first = new Map<string, Entry<Item>>();
  for (const entry of entries) {
    const { ma } = entry.item;
    const before = first.get(ma);
    if (!before) first.set(ma, entry);
    else if (before.places === entry.places || JSON.stringify(before.item) !== JSON.stringify(entry.item)) {
      const cause = report('da-ghi', firstHere, { ma }, { place: before.places.ofValue(before.path) });
      const place = entry.places.ofValue(entry.path);
      messages.push(report('danh-muc-trung-ma', clash, { ma }, { place, actual: ma, cause }));
    }
  }
  return Array.from(first.values(), ({ item }) => item);
}

function entriesOf<Item>(
  items: readonly Item[] | undefined,
  key: string,
  places: PlaceIndex,
): readonly Entry<Item>[] {
  return (items ?? []).map((item, index) => ({ item, places, path: [key, index, 'ma'] }));
}

/** Agencies by id and by each of their names; several bodies of different times may have one name. */
function byTypedName(agencies: readonly Agency[]): ReadonlyMap<string, readonly Agency[]> {
  const named = new Map<string, Agency[]>();
  for (const agency of agencies) {
    for (const name of new Set([agency.ma, ...namesOf(agency)].map(comparedName))) {
      const before = named.get(name);
      if (before) before.push(agency);
      else named.set(name, [agency]);
    }
  }
  return named;
}

/**
 * The agencies as a reorganisation leaves them. It names them by id or by any of their names, knows more bodies than
 * one unit has, does not end what it sets up itself, and does not go before what an agency's own entry says.
 */
function reorganised(agencies: readonly Agency[], successions: readonly Succession[]): readonly Agency[] {
  if (successions.length === 0) return agencies;
  const named = byTypedName(agencies);
  const ends = new Map(
    successions.flatMap((succession) => {
      const bodies = named.get(comparedName(succession.co_quan)) ?? [];
      const ended = bodies.find(({ tu_ngay: begin = '' }) => begin <= succession.den_ngay);
      return ended ? [[ended.ma, succession] as const] : [];
    }),
  );
  return agencies.map((agency) => {
    const end = agency.den_ngay === undefined ? ends.get(agency.ma) : undefined;
    if (!end) return agency;
    const { den_ngay, ke_thua = [] } = end;
    return { ...agency, den_ngay, ke_thua: agency.ke_thua ?? ke_thua };
  });
}

/**
 * Joins the lists that a plan draws on; reports ids that one of them gives twice, or two of them differently. What a
 * list says of reorganisations (`sap_xep`) goes into the agencies.
 */
export function joinLists(sources: readonly ListSource[]): Outcome<Lists> {
  const messages: Message[] = [];
  const agencies = sources.flatMap(({ list, places }) => entriesOf<Agency>(list.co_quan, 'co_quan', places));
  const cited = sources.flatMap(({ list, places }) =>
    entriesOf<CitedDocument>(list.van_ban_vien_dan, 'van_ban_vien_dan', places),
  );
  const successions = sources.flatMap(({ list }) => list.sap_xep ?? []);
  const joined = reorganised(join(agencies, messages), successions);
  return { value: { agencies: joined, citedDocuments: join(cited, messages) }, messages };
}
