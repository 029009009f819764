import { describe, expect, it } from 'vitest';
import { offsetAfter, placesIn } from '../../src/edit/source-place.ts';
import { applySplices } from '../../src/edit/splice.ts';

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

describe('offsetAfter', () => {
  it('follows a letter through the splices before it', () => {
    const source = 'một hai ba bốn';
    const splices = [
      { start: 0, end: 4, text: '' },
      { start: 4, end: 7, text: 'mười hai' },
      { start: 14, end: 14, text: '!' },
    ];
    const edited = applySplices(source, splices);
    expect(edited.slice(offsetAfter(splices, source.indexOf('bốn')))).toBe('bốn!');
    expect(offsetAfter(splices, 5)).toBe(edited.indexOf('mười'));
  });
});
