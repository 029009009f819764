import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/model/plan/date.ts';
import { soKyHieu } from '../../src/model/plan/letterhead.ts';

describe('a date as typed', () => {
  it.each([
    ['2025-01-05', { ngay: 5, thang: 1, nam: 2025 }],
    ['5/1/2025', { ngay: 5, thang: 1, nam: 2025 }],
    [' 05 / 01 / 2025 ', { ngay: 5, thang: 1, nam: 2025 }],
    ['/9/2023', { thang: 9, nam: 2023 }],
    ['9/2023', { thang: 9, nam: 2023 }],
    ['2023', { nam: 2023 }],
  ])('%s', (typed, date) => {
    expect(parseDate(typed)).toEqual(date);
  });

  it.each(['5.1.2025', 'tháng 9', '5/1/25', '', `/${' '.repeat(1_000_000)}x`])('is none (%#)', (typed) => {
    expect(parseDate(typed)).toBeUndefined();
  });
});

describe('a number and notation as typed', () => {
  it.each([
    ['15/KH-UBND', { so: '15', ky_hieu: 'KH-UBND' }],
    [' 05 / QĐ-UBND ', { so: '05', ky_hieu: 'QĐ-UBND' }],
    ['/KH-UBND', { ky_hieu: 'KH-UBND' }],
  ])('%s', (typed, code) => {
    expect(soKyHieu.parse(typed)).toEqual(code);
  });

  it.each(['KH-UBND', '15', '15/', `${' '.repeat(1_000_000)}x`])('is none (%#)', (typed) => {
    expect(soKyHieu.safeParse(typed).success).toBe(false);
  });
});
