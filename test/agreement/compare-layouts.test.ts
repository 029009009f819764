import { describe, expect, it } from 'vitest';
import { compareLayouts, described } from './compare-layouts.ts';
import type { PlacedLine } from './page-lines.ts';

/** A line of words a centimetre apart. */
function line(baseline: number, ...words: readonly string[]): PlacedLine {
  return words.map((text, index) => ({ text, left: 85 + 28 * index, baseline }));
}

const first = line(100, 'Điều', '1.', 'Ban', 'hành');
const second = line(116.1, 'kèm', 'theo');

describe('two layouts of a file', () => {
  it('agree where every line has its words at the same height, to 1 pt', () => {
    expect(compareLayouts([[first, second]], [[line(100.9, 'Điều', '1.', 'Ban', 'hành'), second]])).toEqual({
      pages: { docx: 1, pdf: 1 },
      differences: [],
    });
  });

  it('agree where poppler takes for two lines what it takes for one in the other', () => {
    const [left, right] = [first.slice(0, 2), first.slice(2)];
    expect(compareLayouts([[left, right]], [[first]]).differences).toEqual([]);
  });

  it('differ by a word that is on another line, even on the same page', () => {
    const shifted = [line(100, 'Điều', '1.', 'Ban'), line(116.1, 'hành', 'kèm', 'theo')];
    const [difference] = compareLayouts([[first, second]], [shifted]).differences;
    expect(difference?.words).toEqual({ docx: [], pdf: [] });
    expect(difference?.lines.docx).toEqual(['Điều 1. Ban hành (100.0)', 'kèm theo (116.1)']);
    expect(difference?.lines.pdf).toEqual(['hành kèm theo (116.1)']);
  });

  it('differ by a line that is more than 1 pt higher or lower', () => {
    const lower = line(117.2, 'kèm', 'theo');
    expect(compareLayouts([[first, second]], [[first, lower]]).differences).toHaveLength(1);
  });

  it('differ by the words that a page has more, and say which', () => {
    const { pages, differences } = compareLayouts([[first, second]], [[first], [line(60, 'kèm', 'theo')]]);
    expect(pages).toEqual({ docx: 1, pdf: 2 });
    expect(differences.map(described)).toEqual([
      'page 1\n  words in the DOCX alone: kèm theo\n  lines of the DOCX alone: kèm theo (116.1)',
      'page 2\n  words in the PDF alone: kèm theo\n  lines of the PDF alone: kèm theo (60.0)',
    ]);
  });
});
