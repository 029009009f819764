import type { Language } from '../model/message.ts';

const TWIPS_PER_MM = 1440 / 25.4;

/** An amount to at most `digits` decimals, with the decimal sign of the language. */
export function amount(value: number, language: Language, digits = 1): string {
  const text = String(Number(value.toFixed(digits)));
  return language === 'vi' ? text.replace('.', ',') : text;
}

/** A length in twips as millimetres: `15,5 mm`. */
export function millimetres(twips: number, language: Language): string {
  return `${amount(twips / TWIPS_PER_MM, language)} mm`;
}

/** A range of lengths in twips: `20–25 mm`. */
export function millimetreRange(twips: readonly [number, number], language: Language): string {
  return `${twips.map((each) => amount(each / TWIPS_PER_MM, language)).join('–')} mm`;
}

/** A length in twips as centimetres: `1,27 cm`. */
export function centimetres(twips: number, language: Language): string {
  return `${amount(twips / TWIPS_PER_MM / 10, language, 2)} cm`;
}

/** A range of amounts, or the one amount that is allowed: `13–14`, `13`. */
export function range([least, greatest]: readonly [number, number], language: Language): string {
  const ends = [least, greatest].map((value) => amount(value, language));
  return least === greatest ? (ends[0] ?? '') : ends.join('–');
}
