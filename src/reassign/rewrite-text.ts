import type { AgencyNames } from '../model/agency-names.ts';
import type { Agency } from '../model/plan/agency.ts';
import { agencyReferences, inARow, type Stretch, writeReference } from './agency-references.ts';
import type { MentionFinder, TypedName } from './mention-finder.ts';
import { wordsLike } from './name-forms.ts';
import { protectedIn } from './protected-stretches.ts';

/** Which agencies come in an agency's place; undefined where it stays. */
export type Successors = (agency: Agency) => readonly Agency[] | undefined;

/** A typed name that may be changed, and what it would become. */
export interface FoundMention extends TypedName {
  readonly proposed: string;
}

/** What rewriting a text needs to know. */
export interface TextContext {
  readonly agencies: AgencyNames;
  readonly successors: Successors;
  readonly findMentions: MentionFinder;
  /** Whether the text opens a document, so that căn cứ may run in it. */
  readonly isOpening: boolean;
  /** Whether the officer has said that the typed name, the nth of its text, is to change. */
  readonly isAccepted: (mention: FoundMention, index: number) => boolean;
}

/** A text with its references changed and the typed names that it holds. */
export interface RewrittenText {
  readonly text: string;
  readonly mentions: readonly (FoundMention & { readonly isAccepted: boolean })[];
}

interface Replacement extends Stretch {
  readonly text: string;
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, text: next } of replacements.toSorted((one, other) => one.start - other.start)) {
    result += text.slice(at, start) + next;
    at = end;
  }
  return result + text.slice(at);
}

/** "A và A", "A, A": one of them. */
function joinNeighbours(text: string, agencies: readonly Agency[]): string {
  return agencies.reduce((joined, agency) => {
    const reference = writeReference(agency).replace(/[[\]]/g, '\\$&');
    const doubled = new RegExp(`${reference}(?:\\s*(?:,|;|và|&)\\s*${reference})+`, 'gu');
    return joined.replace(doubled, writeReference(agency));
  }, text);
}

/**
 * Changes the references to agencies in a text, and the typed names that are accepted; what is protected stays. A
 * reference to several successors becomes "A và B"; neighbours that then say the same are joined.
 */
export function rewriteText(text: string, context: TextContext): RewrittenText {
  const { agencies, successors, findMentions, isOpening, isAccepted } = context;
  const isKept = protectedIn(text, isOpening);
  const coming: Agency[] = [];
  const references = agencyReferences(text, agencies).flatMap(({ agency, start, end }): Replacement[] => {
    const targets = isKept({ start, end }) ? undefined : successors(agency);
    if (!targets) return [];
    coming.push(...targets);
    return [{ start, end, text: inARow(targets.map(writeReference)) }];
  });
  const mentions = findMentions(text)
    .flatMap((name): FoundMention[] => {
      const targets = isKept(name) ? undefined : successors(name.agency);
      if (!targets) return [];
      return [{ ...name, proposed: inARow(targets.map((to) => wordsLike(name.typed, name.agency, to))) }];
    })
    .map((mention, index) => ({ ...mention, isAccepted: isAccepted(mention, index) }));
  const accepted = mentions
    .filter((mention) => mention.isAccepted)
    .map(({ start, end, proposed }) => ({ start, end, text: proposed }));
  return { text: joinNeighbours(replaced(text, [...references, ...accepted]), coming), mentions };
}
