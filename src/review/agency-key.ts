import { inOtherStyle, toneStyleOf } from './tone-marks.ts';

/** A word of a text as it is compared, and where it stands. */
export interface KeyWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether what parts it from the word before ends a name: `;`, `.`, `:`, a bracket, a line's end. */
  readonly beginsAnew: boolean;
}

const TOKEN = /&|[\p{L}\p{M}\p{N}]+(?:['’ʼ`´‘][\p{L}\p{M}\p{N}]+)*/gu;
const APOSTROPHES = /['’ʼ`´‘]/gu;
const NAME_END = /[;.:()[\]"“”\n\t/]/u;

/** A word without what spellings of one name differ in: letters' case, place of the tone mark, apostrophes, "&" for "và". */
function keyOf(word: string): string {
  if (word === '&') return 'và';
  const plain = word.replace(APOSTROPHES, '').normalize('NFC').toLowerCase();
  return toneStyleOf(plain) === 'new' ? inOtherStyle(plain) : plain;
}

/** The words of a text as they are compared; dashes and commas fall away. */
export function keyWords(text: string): readonly KeyWord[] {
  let last = 0;
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => {
    const beginsAnew = NAME_END.test(text.slice(last, index));
    last = index + word.length;
    return { key: keyOf(word), start: index, end: last, beginsAnew };
  });
}
