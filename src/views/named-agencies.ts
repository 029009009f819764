import { type AgencyNames, comparedName } from '../model/agency-names.ts';
import { plainText } from '../model/inline.ts';
import type { AgencyWords } from '../model/numbered.ts';
import type { Agency } from '../model/plan/agency.ts';

/** An agency that a task names: one of the lists, or a body that only its name is known of. */
export interface NamedAgency {
  /** What tells it apart: its id, or its name as names are compared. */
  readonly key: string;
  readonly ma: string | undefined;
  readonly name: string;
}

/** An agency of the lists under the name that tables print. */
export function namedAgency({ ma, ten, ten_ngan: short }: Agency): NamedAgency {
  return { key: ma, ma, name: short ?? ten };
}

/** A cell may list its agencies in one text: one a line, with dashes, or parted by `;`. */
function typedNames(text: string, known: AgencyNames): readonly NamedAgency[] {
  return text
    .split(/[\n;]/)
    .map((part) => part.replace(/^[\s+–-]+|[\s.,]+$/gu, ''))
    .filter((name) => name !== '')
    .map((name) => {
      const agency = known.byName(name);
      return agency ? namedAgency(agency) : { key: comparedName(name), ma: undefined, name };
    });
}

function namedIn({ agency: ma, inlines }: AgencyWords, known: AgencyNames): readonly NamedAgency[] {
  const agency = ma === undefined ? undefined : known.byId.get(ma);
  if (agency) return [namedAgency(agency)];
  const mentioned = inlines.flatMap((inline) => {
    const id = inline.type === 'text' && inline.role === 'agency' ? inline.source?.ma : undefined;
    const found = id === undefined ? undefined : known.byId.get(id);
    return found ? [namedAgency(found)] : [];
  });
  return mentioned.length > 0 ? mentioned : typedNames(plainText(inlines), known);
}

/** The agencies that a field's entries name, each once: by id, by name, or referred to within a sentence. */
export function namedAgencies(entries: readonly AgencyWords[], known: AgencyNames): readonly NamedAgency[] {
  const named = entries.flatMap((entry) => namedIn(entry, known));
  return [...new Map(named.toReversed().map((each) => [each.key, each])).values()].toReversed();
}
