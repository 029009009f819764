import type { Twips } from './measures.ts';

/** Share of the size from a line's top to its baseline, in Times New Roman and the fonts of its metrics. */
export const ASCENT_EM = 0.891;

/**
 * Height of a single-spaced line in twips, as Word and LibreOffice set Times New Roman and the fonts of its
 * metrics: floor(11.5 × half-points), the same for all four faces (11 pt 253, 12 pt 276, 13 pt 299, 14 pt 322).
 */
export function linePitch(sizePt: number): Twips {
  return Math.floor(11.5 * sizePt * 2);
}

/** What a line of `line240` (240 = single) is taller than a single one: it stands below the line. */
export function lineSurplus(sizePt: number, line240: number): Twips {
  const single = linePitch(sizePt);
  return Math.floor((single * line240) / 240) - single;
}
