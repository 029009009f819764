import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movePeriod, readPeriod } from '../../src/init/period.ts';

describe('readPeriod', () => {
  it('takes ky first, then the year of the subject, then the year of issue', () => {
    const subject = { trich_yeu: 'Cải cách hành chính năm 2024' };
    expect(readPeriod({ ky: { nam: '2025' }, ke_hoach: subject })).toEqual({ year: 2025 });
    expect(readPeriod({ ke_hoach: subject, ngay_ban_hanh: '5/1/2023' })).toEqual({ year: 2024 });
    expect(readPeriod({ ngay_ban_hanh: { ngay: '5', nam: '2023' } })).toEqual({ year: 2023 });
    expect(readPeriod({ van_ban: 'ke-hoach' })).toBeUndefined();
  });
});

describe('movePeriod', () => {
  const somePeriod = fc
    .tuple(fc.integer({ min: 1990, max: 2090 }), fc.nat(9), fc.nat(9))
    .map(([from, length, at]) => ({ from, to: from + length, year: from + Math.min(at, length) }));

  it('lands in a period of the same length that holds the new year, without a gap or an overlap', () => {
    fc.assert(
      fc.property(somePeriod, fc.integer({ min: 1945, max: 2200 }), (period, year) => {
        const { from = 0, to = 0, ...rest } = movePeriod(period, year);
        expect(rest).toEqual({ year });
        expect(from <= year && year <= to).toBe(true);
        expect(to - from).toBe(period.to - period.from);
        expect(Math.abs(from - period.from) % (period.to - period.from + 1)).toBe(0);
      }),
    );
  });
});
