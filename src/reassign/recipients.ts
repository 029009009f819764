import type { AgencyNames } from '../model/agency-names.ts';
import { type Data, type DataList, type DataMap, isDataMap } from '../model/data.ts';
import type { Agency } from '../model/plan/agency.ts';
import { entryLike, nameLike } from './name-forms.ts';
import type { Successors } from './rewrite-text.ts';

/** What changing recipients needs to know; a name with other words around it is running text. */
export interface RecipientContext {
  readonly agencies: AgencyNames;
  readonly successors: Successors;
  readonly rewriteSentence: (text: string, way: readonly (string | number)[]) => string;
}

/** The text by which a recipient is named: `co_quan`, else `ten`, else the entry itself. */
function keyOf(entry: DataMap): 'co_quan' | 'ten' | undefined {
  if (typeof entry.co_quan === 'string') return 'co_quan';
  return typeof entry.ten === 'string' ? 'ten' : undefined;
}

function typedOf(entry: Data): string | undefined {
  if (typeof entry === 'string') return entry;
  const key = isDataMap(entry) ? keyOf(entry) : undefined;
  const typed = key && isDataMap(entry) ? entry[key] : undefined;
  return typeof typed === 'string' ? typed : undefined;
}

/** Whether an entry names its recipient by `co_quan`, where an id may stand; any other text is printed as typed. */
function hasAgencyKey(entry: Data): boolean {
  return isDataMap(entry) && keyOf(entry) === 'co_quan';
}

/** The agency that a recipient is. */
export function recipientAgency(entry: Data, agencies: AgencyNames): Agency | undefined {
  const typed = typedOf(entry);
  if (typed === undefined) return undefined;
  return (hasAgencyKey(entry) ? agencies.byId.get(typed.trim()) : undefined) ?? agencies.byName(typed);
}

/** An entry with another text for its name. */
function withName(entry: Data, typed: string): Data {
  return isDataMap(entry) ? { ...entry, [keyOf(entry) ?? 'ten']: typed } : typed;
}

/** The first successor takes the entry's id with its place, the others stand after it without one. */
function withoutId(entry: Data): Data {
  return isDataMap(entry) ? Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'ma')) : entry;
}

/** The recipients once agencies have moved: a successor that is a recipient already is not named again. */
export function rewriteRecipients(entries: DataList, context: RecipientContext): DataList {
  const { agencies, successors, rewriteSentence } = context;
  const named = new Set(
    entries.flatMap((entry) => {
      const agency = recipientAgency(entry, agencies);
      return agency && !successors(agency) ? [agency.ma] : [];
    }),
  );
  return entries.flatMap((entry, index): readonly Data[] => {
    const typed = typedOf(entry);
    const agency = recipientAgency(entry, agencies);
    if (typed === undefined) return [entry];
    if (!agency) {
      const way = isDataMap(entry) ? [index, keyOf(entry) ?? 'ten'] : [index];
      return [withName(entry, rewriteSentence(typed, way))];
    }
    const targets = successors(agency);
    if (!targets) return [entry];
    const coming = targets.filter(({ ma }) => !named.has(ma));
    for (const { ma } of coming) named.add(ma);
    return coming.map((to, at) => {
      const name = hasAgencyKey(entry) ? entryLike(typed, agency, to, agencies) : nameLike(typed, agency, to);
      return withName(at === 0 ? entry : withoutId(entry), name);
    });
  });
}
