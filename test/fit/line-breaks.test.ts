import { describe, expect, it } from 'vitest';
import { fillAsLibreOffice } from '../../src/fit/libre-office-line-fill.ts';
import { breakLines } from '../../src/fit/line-breaks.ts';
import { type MeasuredText, measureText } from '../../src/fit/measured-text.ts';
import { fillAsWord } from '../../src/fit/word-line-fill.ts';
import { metrics } from './tinos-metrics.ts';

function measured(text: string): MeasuredText {
  return measureText(
    [{ type: 'text', value: text }],
    { sizePt: 13, bold: false, italic: false, caps: false },
    metrics,
  );
}

function widthOf(text: string): number {
  return measured(text).twips.at(-1) ?? 0;
}

function room(width: number): { readonly firstTwips: number; readonly otherTwips: number } {
  return { firstTwips: width, otherTwips: width };
}

describe('the lines of a paragraph', () => {
  it('start where the line before is full, and need no right indent where every end is sure', () => {
    const width = widthOf('Ủy ban nhân') + 100;
    expect(breakLines(measured('Ủy ban nhân dân huyện'), room(width))).toEqual({
      breaks: [12],
      nudgeTwips: 0,
    });
  });

  it('are moved out of rounding’s reach by the smallest right indent that does it', () => {
    const width = Math.round(widthOf('Ủy ban nhân dân')) + 1;
    const { breaks, nudgeTwips } = breakLines(measured('Ủy ban nhân dân huyện'), room(width));
    expect(breaks).toEqual([12]);
    expect(nudgeTwips).toBeGreaterThan(0);
    expect(nudgeTwips).toBeLessThanOrEqual(8);
  });

  it('end alike in Word and LibreOffice where a right indent of up to 1 mm makes them', () => {
    const text = measured('thực hiện theo 25-KH/HU');
    const width = Math.ceil(widthOf('thực hiện theo 25-KH/')) + 20;
    expect(fillAsWord(text, 0, width)).not.toBe(fillAsLibreOffice(text, 0, width + 200));
    const { breaks, nudgeTwips } = breakLines(text, room(width));
    expect(breaks).toEqual([fillAsWord(text, 0, width - nudgeTwips)]);
  });

  it('end as LibreOffice ends them where nothing makes Word agree', () => {
    const text = measured('theo kế hoạch 25-KH/HUYENUY');
    const width = widthOf('theo kế hoạch 25-KH/HUYEN');
    expect(breakLines(text, room(width)).breaks).toEqual([14]);
  });

  it('start anew after a typed line break, even the last', () => {
    expect(breakLines(measured('một\nhai\n'), room(5000)).breaks).toEqual([4, 8]);
  });

  it('are none in an empty paragraph', () => {
    expect(breakLines(measured(''), room(5000))).toEqual({ breaks: [], nudgeTwips: 0 });
  });
});
