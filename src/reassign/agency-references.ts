import type { AgencyNames } from '../model/agency-names.ts';
import type { Agency } from '../model/plan/agency.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A `[[co-quan:…]]` of a text and the agency that it names. */
export interface AgencyReference extends Stretch {
  readonly agency: Agency;
}

const REFERENCE = /(\\?)\[\[\s*([^[\]\n]{1,200}?)\s*\]\]/gu;

/** All `[[…]]` of a text, whatever they name; one behind a backslash is none. */
export function referenceStretches(text: string): readonly (Stretch & { readonly name: string })[] {
  return Array.from(text.matchAll(REFERENCE)).flatMap(({ 0: whole, 1: backslash, 2: name = '', index }) =>
    backslash ? [] : [{ start: index, end: index + whole.length, name }],
  );
}

/** The agency that the inside of a `[[…]]` names, by id or name. */
function agencyOf(inside: string, agencies: AgencyNames): Agency | undefined {
  const [, id] = /^co-quan\s*:\s*(.+)$/u.exec(inside) ?? [];
  return id === undefined ? undefined : (agencies.byId.get(id) ?? agencies.byName(id));
}

/** The references to agencies of a text, in order. */
export function agencyReferences(text: string, agencies: AgencyNames): readonly AgencyReference[] {
  return referenceStretches(text).flatMap(({ start, end, name }) => {
    const agency = agencyOf(name, agencies);
    return agency ? [{ start, end, agency }] : [];
  });
}

/** The agency that a text consists of a reference to, a closing comma or semicolon aside. */
export function soleReference(text: string, agencies: AgencyNames): Agency | undefined {
  const trimmed = text.trim().replace(/\s*[;,.]$/, '');
  const [first] = agencyReferences(trimmed, agencies);
  return first && first.start === 0 && first.end === trimmed.length ? first.agency : undefined;
}

/** A reference as it is typed. */
export function writeReference({ ma }: Agency): string {
  return `[[co-quan:${ma}]]`;
}

/** Words in a row: "A", "A và B", "A, B và C". */
export function inARow(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} và ${last}`;
}
