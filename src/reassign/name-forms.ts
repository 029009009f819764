import { type AgencyNames, comparedName } from '../model/agency-names.ts';
import type { Agency } from '../model/plan/agency.ts';

/** What an agency is called in tables. */
export function shortName({ ten, ten_ngan: short }: Agency): string {
  return short ?? ten;
}

/** The successor's name in the way in which the predecessor's was typed: full for full, short for any other. */
export function nameLike(typed: string, from: Agency, to: Agency): string {
  return comparedName(typed) === comparedName(from.ten) ? to.ten : shortName(to);
}

/** An agency in a field, named as its predecessor was: by id for an id, by name for a name that leads to it. */
export function entryLike(typed: string, from: Agency, to: Agency, agencies: AgencyNames): string {
  if (typed.trim() === from.ma) return to.ma;
  const name = nameLike(typed, from, to);
  return agencies.byName(name)?.ma === to.ma ? name : to.ma;
}

/** An agency's name in running text, with the letters that the predecessor's name had: capitals, or a small first one. */
export function wordsLike(typed: string, from: Agency, to: Agency): string {
  const name = nameLike(typed, from, to);
  if (typed.length > 3 && typed === typed.toUpperCase()) return name.toUpperCase();
  const [first = ''] = typed;
  const isSmall = first !== first.toUpperCase();
  return isSmall ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
