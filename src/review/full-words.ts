import { COMMON_SHORT_FORMS } from './common-short-forms.ts';
import { everyParagraph } from './parts-of.ts';
import type { ReviewContext } from './rule.ts';

/** A phrase ends at these; commas and dashes may stand between the words of one short form. */
const PHRASE_END = /[.;:()[\]“”"\n]+/u;
const WORD = /[\p{L}\p{M}]+/gu;
/** Small words that a short form leaves out as often as not: "Giáo dục và Đào tạo" is "GDĐT", "GD&ĐT". */
const LEFT_OUT: ReadonlySet<string> = new Set(['và', 'của', 'các', 'về']);
/** Small words that stand between names, never within one that is shortened. */
const BETWEEN: ReadonlySet<string> = new Set(
  'cho có được để đến do là khi ở tại theo thì trên trong từ từng với bằng bị chưa đã đang hoặc không mà nếu như những sẽ vào'.split(
    ' ',
  ),
);
const MARKS = /\p{M}/gu;
/** Parts phrases in a line of initials: no short form has it. */
const GAP = '|';

/** The first letter without its marks; Đ is a letter of its own. */
function initialOf(word: string): string {
  return BETWEEN.has(word) ? GAP : word.charAt(0).normalize('NFD').replace(MARKS, '').toUpperCase();
}

/** A phrase's words in small letters; what is itself a short form tells nothing, but a line of capitals has words in full. */
function wordsOf(phrase: string): readonly string[] {
  const isCapitals = phrase === phrase.toUpperCase();
  return (phrase.match(WORD) ?? []).map((word) =>
    !isCapitals && word.length > 1 && word === word.toUpperCase() ? GAP : word.toLowerCase(),
  );
}

function initialsOf(words: readonly string[]): string {
  const all = words.map(initialOf).join('');
  const kept = words.filter((word) => !LEFT_OUT.has(word));
  return kept.length === words.length ? all : `${all}${GAP}${kept.map(initialOf).join('')}`;
}

/** Answers whether the words that a short form stands for are written in full somewhere in a file. */
export function fullWordsIn({ file }: ReviewContext): (short: string) => boolean {
  const phrases = file.documents
    .flatMap((document) => everyParagraph(document).flatMap(({ text }) => text.split(PHRASE_END)))
    .map(wordsOf);
  const text = phrases.map((words) => words.join(' ')).join(GAP);
  const initials = phrases.map(initialsOf).join(GAP);
  return (short) => {
    const common = COMMON_SHORT_FORMS[short];
    if (common) return common.some((words) => text.includes(words));
    return initials.includes(short.replaceAll('&', '').normalize('NFD').replace(MARKS, ''));
  };
}
