import { inCapitals } from '../model/printed-text.ts';
import type { WordRun } from '../model/word-file.ts';
import type { LookedParagraph } from './looked.ts';
import type { TextLook } from './rule.ts';

const LETTERS = /[\p{L}\p{N}]/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** How many letters and digits a text has: what can be seen to be of a size, weight or colour. */
export function letterCount(text: string): number {
  return text.match(LETTERS)?.length ?? 0;
}

const printed = new WeakMap<LookedParagraph['look'], readonly WordRun[]>();

/**
 * The runs of a paragraph in which letters or digits stand, told apart once, however many rules ask; raised ones and results of
 * fields are set by other rules.
 */
export function printedRuns({ look }: LookedParagraph): readonly WordRun[] {
  const before = printed.get(look);
  if (before) return before;
  const runs = look.runs.filter(
    ({ text, superscript, field }) => !superscript && field === undefined && LETTER.test(text),
  );
  printed.set(look, runs);
  return runs;
}

/** A paragraph's words with the capitals that its look makes; its automatic number, in no run, is left out. */
export function printedWords({ look }: LookedParagraph): string {
  return look.runs.map(({ text, caps }) => (caps ? inCapitals(text) : text)).join('');
}

/** The run that holds most letters of a paragraph; undefined where nothing is printed. */
export function mainRun(paragraph: LookedParagraph): WordRun | undefined {
  const runs = printedRuns(paragraph);
  if (runs.length < 2) return runs[0];
  return [...runs].sort((a, b) => letterCount(b.text) - letterCount(a.text))[0];
}

/** The look that most letters of a paragraph have, for measuring it; undefined where nothing is printed. */
export function mainLook(paragraph: LookedParagraph): TextLook | undefined {
  const main = mainRun(paragraph);
  return main && { sizePt: main.sizePt, bold: main.bold, italic: main.italic, caps: main.caps };
}

/** A run's words, where others of the paragraph look otherwise and they stand so in its text: what a finding quotes. */
export function quoteOf(run: WordRun | undefined, paragraph: LookedParagraph): { readonly quote?: string } {
  const words = run?.text.trim() ?? '';
  const isAlone = letterCount(words) === letterCount(printedWords(paragraph));
  return words !== '' && !isAlone && paragraph.text.includes(words) ? { quote: words } : {};
}
