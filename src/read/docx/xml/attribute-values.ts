const POINTS_PER_UNIT: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  pi: 12,
  px: 0.75,
};

/** English Metric Units, in which drawings are measured, to one twip (ISO 29500-1, 20.1.2.1). */
export const EMU_PER_TWIP = 635;

/** Beyond any page: Word's largest is 31,680 twips wide. */
const FARTHEST = 1_000_000;

function bounded(value: number): number | undefined {
  return Number.isFinite(value) ? Math.max(-FARTHEST, Math.min(FARTHEST, value)) : undefined;
}

/** A length in points: a number with a unit, or one of which `perPoint` make a point (ISO 29500-1, 22.9.2.15). */
export function pointsOf(text: string | undefined, perPoint: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number.parseFloat(text);
  const unit = POINTS_PER_UNIT[text.trim().slice(-2).toLowerCase()];
  return bounded(unit === undefined ? number / perPoint : number * unit);
}

/** A length in twips: `240`, or with a unit as the strict form writes it, `12pt`. */
export function twipsOf(text: string | undefined): number | undefined {
  const points = pointsOf(text, 20);
  return points === undefined ? undefined : Math.round(points * 20);
}

/** A whole number; undefined where there is none. */
export function integerOf(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** Whether a property that stands there is on: it is, unless it says otherwise (ISO 29500-1, 22.9.2.7). */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}
