import type { Twips } from '../model/measures.ts';

/** A millimetre in twips, rounded to a whole one. */
export function mm(millimetres: number): Twips {
  return Math.round((millimetres * 1440) / 25.4);
}
