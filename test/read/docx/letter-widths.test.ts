import { describe, expect, it } from 'vitest';
import { firstParagraph, p, r } from './word-parts.ts';

const runOf = (properties: string) => firstParagraph({ body: p('', r(properties, 'VIỆT NAM')) }).runs[0];

describe('the width of letters', () => {
  it('is their space in twips and their share of the font, where the file sets them', () => {
    expect(runOf('<w:spacing w:val="-8"/><w:w w:val="90"/>')).toMatchObject({
      spacingTwips: -8,
      widthPercent: 90,
    });
  });

  it('is left out where it is the font’s own', () => {
    const run = runOf('<w:spacing w:val="0"/><w:w w:val="100"/>');
    expect(run).not.toHaveProperty('spacingTwips');
    expect(run).not.toHaveProperty('widthPercent');
  });

  it('parts runs that are otherwise alike', () => {
    const { runs } = firstParagraph({
      body: p('', r('', 'CỘNG HÒA ') + r('<w:spacing w:val="-8"/>', 'VIỆT NAM')),
    });
    expect(runs.map(({ text }) => text)).toEqual(['CỘNG HÒA ', 'VIỆT NAM']);
  });
});
