import { pointLetter, pointOrder } from '../model/point-letters.ts';
import { fromRoman, toRoman } from '../model/roman.ts';

/** What is counted in a number form: I, A, a, 1, the same dash each time, or nothing. */
type Counter = 'roman' | 'capital' | 'letter' | 'decimal' | 'bullet' | 'none';

/** The form of a level's numbers, read from its sample: `I.`, `1.1.`, `a)`, `(1)`, `Điều 1.`, `-`, `không`. */
export interface NumberForm {
  readonly sample: string;
  readonly prefix: string;
  readonly counter: Counter;
  /** How many numbers of the way down it prints, joined by stops: 2 for `1.1.`. */
  readonly depth: number;
  readonly suffix: string;
}

const SAMPLE = /^((?:Phần|Chương|Mục|Tiểu mục|Điều)\s+|\()?(I|A|a|1(?:\.1){0,5})([.)/]?)$/u;
const BULLETS: readonly string[] = ['-', '+', '*', '•', '–'];
const NONE: readonly string[] = ['không', 'khong', ''];

function counterOf(symbol: string): Counter {
  if (symbol === 'I') return 'roman';
  if (symbol === 'A') return 'capital';
  return symbol === 'a' ? 'letter' : 'decimal';
}

/** Reads a number form from its sample; undefined where it is none that is known. */
export function readNumberForm(typed: string): NumberForm | undefined {
  const sample = typed.trim();
  if (NONE.includes(sample)) return { sample: 'không', prefix: '', counter: 'none', depth: 0, suffix: '' };
  if (BULLETS.includes(sample)) return { sample, prefix: sample, counter: 'bullet', depth: 0, suffix: '' };
  const [, prefix = '', symbol, suffix = ''] = SAMPLE.exec(sample) ?? [];
  if (symbol === undefined) return undefined;
  return {
    sample,
    prefix: prefix.replace(/\s+$/, ' '),
    counter: counterOf(symbol),
    depth: symbol.split('.').length,
    suffix,
  };
}

/** The printed number of the node that `trail` leads to: the count at each level down to its own; undefined after y). */
export function printNumber(form: NumberForm, trail: readonly number[]): string | undefined {
  const count = trail.at(-1) ?? 0;
  const wrap = (middle: string) => `${form.prefix}${middle}${form.suffix}`;
  switch (form.counter) {
    case 'none':
      return '';
    case 'bullet':
      return form.prefix;
    case 'roman':
      return wrap(toRoman(count));
    case 'capital':
    case 'letter': {
      const letter = pointLetter(count);
      return letter && wrap(form.counter === 'capital' ? letter.toUpperCase() : letter);
    }
    case 'decimal':
      return wrap(trail.slice(-form.depth).join('.'));
  }
}

/** No number of a section or task is longer; what is, is not looked at further. */
const LONGEST_NUMBER = 40;
const TYPED_NUMBER = /^[^\p{L}\p{N}]*(?:(?:Phần|Chương|Mục|Tiểu mục|Điều)\s+)?([\p{L}\p{N}.]*?)[.)/\s]*$/u;

function readPart(counter: Counter, part: string): number | undefined {
  if (counter === 'roman') return fromRoman(part);
  if (counter === 'letter' || counter === 'capital') return pointOrder(part);
  return counter === 'decimal' && /^\d{1,9}$/.test(part) ? Number(part) : undefined;
}

/** The counts that a typed number of this form stands for, `3.2.` as 3 and 2; undefined where it is not of the form. */
export function readNumber(form: NumberForm, typed: string): readonly number[] | undefined {
  if (typed.length > LONGEST_NUMBER) return undefined;
  const core = TYPED_NUMBER.exec(typed.trim())?.[1];
  const parts = core?.split('.').map((part) => readPart(form.counter, part)) ?? [];
  const read = parts.filter((part) => part !== undefined);
  return read.length > 0 && read.length === parts.length ? read : undefined;
}
