import { describe, expect, it } from 'vitest';
import { type Stackable, stack } from '../../../src/write/pdf/stack.ts';

function space(before: number, after: number, surplus = 0): Stackable {
  return { block: { type: 'space', height: 100 }, before, after, surplus };
}

describe('the gap between two blocks', () => {
  it('is the larger of the space after the one and before the other, as in Word', () => {
    expect(stack([space(0, 120), space(240, 60), space(40, 0)]).map(({ gap }) => gap)).toEqual([240, 60, 0]);
  });

  it('has what a line is taller than a single one on top of it', () => {
    expect(stack([space(0, 120, 161), space(0, 0)])[0]?.gap).toBe(281);
  });

  it('stands above the first block where that asks for it', () => {
    expect(stack([space(360, 0)])).toEqual([
      { type: 'space', height: 360, gap: 0 },
      { type: 'space', height: 100, gap: 0 },
    ]);
  });
});
