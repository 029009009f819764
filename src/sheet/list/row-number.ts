import { fromRoman } from '../../model/roman.ts';

/** The form of a typed row number, and the count that it stands for. */
export interface TypedRowNumber {
  /** The sample that the plan's `kieu_so` takes: `I`, `A`, `1`, `1.1`, `a)`. */
  readonly form: string;
  readonly count: number;
}

const PARTS = /^\(?([\p{L}\d]+(?:\.\d+)*)([.)/]*)$/u;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LONGEST = 20;

function decimalForm(core: string, suffix: string): TypedRowNumber {
  const parts = core.split('.');
  return { form: parts.map(() => '1').join('.') + suffix, count: Number(parts.at(-1)) };
}

/**
 * Reads a row's number. `I`, `V`, `X`, `C`, `D`, `L`, `M` are Roman unless the letter before them was the last capital:
 * `capital` is the count of that one, 0 where there was none.
 */
export function readRowNumber(typed: string, capital: number): TypedRowNumber | undefined {
  const text = typed.normalize('NFC').trim();
  if (text.length > LONGEST) return undefined;
  const [, core = '', signs = ''] = PARTS.exec(text) ?? [];
  const suffix = signs === '' ? '' : signs.startsWith(')') ? ')' : '.';
  const plainSuffix = suffix === ')' ? '' : suffix;
  if (/^\d{1,4}(?:\.\d{1,4}){0,4}$/.test(core)) return decimalForm(core, plainSuffix);
  const letter = LETTERS.indexOf(core.toLowerCase()) + 1;
  const isCapital = core.length === 1 && /^[A-Z]$/.test(core);
  const roman = /^[IVXLCDM]+$/.test(core) ? fromRoman(core) : undefined;
  if (isCapital && letter > 0 && (roman === undefined || (capital > 0 && letter === capital + 1)))
    return { form: `A${plainSuffix}`, count: letter };
  if (roman !== undefined) return { form: `I${plainSuffix}`, count: roman };
  return core.length === 1 && letter > 0 ? { form: 'a)', count: letter } : undefined;
}

/** Levels by the order in which forms of numbers first follow one another: `I` then `1` then `1.1`. */
export class LevelReader {
  #open: readonly string[] = [];
  #capital = 0;

  /** The level and form of a numbered row; undefined for a text that is no number. */
  read(typed: string): (TypedRowNumber & { readonly level: number }) | undefined {
    const number = readRowNumber(typed, this.#capital);
    if (!number) return undefined;
    if (number.form.startsWith('A')) this.#capital = number.count;
    const known = this.#open.indexOf(number.form);
    const level = known < 0 ? this.#open.length + 1 : known + 1;
    this.#open = [...this.#open.slice(0, level - 1), number.form];
    return { ...number, level };
  }
}
