import type { CountableKind } from './countables.ts';
import { wordsOfText } from './words-of-text.ts';

const KIND_WORD: Readonly<Record<CountableKind, string>> = {
  legalBasis: 'can-cu',
  article: 'dieu',
  section: 'muc',
  task: 'nhiem-vu',
  column: 'cot',
  appendix: 'phu-luc',
  table: 'bang',
  recipient: 'noi-nhan',
};

const LONGEST_ID = 80;
const USUAL_WORDS = 6;
const MOST_WORDS = 10;
const SUFFIXES = 'abcdeghiklmnopqrstuvxy';

function joined(words: readonly string[]): string {
  return words
    .filter((word) => word)
    .join('-')
    .slice(0, LONGEST_ID)
    .replace(/-+$/, '');
}

/** Longer and longer beginnings of the text, then with the id above it, then with its kind. */
function candidates(words: readonly string[], kindWord: string, above: string): readonly string[] {
  const few = words.slice(0, USUAL_WORDS);
  if (few.length === 0) return [joined([kindWord, above])];
  const longer = Array.from({ length: Math.min(words.length, MOST_WORDS) - few.length }, (_, more) =>
    joined(words.slice(0, few.length + more + 1)),
  );
  return [joined(few), ...longer, ...(above ? [joined([...few, above])] : []), joined([kindWord, ...few])];
}

/** `a` … `y`, `ba`, `bb` …: the `count`-th mark that tells things of the same words apart. */
function letterMark(count: number): string {
  const rest = Math.floor(count / SUFFIXES.length);
  return `${rest > 0 ? letterMark(rest) : ''}${SUFFIXES[count % SUFFIXES.length]}`;
}

/** Hands out ids that nothing else has: words of a text, as few as tell it apart. */
export class IdRegister {
  readonly #used: Set<string>;
  /** How many marks were already tried after each beginning, so that a thousand equal texts stay cheap. */
  readonly #marks = new Map<string, number>();

  constructor(used: Iterable<string>) {
    this.#used = new Set(used);
  }

  /** A free id for a thing of this kind and text; `above` is the id of what it stands in, or empty. */
  take(text: string, kind: CountableKind, above: string): string {
    const names = candidates(wordsOfText(text), KIND_WORD[kind], above);
    const free = names.find((name) => !this.#used.has(name)) ?? this.#marked(names.at(-1) ?? KIND_WORD[kind]);
    this.#used.add(free);
    return free;
  }

  #marked(beginning: string): string {
    let count = this.#marks.get(beginning) ?? 0;
    while (this.#used.has(`${beginning}-${letterMark(count)}`)) count += 1;
    this.#marks.set(beginning, count + 1);
    return `${beginning}-${letterMark(count)}`;
  }
}
