import { describe, expect, it } from 'vitest';
import { breakOpportunities } from '../../src/fit/break-opportunities.ts';
import { lineBreakBefore } from '../../src/fit/line-break-before.ts';

/** Shows each place where a line may end as `|`. */
function parted(text: string): string {
  const opportunities = breakOpportunities(text);
  return Array.from(text, (letter, offset) => (opportunities[offset] === 1 ? `|${letter}` : letter)).join('');
}

/** Where LibreOffice would end a line whose first letter too many is the first of `overflow`. */
function endFor(text: string, overflow: string): string {
  return text.slice(0, lineBreakBefore(text, breakOpportunities(text), text.indexOf(overflow)));
}

describe('places where LibreOffice may end a line', () => {
  it.each([
    ['Ủy ban nhân dân', 'Ủy |ban |nhân |dân'],
    ['890/QĐ-UBND ngày', '890/|QĐ-|UBND |ngày'],
    ['2021-2025', '2021-|2025'],
    ['2021 – 2025', '2021 |– |2025'],
    ['a—b', 'a|—|b'],
    ['vì sao?đúng', 'vì |sao?|đúng'],
    ['v.v…và', 'v.v…|và'],
    ['a|b', 'a||b'],
    ['trang%', 'trang|%'],
    ['30% và 1.200,5 đ', '30% |và |1.200,5 |đ'],
    ['1/2/2024', '1/2/2024'],
    ['“một cửa” (liên thông)', '“một |cửa” |(liên |thông)'],
    ['A.(b)+(c)', 'A.|(b)|+|(c)'],
    ['HĐND&UBND: a=b_c×d@e', 'HĐND&UBND: |a=b_c×d@e'],
    ['ngày\u00a005\u00a0tháng\u00a001', 'ngày\u00a005\u00a0tháng\u00a001'],
    ['( a ) ; b', '( a ) ; |b'],
    ['a\u0301b c', 'a\u0301b |c'],
  ])('%s', (text, expected) => {
    expect(parted(text)).toBe(expected);
  });
});

describe('the end of a line that overflows', () => {
  it('goes back to the last place before the overflow', () => {
    expect(endFor('theo Quyết định', 'định')).toBe('theo Quyết ');
    expect(endFor('số 890/QĐ-UBND', 'BND')).toBe('số 890/QĐ-');
  });

  it('goes back to the last space, past hyphens, where it would come after a slash', () => {
    expect(endFor('theo 25-KH/HU', 'U')).toBe('theo ');
    expect(endFor('theo 25-KH/HU', 'KH')).toBe('theo 25-');
  });

  it('takes the place before a slash where the overflow starts right after the slash', () => {
    expect(endFor('theo 25-KH/HU', 'HU')).toBe('theo 25-');
  });

  it('takes a break after a slash where no space is within 66 letters', () => {
    const path = `x ${'abcdefgh/'.repeat(12)}`;
    expect(lineBreakBefore(path, breakOpportunities(path), path.length - 1)).toBe(path.length - 9);
  });

  it('is nowhere in a single word', () => {
    expect(endFor('nghiêng', 'g')).toBe('');
  });
});
