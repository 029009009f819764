import { COMMON_SHORT_FORMS } from './common-short-forms.ts';
import { everyParagraph } from './parts-of.ts';
import type { ReviewContext } from './rule.ts';

/** A phrase ends at these; commas and dashes may stand between the words of one short form. */
const PHRASE_END = /[.;:()[\]“”"\n]+/u;
const BETWEEN_WORDS = /[\s,&/\-–—'’?!%\d]+/u;
/** Small words that a short form leaves out as often as not: "Giáo dục và Đào tạo" is "GDĐT", "GD&ĐT". */
const LEFT_OUT: ReadonlySet<string> = new Set(['và', 'của', 'các', 'về']);
/** Small words that stand between names, never within one that is shortened. */
const NEVER_WITHIN: ReadonlySet<string> = new Set(
  'cho có được để đến do là khi ở tại theo thì trên trong từ từng với bằng bị chưa đã đang hoặc không mà nếu như những sẽ vào'.split(
    ' ',
  ),
);
const MARKS = /\p{M}/gu;
/** Parts phrases in a line of initials: no short form has it. */
const GAP = '|';

const letters = new Map<string, string>();

/** A letter without its marks, as a capital; Đ is a letter of its own. */
function plainCapital(letter: string): string {
  const before = letters.get(letter);
  if (before !== undefined) return before;
  const plain = letter.normalize('NFD').replace(MARKS, '').toUpperCase();
  letters.set(letter, plain);
  return plain;
}

function initialOf(word: string): string {
  return NEVER_WITHIN.has(word) ? GAP : plainCapital(word.charAt(0));
}

/** A phrase's words; what is itself a short form tells nothing, but a line of capitals has words in full. */
function initialsOf(phrase: string): string {
  const isCapitals = phrase === phrase.toUpperCase();
  let all = '';
  let kept = '';
  for (const typed of phrase.split(BETWEEN_WORDS)) {
    const isShort = !isCapitals && typed.length > 1 && typed === typed.toUpperCase();
    const word = typed.toLowerCase();
    const initial = isShort ? GAP : initialOf(word);
    all += initial;
    if (!LEFT_OUT.has(word)) kept += initial;
  }
  return all === kept ? all : `${all}${GAP}${kept}`;
}

/** Answers whether the words that a short form stands for are written in full somewhere in a file. */
export function fullWordsIn({ file }: ReviewContext): (short: string) => boolean {
  const texts = file.documents.flatMap((document) => everyParagraph(document).map(({ text }) => text));
  const phrases = texts.join('\n').normalize('NFC').split(PHRASE_END);
  const inSmallLetters = phrases.join(GAP).toLowerCase().replaceAll(',', '').replace(/\s+/gu, ' ');
  let initials: string | undefined;
  return (short) => {
    const common = COMMON_SHORT_FORMS[short];
    if (common) return common.some((words) => inSmallLetters.includes(words));
    initials ??= phrases.map(initialsOf).join(GAP);
    return initials.includes(Array.from(short.replaceAll('&', ''), plainCapital).join(''));
  };
}
