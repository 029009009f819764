import { comparedWord } from './agency-names.ts';
import { type TextWord, wordsIn } from './text-words.ts';

/** A name found in a text: what it names, the letters as typed, and where they stand. */
export interface FoundName<Named> {
  readonly named: Named;
  readonly typed: string;
  readonly start: number;
  readonly end: number;
}

/** Finds names in a text, in order; its words may be given where they are known already. */
export type NameFinder<Named> = (text: string, words?: readonly TextWord[]) => readonly FoundName<Named>[];

/** What ends a name: `;`, `.`, `:`, a bracket, a line's end; dashes and commas do not. */
const NAME_END = /[;.:()[\]"“”\n\t/]/u;

interface Name<Named> {
  readonly words: readonly string[];
  readonly named: Named;
}

function byFirstWord<Named>(names: ReadonlyMap<string, Named>): ReadonlyMap<string, readonly Name<Named>[]> {
  const found = new Map<string, Name<Named>[]>();
  const all = Array.from(names, ([key, named]) => ({ words: key.split(' '), named }));
  for (const name of all.toSorted((a, b) => b.words.length - a.words.length)) {
    const [first = ''] = name.words;
    const before = found.get(first);
    if (before) before.push(name);
    else found.set(first, [name]);
  }
  return found;
}

function isNamedAt(text: string, words: readonly TextWord[], at: number, name: readonly string[]): boolean {
  return name.every((key, step) => {
    const word = words[at + step];
    if (!word || comparedWord(word) !== key) return false;
    return step === 0 || !NAME_END.test(text.slice(words[at + step - 1]?.end, word.start));
  });
}

/** Makes the finder of names, which are given as `comparedName` has them; where two begin alike, the longer is found. */
export function createNameFinder<Named>(names: ReadonlyMap<string, Named>): NameFinder<Named> {
  const byFirst = byFirstWord(names);
  return (text, words = wordsIn(text)) => {
    const found: FoundName<Named>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const first = words[at];
      const candidates = first && byFirst.get(comparedWord(first));
      const name = candidates?.find((candidate) => isNamedAt(text, words, at, candidate.words));
      if (!first || !name) continue;
      at += name.words.length - 1;
      const end = words[at]?.end ?? first.end;
      found.push({ named: name.named, typed: text.slice(first.start, end), start: first.start, end });
    }
    return found;
  };
}
