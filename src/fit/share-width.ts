import type { Twips } from '../model/measures.ts';

function sum(widths: readonly Twips[]): Twips {
  return widths.reduce((total, width) => total + width, 0);
}

/** Leasts that do not fit `width`: the greatest are cut to one level, so that the others keep what they ask for. */
export function levelled(width: Twips, leasts: readonly Twips[]): readonly Twips[] {
  let left = width;
  let level = 0;
  const rising = leasts.toSorted((one, other) => one - other);
  for (const [index, least] of rising.entries()) {
    level = left / (rising.length - index);
    if (least > level) break;
    left -= least;
  }
  return leasts.map((least) => Math.min(least, level));
}

/** Shares `width` in proportion to the weights, no share under its least. */
export function shareWidth(
  width: Twips,
  weights: readonly number[],
  leasts: readonly Twips[],
): readonly Twips[] {
  if (sum(leasts) >= width) return levelled(width, leasts);
  const held = new Set<number>();
  for (;;) {
    const heldWidth = leasts.reduce((total, least, index) => total + (held.has(index) ? least : 0), 0);
    const weight = weights.reduce((total, each, index) => total + (held.has(index) ? 0 : each), 0);
    const shares = leasts.map((least, index) =>
      held.has(index) ? least : ((width - heldWidth) * (weights[index] ?? 0)) / weight,
    );
    const short = shares.findIndex((share, index) => !held.has(index) && share < (leasts[index] ?? 0));
    if (short === -1) return shares;
    held.add(short);
  }
}

/** Whole twips whose sum is `width`: what rounding leaves goes to the widest. */
export function inWholeTwips(shares: readonly Twips[], width: Twips): readonly Twips[] {
  const whole = shares.map(Math.floor);
  const widest = whole.indexOf(Math.max(...whole));
  return whole.map((share, index) => (index === widest ? share + width - sum(whole) : share));
}
