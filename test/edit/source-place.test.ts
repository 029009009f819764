import { describe, expect, it } from 'vitest';
import { offsetAfter } from '../../src/edit/source-place.ts';
import { applySplices } from '../../src/edit/splice.ts';

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
