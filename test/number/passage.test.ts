import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPassage, startsWithItemMark } from '../../src/number/passage.ts';
import { textOfLines } from './arbitrary-text.ts';

describe('the lines of a đoạn', () => {
  it.each([
    ['- Rà soát', '-', '-'],
    ['+ Rà soát', '+', '+'],
    ['a) Rà soát', 'a)', 'a)'],
    ['đ) Rà soát', 'a)', 'đ)'],
    ['(1) Rà soát', '(1)', '(1)'],
    ['12. Rà soát', '1.', '12.'],
    ['3.1. Rà soát', '1.1.', '3.1.'],
    ['3.1 Rà soát', '1.1.', '3.1'],
    ['3.1.4. Rà soát', '1.1.1.', '3.1.4.'],
  ])('%s is an item of the form %s', (line, form, number) => {
    expect(readPassage(line)).toEqual([{ text: 'Rà soát', item: { form, number } }]);
  });

  it.each([
    '-5 độ C',
    '- ',
    'ab) Rà soát',
    'A) Rà soát',
    '2025. Rà soát',
    '1.Rà soát',
    '(a) Rà soát',
    'Điều 1. Rà soát',
  ])('%s is running text', (line) => {
    expect(readPassage(line)).toEqual([{ text: line.trim() }]);
  });

  it('are one paragraph each; blank lines and blanks around them mean nothing', () => {
    expect(readPassage('Một\n\n  Hai  \r\nBa\r- Bốn')).toEqual([
      { text: 'Một' },
      { text: 'Hai' },
      { text: 'Ba' },
      { text: 'Bốn', item: { form: '-', number: '-' } },
    ]);
  });

  it('start with a backslash where a mark means nothing', () => {
    expect(readPassage('\\- 5 độ C\n\\1. Năm\n\\x')).toEqual([
      { text: '- 5 độ C' },
      { text: '1. Năm' },
      { text: '\\x' },
    ]);
  });

  it('hold every letter that was typed: number, text, nothing else', () => {
    fc.assert(
      fc.property(textOfLines, (text) => {
        const typed = text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '');
        const read = readPassage(text).map(({ item, text: rest }) =>
          item ? `${item.number} ${rest}` : rest,
        );
        const compared = (line: string) => line.replace(/\s+/g, '');
        expect(read.map(compared)).toEqual(
          typed.map((line) =>
            compared(line.startsWith('\\') && startsWithItemMark(line.slice(1)) ? line.slice(1) : line),
          ),
        );
      }),
    );
  });
});
