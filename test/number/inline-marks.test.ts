import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type MarkedSpan, readMarks, readReferences } from '../../src/number/inline-marks.ts';
import { lineOfText, namesNothing, textOfLines } from './arbitrary-text.ts';

/** Spans in one line: `<b>`, `<i>` around looks, `{…}` around a reference. */
function shown(spans: readonly MarkedSpan[]): string {
  return spans
    .map(({ kind, value, bold, italic }) => {
      const text = kind === 'reference' ? `{${value}}` : value;
      const slanted = italic ? `<i>${text}</i>` : text;
      return bold ? `<b>${slanted}</b>` : slanted;
    })
    .join('');
}

function letters(spans: readonly MarkedSpan[]): string {
  return spans.map(({ value }) => value).join('');
}

describe('the marks in a line of a đoạn', () => {
  it.each([
    ['**Yêu cầu** chung', '<b>Yêu cầu</b> chung'],
    ['_Ghi chú_ cuối', '<i>Ghi chú</i> cuối'],
    ['**đậm và _nghiêng_**', '<b>đậm và </b><b><i>nghiêng</i></b>'],
    ['_nghiêng và **đậm**_', '<i>nghiêng và </i><b><i>đậm</i></b>'],
    ['**một**, **hai**', '<b>một</b>, <b>hai</b>'],
    ['theo [[dieu-3]] và [[van-ban:nd-30]]', 'theo {dieu-3} và {van-ban:nd-30}'],
    ['**xem [[pl-1]]**', '<b>xem </b><b>{pl-1}</b>'],
    ['_của [[don_vi.ten]] năm [[ky.nam]]_', '<i>của </i><i>{don_vi.ten}</i><i> năm </i><i>{ky.nam}</i>'],
    ['(_ngoặc_)', '(<i>ngoặc</i>)'],
  ])('%s', (line, expected) => {
    expect(shown(readMarks(line))).toBe(expected);
  });

  it.each([
    '2*3*4',
    '*một sao*',
    '** cách **',
    '**không đóng',
    'không mở**',
    '2**10',
    'ten_tep_du_lieu',
    '_ cách _',
    '_không đóng',
    '__hai gạch__',
    '[[',
    '[[]]',
    '[[a] b]]',
    ']]',
    'C:\\Users',
    '# đề mục',
    '| a | b |',
    '<b>x</b>',
    '{{y}}',
    ':::x',
    'Lưu:VT',
    '`mã`',
  ])('leave %s as it is', (line) => {
    expect(readMarks(line)).toEqual([{ kind: 'letters', value: line, bold: false, italic: false }]);
  });

  it.each([
    ['\\**không đậm**', '**không đậm**'],
    ['\\_không nghiêng_', '_không nghiêng_'],
    ['\\[[khong-nhac]]', '[[khong-nhac]]'],
    ['a \\\\ b', 'a \\ b'],
    ['\\*', '*'],
    ['\\đ', '\\đ'],
    ['cuối \\', 'cuối \\'],
  ])('a backslash takes the meaning away: %s', (line, expected) => {
    expect(readMarks(line)).toEqual([{ kind: 'letters', value: expected, bold: false, italic: false }]);
  });

  it('print any text whose signs are all escaped', () => {
    fc.assert(
      fc.property(lineOfText, (text) => {
        const escaped = text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
        expect(letters(readMarks(escaped))).toBe(text);
        expect(
          readMarks(escaped).every(({ bold, italic, kind }) => !bold && !italic && kind === 'letters'),
        ).toBe(true);
      }),
    );
  });

  it('print any text that has none of their signs', () => {
    fc.assert(
      fc.property(
        lineOfText.map((text) => text.replace(/\*\*|_|\[\[|\\/g, '')),
        (text) => {
          expect(letters(readMarks(text))).toBe(text);
        },
      ),
    );
  });

  it('lose no letter but the marks themselves', () => {
    const kept = (text: string) => text.replace(/[*_[\]\\\s]/g, '');
    fc.assert(
      fc.property(lineOfText, (text) => {
        expect(kept(letters(readMarks(text)))).toBe(kept(text));
      }),
    );
  });
});

describe('the references in a chữ', () => {
  it('are all that means anything', () => {
    expect(shown(readReferences('**A** & [[dieu-3]] _b_ \\* {{y}}'))).toBe('**A** & {dieu-3} _b_ \\* {{y}}');
    expect(shown(readReferences('gõ \\[[ma]]'))).toBe('gõ [[ma]]');
  });

  it('leave every other text exactly as typed', () => {
    fc.assert(
      fc.property(textOfLines.filter(namesNothing), (text) => {
        expect(letters(readReferences(text))).toBe(text);
      }),
    );
  });
});

const ADVERSARIES: readonly (readonly [name: string, piece: string])[] = [
  ['stars', '*'],
  ['pairs of stars', '** '],
  ['bold that never ends', '**a '],
  ['bold with single stars', '**a*b '],
  ['underscores', '_'],
  ['italics that never end', '_a '],
  ['italics before words', '_a_b '],
  ['backslashes', '\\'],
  ['escaped underscores', '_\\_'],
  ['escaped stars', '**\\*'],
  ['open brackets', '['],
  ['references that never end', '[[a '],
  ['italics with open references', '_[[a '],
  ['italics with references', '_[[a_b]] '],
];

/** How often a line makes the reader try a pattern. */
function trials(line: string): number {
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  try {
    readMarks(line);
    return exec.mock.calls.length;
  } finally {
    exec.mockRestore();
  }
}

describe('lines made to be slow', () => {
  it.each(ADVERSARIES)('%s: twice the line takes twice the trials', (_, piece) => {
    const once = trials(piece.repeat(500));
    expect(once).toBeLessThanOrEqual(7 * piece.length * 500);
    expect(trials(piece.repeat(1000))).toBeLessThanOrEqual(2 * once + 10);
  });

  // A pattern that tried a stretch again from each of its letters would not come to an end here.
  it.each(ADVERSARIES)('%s: a field of the greatest length is read to its end', (_, piece) => {
    const line = piece.repeat(100_000 / piece.length);
    expect(letters(readMarks(line)).length).toBeLessThanOrEqual(line.length);
  });
});
