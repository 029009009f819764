import { folded } from './folded.ts';

/** Knows the types of documents (Đ7) however they were typed. */
export interface TypeNames {
  /** The type that a text names and nothing else, as the decree writes it. */
  readonly named: (text: string) => string | undefined;
  /** The type that a text begins with. */
  readonly leading: (text: string) => string | undefined;
}

/** Longest name, in characters, its letters set apart. */
const LONGEST_NAME = 60;

/** A name without blanks and stops: letter-spaced names ("Q U Y Ế T  Đ Ị N H") are typed ones. */
function key(foldedText: string): string {
  return foldedText.replace(/[ .]/gu, '');
}

/** Makes the types known from their names; what a list adds in brackets ("(cá biệt)") is no part of a name. */
export function typeNames(names: readonly string[]): TypeNames {
  const plain = names.map((name) => name.replace(/\s*\(.*\)$/u, ''));
  const byKey = new Map(plain.map((name) => [key(folded(name)), name]));
  // The longest first, so that no type is taken for one that its name begins with.
  const byLength = plain.toSorted((one, other) => other.length - one.length);
  return {
    named: (text) => (text.length > LONGEST_NAME ? undefined : byKey.get(key(folded(text)))),
    leading: (text) => byLength.find((name) => folded(text).startsWith(`${folded(name)} `)),
  };
}
