import { z } from 'zod';

/**
 * The two kinds of text that a field may hold (docs/van-ban.md): *chữ* comes out exactly as typed, a line
 * break being a line break; *đoạn* is blocks by the passage grammar (paragraphs, lists, bold, italic).
 */
export type TextKind = 'chu' | 'doan';

declare module 'zod' {
  interface GlobalMeta {
    /** How a field's text is read; the published schema repeats it as `x-kieu`. */
    kieu?: TextKind | 'ma' | 'so-nguyen' | 'so-thuc' | 'dung-sai' | 'ngay';
  }
}

const LONGEST_TEXT = 100_000;

/** A field of *chữ*: names, titles, short cells; at most `most` characters. */
export function chu(description: string, most = LONGEST_TEXT) {
  return z.string().max(most).meta({ description, kieu: 'chu' });
}

/** Most characters of a name: a body, a post, a person. No page may cut what it stands in. */
const LONGEST_NAME = 500;

/** A field of *chữ* for a name in the letterhead or the signature block. */
export function ten(description: string) {
  return chu(description, LONGEST_NAME);
}

/** A field of *đoạn*: body text, a task's content, a goal. */
export function doan(description: string) {
  return z.string().max(LONGEST_TEXT).meta({ description, kieu: 'doan' });
}

/** The form of every id: ASCII words of letters and digits joined by hyphens (or underscores, for roles and parameters). */
export const ID_PATTERN = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

/** An id (`ma`): unique in its plan, never derived from position or number, kept from year to year. */
export function ma(description: string) {
  return z.string().max(100).regex(ID_PATTERN).meta({ description, kieu: 'ma' });
}

/** An id that may be left out; what it names is then told apart within one build alone. */
export function maNeuCo(description: string) {
  return ma(description)
    .optional()
    .transform((typed) => typed ?? '');
}

/** A whole number within limits; plans are read without guessing types, so it arrives as text. */
export function soNguyen(least: number, most: number, description: string) {
  return z
    .string()
    .regex(/^\s*\d{1,9}\s*$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most))
    .meta({ description, kieu: 'so-nguyen', minimum: least, maximum: most });
}

/** A number within limits, with a decimal point or a decimal comma. */
export function soThuc(least: number, most: number, description: string) {
  return z
    .string()
    .regex(/^\s*\d{1,9}(?:[.,]\d{1,6})?\s*$/)
    .transform((typed) => Number(typed.replace(',', '.')))
    .pipe(z.number().min(least).max(most))
    .meta({ description, kieu: 'so-thuc', minimum: least, maximum: most });
}

const TRUE_WORDS: readonly string[] = ['true', 'có', 'co'];
const FALSE_WORDS: readonly string[] = ['false', 'không', 'khong'];

/** Yes or no: `có`/`không` or `true`/`false`. */
export function dungSai(description: string) {
  return z
    .string()
    .transform((typed) => typed.trim().normalize('NFC').toLowerCase())
    .pipe(z.enum([...TRUE_WORDS, ...FALSE_WORDS]))
    .transform((word) => TRUE_WORDS.includes(word))
    .meta({ description, kieu: 'dung-sai' });
}
