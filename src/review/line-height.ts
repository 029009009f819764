import type { LookedParagraph } from './looked.ts';
import { mainLook } from './printed-runs.ts';

/** Single spacing of Times New Roman: ascent, descent and gap of its hhea table, 0.891 + 0.216 + 0.042 of the size. */
const SINGLE_LINE = 1.149;
const TWIPS_PER_POINT = 20;

/** A paragraph's line spacing in 240ths of single spacing, however the file gives it; undefined where nothing is printed. */
export function spacing240(paragraph: LookedParagraph): number | undefined {
  const { rule, value } = paragraph.look.format.line;
  const look = mainLook(paragraph);
  if (!look) return undefined;
  if (rule === 'auto') return value;
  const height240 = (value / (look.sizePt * SINGLE_LINE * TWIPS_PER_POINT)) * 240;
  return rule === 'atLeast' ? Math.max(240, height240) : height240;
}
