import type { AgencyNames } from '../model/agency-names.ts';
import { type Data, type DataMap, isDataList, isDataMap } from '../model/data.ts';
import type { Agency } from '../model/plan/agency.ts';
import { agencyReferences, soleReference, writeReference } from './agency-references.ts';
import { entryLike } from './name-forms.ts';
import type { Successors } from './rewrite-text.ts';

/** What rewriting a field of agencies needs to know; sentences in it are running text and rewritten as such. */
export interface FieldContext {
  readonly agencies: AgencyNames;
  readonly successors: Successors;
  /** Rewrites a sentence of the field; `way` leads to it from the field. */
  readonly rewriteSentence: (text: string, way: readonly (string | number)[]) => string;
}

type Way = readonly (string | number)[];

/** The agency that one entry names, whatever words stand around it. */
export function entryAgency(entry: Data, agencies: AgencyNames): Agency | undefined {
  if (isDataList(entry)) return undefined;
  if (isDataMap(entry)) return typeof entry.co_quan === 'string' ? named(entry.co_quan, agencies) : undefined;
  return named(entry, agencies);
}

function named(typed: string, agencies: AgencyNames): Agency | undefined {
  return agencies.byId.get(typed.trim()) ?? agencies.byName(typed) ?? soleReference(typed, agencies);
}

/** The lines of a text that has nothing but a reference on each; undefined where it says more. */
export function referenceLines(value: Data, agencies: AgencyNames): readonly string[] | undefined {
  if (typeof value !== 'string' || !value.includes('\n')) return undefined;
  const lines = value.split('\n');
  return lines.every((line) => soleReference(line, agencies)) ? lines : undefined;
}

function inPlaceOf(typed: string, from: Agency, to: Agency, agencies: AgencyNames): string {
  return soleReference(typed, agencies)
    ? typed.replace(/\[\[[^[\]\n]*\]\]/u, writeReference(to))
    : entryLike(typed, from, to, agencies);
}

function rewriteMap(entry: DataMap, way: Way, context: FieldContext): readonly Data[] {
  const { agencies, successors, rewriteSentence } = context;
  const sides = Object.entries(entry).map(([key, value]) => [
    key,
    key === 'co_quan' || typeof value !== 'string' ? value : rewriteSentence(value, [...way, key]),
  ]);
  const words: DataMap = Object.fromEntries(sides);
  const typed = entry.co_quan;
  const from = entryAgency(entry, agencies);
  const targets = from && successors(from);
  if (!from || !targets || typeof typed !== 'string') return [words];
  return targets.map((to) => ({ ...words, co_quan: inPlaceOf(typed, from, to, agencies) }));
}

function rewriteEntry(entry: Data, way: Way, context: FieldContext): readonly Data[] {
  const { agencies, successors, rewriteSentence } = context;
  if (isDataList(entry)) return [entry];
  if (isDataMap(entry)) return rewriteMap(entry, way, context);
  const from = named(entry, agencies);
  if (!from) return [rewriteSentence(entry, way)];
  const targets = successors(from);
  return targets ? targets.map((to) => inPlaceOf(entry, from, to, agencies)) : [entry];
}

/** Whether an entry is a name and nothing more, so that nothing is lost where another says the same. */
function isPlain(entry: Data, agencies: AgencyNames): boolean {
  return typeof entry === 'string' && entryAgency(entry, agencies) !== undefined;
}

/** Entries without those that name a successor a second time; the first stays, one with words of its own always. */
function joinDoubles(entries: readonly Data[], moved: ReadonlySet<string>, agencies: AgencyNames) {
  const idOf = (entry: Data): string | undefined => entryAgency(entry, agencies)?.ma;
  const worded = new Set(entries.filter((entry) => !isPlain(entry, agencies)).map(idOf));
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const ma = idOf(entry);
    if (ma === undefined || !moved.has(ma) || !isPlain(entry, agencies)) return true;
    if (worded.has(ma) || seen.has(ma)) return false;
    seen.add(ma);
    return true;
  });
}

function comingIn(entries: readonly Data[], { agencies, successors }: FieldContext): ReadonlySet<string> {
  const targets = entries.flatMap((entry) => {
    const agency = entryAgency(entry, agencies);
    return (agency && successors(agency)) ?? [];
  });
  return new Set(targets.map(({ ma }) => ma));
}

/** The value of a field of agencies once they have moved; doubles that the move makes are joined. */
export function rewriteField(value: Data, context: FieldContext): Data {
  const { agencies } = context;
  const lines = referenceLines(value, agencies);
  const entries = isDataList(value) ? value : (lines ?? [value]);
  const moved = comingIn(entries, context);
  const after = entries.flatMap((entry, index) =>
    rewriteEntry(entry, isDataList(value) ? [index] : [], context),
  );
  const joined = moved.size === 0 ? after : joinDoubles(after, moved, agencies);
  if (lines) return joined.join('\n');
  const [only] = joined;
  return isDataList(value) || joined.length !== 1 || only === undefined ? joined : only;
}

/** The ids of the agencies that a field names as entries of their own. */
export function agenciesInField(value: Data | undefined, agencies: AgencyNames): ReadonlySet<string> {
  if (value === undefined) return new Set();
  const entries = isDataList(value) ? value : (referenceLines(value, agencies) ?? [value]);
  return new Set(entries.flatMap((entry) => entryAgency(entry, agencies)?.ma ?? []));
}

/** Whether a field names an agency, be it by an entry of its own or by a reference within a sentence. */
export function namesInField(value: Data | undefined, ma: string, agencies: AgencyNames): boolean {
  if (agenciesInField(value, agencies).has(ma)) return true;
  const entries = isDataList(value) ? value : [value];
  return entries.some(
    (entry) =>
      typeof entry === 'string' && agencyReferences(entry, agencies).some(({ agency }) => agency.ma === ma),
  );
}

/** A field without the plain entries of some agencies; undefined where nothing is left of it. */
export function withoutAgencies(
  value: Data,
  leaving: ReadonlySet<string>,
  agencies: AgencyNames,
): Data | undefined {
  const lines = referenceLines(value, agencies);
  const entries = isDataList(value) ? value : (lines ?? [value]);
  const left = entries.filter(
    (entry) => !isPlain(entry, agencies) || !leaving.has(entryAgency(entry, agencies)?.ma ?? ''),
  );
  if (left.length === 0) return undefined;
  if (lines) return left.join('\n');
  return isDataList(value) ? left : value;
}
