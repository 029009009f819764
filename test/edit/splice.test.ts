import { describe, expect, it } from 'vitest';
import { applySplices, insertion } from '../../src/edit/splice.ts';

describe('applySplices', () => {
  it('makes splices in the order of the source, insertions at one point in the order given', () => {
    const splices = [
      insertion(4, 'b'),
      { start: 4, end: 7, text: 'HAI' },
      { start: 0, end: 4, text: '' },
      insertion(4, 'c'),
    ];
    expect(applySplices('một hai ba', splices)).toBe('bcHAI ba');
  });

  it('refuses splices that overlap or lie outside the source', () => {
    expect(() => applySplices('abc', [{ start: 0, end: 2, text: '' }, insertion(1, 'x')])).toThrow(
      RangeError,
    );
    expect(() => applySplices('abc', [insertion(4, 'x')])).toThrow(RangeError);
  });
});
