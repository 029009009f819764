import type { AgencyNames } from '../model/agency-names.ts';
import { type Data, isDataList, isDataMap, sameData } from '../model/data.ts';
import { entryAgency, referenceLines } from './agency-field.ts';
import { agencyReferences, type Stretch } from './agency-references.ts';
import { shortName } from './name-forms.ts';

/** How much of what stands around a change is shown, in characters. */
const AROUND = 45;
const LONGEST_SHOWN = 400;

/** A text with its references to agencies as they are printed. */
export function withNames(text: string, agencies: AgencyNames): string {
  let at = 0;
  let shown = '';
  for (const { start, end, agency } of agencyReferences(text, agencies)) {
    shown += text.slice(at, start) + agency.ten;
    at = end;
  }
  return (shown + text.slice(at)).replace(/\s+/g, ' ').trim();
}

function shownEntry(entry: Data, agencies: AgencyNames): string {
  if (typeof entry === 'string') {
    const lines = referenceLines(entry, agencies);
    if (lines) return lines.map((line) => shownEntry(line, agencies)).join('; ');
    const agency = entryAgency(entry, agencies);
    return agency ? shortName(agency) : withNames(entry, agencies);
  }
  if (isDataList(entry)) return entry.map((item) => shownEntry(item, agencies)).join('; ');
  const { truoc = '', co_quan: agency = '', sau = '', ten = '', muc_dich: purpose } = entry;
  const named = shownEntry(agency === '' ? ten : agency, agencies);
  const sides = [truoc, named, sau].filter((part) => typeof part === 'string' && part !== '');
  return sides.join(' ') + (typeof purpose === 'string' ? ` (${purpose})` : '');
}

/** A field of agencies before and after; of a sentence, what changed in it. */
export function shownFields(
  before: Data,
  after: Data | undefined,
  agencies: AgencyNames,
): { readonly before: string; readonly after: string } {
  const isSentence =
    typeof before === 'string' && !entryAgency(before, agencies) && !referenceLines(before, agencies);
  if (isSentence && typeof after === 'string' && before !== after) return shownTexts(before, after, agencies);
  const shown = (value: Data | undefined) => (value === undefined ? '' : shownEntry(value, agencies));
  return { before: shown(before), after: shown(after) };
}

/** The entries that one list has and another has not, as a reader sees them. */
export function shownDifference(of: Data, other: Data, agencies: AgencyNames): string {
  const entries = isDataList(of) ? of : [of];
  const others = isDataList(other) ? other : [other];
  const own = entries.filter((entry) => !others.some((each) => sameData(each, entry)));
  return own.map((entry) => shownEntry(entry, agencies)).join('; ');
}

function commonLength(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1;
  return count;
}

function reversed(text: string): string {
  return Array.from(text).toReversed().join('');
}

function cut(text: string, { start, end }: Stretch): string {
  const from = start <= AROUND ? 0 : text.lastIndexOf(' ', start - AROUND) + 1;
  const space = text.indexOf(' ', end + AROUND);
  const to = space < 0 ? text.length : space;
  const part = text.slice(from, to);
  const short = part.length > LONGEST_SHOWN ? `${part.slice(0, LONGEST_SHOWN)}…` : part;
  return `${from > 0 ? '… ' : ''}${short}${to < text.length ? ' …' : ''}`;
}

/** What changed in a text, with a few words around it, before and after. */
export function shownTexts(
  before: string,
  after: string,
  agencies: AgencyNames,
): { readonly before: string; readonly after: string } {
  const [old, next] = [withNames(before, agencies), withNames(after, agencies)];
  const start = commonLength(old, next);
  const end = Math.min(
    commonLength(reversed(old), reversed(next)),
    Math.min(old.length, next.length) - start,
  );
  return {
    before: cut(old, { start, end: old.length - end }),
    after: cut(next, { start, end: next.length - end }),
  };
}

/** The sentence in which a stretch of a text stands. */
export function sentenceAround(text: string, { start, end }: Stretch, agencies: AgencyNames): string {
  const before = text.slice(0, start);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('\n')) + 1;
  const stop = /[.;](?=\s|$)|\n/u.exec(text.slice(end));
  const to = stop ? end + stop.index : text.length;
  const sentence = withNames(text.slice(from, to), agencies);
  return sentence.length > LONGEST_SHOWN ? `${sentence.slice(0, LONGEST_SHOWN)}…` : sentence;
}

/** The nearest id at or above a value. */
export function idAt(data: Data, path: readonly (string | number)[]): string | undefined {
  let at: Data | undefined = data;
  let found: string | undefined;
  for (const step of path) {
    if (isDataMap(at) && typeof step === 'string') at = at[step];
    else at = isDataList(at) && typeof step === 'number' ? at[step] : undefined;
    if (isDataMap(at) && typeof at.ma === 'string') found = at.ma;
  }
  return found;
}
