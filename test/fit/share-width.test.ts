import { describe, expect, it } from 'vitest';
import { inWholeTwips, shareWidth } from '../../src/fit/share-width.ts';

describe('a width shared out', () => {
  it('follows the weights', () => {
    expect(shareWidth(100, [1, 3], [0, 0])).toEqual([25, 75]);
  });

  it('gives nobody less than the least', () => {
    expect(shareWidth(100, [1, 9, 10], [30, 0, 0])).toEqual([30, (70 * 9) / 19, 700 / 19]);
  });

  it('cuts the greatest to one level where not even the leasts fit', () => {
    expect(shareWidth(100, [1, 1, 1], [10, 80, 60])).toEqual([10, 45, 45]);
  });

  it('is the same again in whole twips, what rounding leaves to the widest', () => {
    expect(inWholeTwips([33.4, 33.3, 33.3], 100)).toEqual([34, 33, 33]);
  });
});
