import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/read/docx/format/number-format.ts';
import { p, plain, r, textsOf } from './word-parts.ts';

function level(depth: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

function definition(id: number, ...levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
}

function list(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}

function item(listId: number, depth = 0, text = ''): string {
  return p(`<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${listId}"/></w:numPr>`, r('', text));
}

/** The numbers of items as printed, `[list, level]` each. */
function numbers(numbering: string, ...items: readonly (readonly [number, number?])[]): readonly string[] {
  const body = items.map(([listId, depth]) => item(listId, depth, '·')).join('');
  return textsOf({ numbering, body }).map((text) => text.replace(/ ?·$/, ''));
}

const PLAN = definition(
  0,
  level(0, 'upperRoman', '%1.'),
  level(1, 'decimal', '%2.'),
  level(2, 'decimal', '%2.%3.'),
  level(3, 'lowerLetter', '%4)'),
);

describe('a list of several levels', () => {
  it('counts each level, and starts the deeper ones again', () => {
    const items = [[1], [1, 1], [1, 2], [1, 2], [1, 1], [1, 2], [1, 3], [1], [1, 1]] as const;
    expect(numbers(PLAN + list(1, 0), ...items)).toEqual([
      'I.',
      '1.',
      '1.1.',
      '1.2.',
      '2.',
      '2.1.',
      'a)',
      'II.',
      '1.',
    ]);
  });

  it('shows a level that was passed over as it would start', () => {
    expect(numbers(PLAN + list(1, 0), [1, 2], [1, 1])).toEqual(['1.1.', '1.']);
  });

  it('goes on in another list of the same definition, unless that one starts anew', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    expect(numbers(PLAN + list(1, 0) + list(2, 0), [1], [2], [1])).toEqual(['I.', 'II.', 'III.']);
    expect(numbers(PLAN + list(1, 0) + list(2, 0, anew), [1], [2], [2], [1])).toEqual([
      'I.',
      'V.',
      'VI.',
      'VII.',
    ]);
  });

  it('may have a level of its own', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', 'Điều %1.')}</w:lvlOverride>`;
    expect(numbers(PLAN + list(1, 0, own), [1], [1])).toEqual(['Điều 1.', 'Điều 2.']);
  });

  it('starts a level again only after the level that its definition names', () => {
    const restart = (after: number) =>
      definition(
        1,
        level(0, 'decimal', '%1.'),
        level(1, 'decimal', '%2.'),
        level(2, 'decimal', '(%3)', `<w:lvlRestart w:val="${after}"/>`),
      ) + list(1, 1);
    expect(numbers(restart(0), [1], [1, 2], [1], [1, 2])).toEqual(['1.', '(1)', '2.', '(2)']);
    expect(
      numbers(restart(1), [1], [1, 2], [1, 1], [1, 2], [1], [1, 2]).filter((n) => n.startsWith('(')),
    ).toEqual(['(1)', '(2)', '(1)']);
  });

  it('shows all levels in digits where it is legal numbering', () => {
    const legal = definition(1, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2', '<w:isLgl/>'));
    expect(numbers(legal + list(1, 1), [1], [1], [1, 1])).toEqual(['I.', 'II.', '2.1']);
  });

  it('may take its levels from a list style', () => {
    const linked = `<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="Plan"/></w:abstractNum>
      <w:abstractNum w:abstractNumId="9"><w:styleLink w:val="Plan"/>${level(0, 'lowerLetter', '%1)')}</w:abstractNum>`;
    expect(numbers(linked + list(1, 8), [1], [1])).toEqual(['a)', 'b)']);
  });
});

describe('what is printed', () => {
  it.each([
    ['bullet', '-', '', '-'],
    ['bullet', '&#xF0B7;', '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>', '•'],
    ['bullet', '&#xF02D;', '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>', '-'],
    ['bullet', '&#xF0D8;', '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>', '➢'],
    ['decimalZero', '%1.', '', '01.'],
    ['ordinal', '%1', '', '1'],
    ['none', 'Phụ lục %1', '', 'Phụ lục'],
    ['none', '', '', ''],
    ['decimal', '   %1)  ', '', '1)'],
  ])('%s "%s" is printed as "%s"', (format, text, more, printed) => {
    expect(numbers(definition(0, level(0, format, text, more)) + list(1, 0), [1])).toEqual([printed]);
  });

  it('reads a format of zeros that is wrapped for older readers', () => {
    const wrapped = `<w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14">
      <w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>
      <mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>`;
    expect(numbers(definition(0, wrapped) + list(1, 0), [1], [1])).toEqual(['009', '010']);
  });

  it.each([
    [4, 'lowerRoman', 'iv'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [2_000_000_000, 'upperRoman', '2000000000'],
    [27, 'lowerLetter', 'aa'],
    [2_000_000_000, 'upperLetter', '2000000000'],
    [3, 'numberInDash', '- 3 -'],
    [12, 'decimalZero', '12'],
  ])('%s in %s is %s', (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });
});

describe('what counts', () => {
  const numbering = definition(0, level(0, 'decimal', '%1.')) + list(1, 0);

  it('is every paragraph of the list, in tables and text boxes too', () => {
    const box = `<w:p><w:r><w:pict><v:shape style="width:100pt;height:20pt"><v:textbox><w:txbxContent>${item(1)}
      </w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const table = `<w:tbl><w:tr><w:tc>${item(1)}</w:tc></w:tr></w:tbl>`;
    expect(textsOf({ numbering, body: item(1) + table + box + item(1) })).toEqual([
      '1. ',
      '2. ',
      '',
      '3. ',
      '4. ',
    ]);
  });

  it('is no paragraph whose list is not there', () => {
    expect(textsOf({ numbering, body: item(99, 0, 'a') + item(1, 0, 'b') })).toEqual(['a', '1. b']);
    expect(textsOf({ body: item(1, 0, 'a') + plain('b') })).toEqual(['a', 'b']);
  });
});
