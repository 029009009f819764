import { describe, expect, it } from 'vitest';
import { metrics } from './tinos-metrics.ts';

function advance(face: 'regular' | 'bold' | 'italic' | 'boldItalic', letter: string): number {
  return metrics.advance(face, letter.codePointAt(0) ?? 0);
}

describe('advance widths', () => {
  it('are those of Times New Roman', () => {
    expect(metrics.unitsPerEm).toBe(2048);
    expect([advance('regular', 'a'), advance('regular', 'ệ'), advance('regular', ' ')]).toEqual([
      909, 909, 512,
    ]);
    expect([advance('bold', 'đ'), advance('italic', 'M'), advance('boldItalic', 'a')]).toEqual([
      1139, 1706, 1024,
    ]);
  });

  it('of a no-break space are those of a space', () => {
    expect(advance('italic', '\u00a0')).toBe(advance('italic', ' '));
  });

  it('are nothing for what prints nothing', () => {
    expect(['\n', '\u00ad', '\u200b', '\u2060'].map((letter) => advance('regular', letter))).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('are those of the font’s box for a letter that the font lacks, in any plane', () => {
    expect(advance('regular', '漢')).toBe(advance('regular', '😀'));
    expect(advance('regular', '漢')).toBeGreaterThan(0);
  });
});
