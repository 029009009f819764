import { describe, expect, it } from 'vitest';
import { placesIn } from '../../src/model/places-in.ts';

describe('placesIn', () => {
  it('counts lines and columns from 1, a byte order mark not at all', () => {
    const placeOf = placesIn('a.yaml', '\uFEFFkhóa: x\r\nhai: y\n');
    expect(placeOf(1, 5)).toEqual({
      file: 'a.yaml',
      start: { line: 1, column: 1, offset: 1 },
      end: { line: 1, column: 5, offset: 5 },
    });
    expect(placeOf(10, 13).start).toEqual({ line: 2, column: 1, offset: 10 });
  });
});
