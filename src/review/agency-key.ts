import { inOtherStyle, toneStyleOf } from './tone-marks.ts';
import type { TextWord } from './words-of.ts';

const APOSTROPHE = /['’ʼ`´‘]/u;
const APOSTROPHES = /['’ʼ`´‘]/gu;
const PLAIN = /^[a-z]+$/;

/** A word without what spellings of one name differ in: letters' case, place of the tone mark, apostrophes, "&" for "và". */
export function agencyKey({ word }: TextWord): string {
  if (PLAIN.test(word)) return word;
  if (word === '&') return 'và';
  const plain = (APOSTROPHE.test(word) ? word.replace(APOSTROPHES, '') : word).toLowerCase();
  return toneStyleOf(plain) === 'new' ? inOtherStyle(plain) : plain.normalize('NFC');
}
