import { UsageError } from './usage-error.ts';

/** A parser for an option that takes one of a few words; any other is a fault of the command line. */
export function oneOf<Word extends string>(
  option: string,
  command: string,
  allowed: readonly Word[],
): (typed: string) => Word {
  return (typed) => {
    const word = allowed.find((each) => each === typed.trim().toLowerCase());
    if (word !== undefined) return word;
    throw new UsageError({ kind: 'wrongValue', option, allowed: allowed.join(', ') }, command);
  };
}

/** A parser for an option that takes some of a few words, separated by commas. */
export function someOf<Word extends string>(
  option: string,
  command: string,
  allowed: readonly Word[],
): (typed: string) => readonly Word[] {
  const parse = oneOf(option, command, allowed);
  return (typed) => [...new Set(typed.split(',').map(parse))];
}

/** A parser for an option that takes a year, as plans may name one. */
export function yearOf(option: string, command: string): (typed: string) => number {
  return (typed) => {
    const year = /^\d{4}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
    if (year >= 1945 && year <= 2200) return year;
    throw new UsageError({ kind: 'wrongValue', option, allowed: '1945–2200' }, command);
  };
}
