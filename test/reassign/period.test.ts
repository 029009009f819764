import { describe, expect, it } from 'vitest';
import { isInPeriod, readPeriod } from '../../src/reassign/period.ts';

describe('readPeriod', () => {
  it.each([
    ['2026', { from: '2026-01-01', to: '2026-12-31' }],
    ['2/2024', { from: '2024-02-01', to: '2024-02-29' }],
    ['2026-06', { from: '2026-06-01', to: '2026-06-30' }],
    ['30/6/2026', { from: '2026-06-30', to: '2026-06-30' }],
    ['1/7/2026..2026-12', { from: '2026-07-01', to: '2026-12-31' }],
    ['..2026', { to: '2026-12-31' }],
    ['2026..', { from: '2026-01-01' }],
  ])('reads %s', (typed, period) => {
    expect(readPeriod(typed)).toEqual(period);
  });

  it.each(['', '..', 'quý IV', '31/2/2026', '2026-13', '2025..2026..2027'])('refuses “%s”', (typed) => {
    expect(readPeriod(typed)).toBeUndefined();
  });
});

describe('isInPeriod', () => {
  it('holds both ends, and an end left out is open', () => {
    expect(isInPeriod('2026-06-30', { from: '2026-06-30', to: '2026-06-30' })).toBe(true);
    expect(isInPeriod('2026-07-01', { to: '2026-06-30' })).toBe(false);
    expect(isInPeriod('1999-01-01', { to: '2026-06-30' })).toBe(true);
  });
});
