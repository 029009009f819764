import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POINT_LETTERS, pointLetter, pointOrder } from '../../src/model/point-letters.ts';
import { fromRoman, toRoman } from '../../src/model/roman.ts';
import { type NumberForm, printNumber, readNumber, readNumberForm } from '../../src/number/number-form.ts';

/** Every form that the manual names, with the third number of the series under 2.5. */
const FORMS: readonly (readonly [sample: string, third: string])[] = [
  ['Phần I', 'Phần III'],
  ['Chương I', 'Chương III'],
  ['Mục 1', 'Mục 3'],
  ['Tiểu mục 1', 'Tiểu mục 3'],
  ['Điều 1.', 'Điều 3.'],
  ['A.', 'C.'],
  ['I', 'III'],
  ['I.', 'III.'],
  ['1', '3'],
  ['1.', '3.'],
  ['1)', '3)'],
  ['1/', '3/'],
  ['1.1', '5.3'],
  ['1.1.', '5.3.'],
  ['1.1.1', '2.5.3'],
  ['1.1.1.', '2.5.3.'],
  ['a)', 'c)'],
  ['a.', 'c.'],
  ['(1)', '(3)'],
  ['(a)', '(c)'],
  ['-', '-'],
  ['+', '+'],
  ['không', ''],
];

function form(sample: string): NumberForm {
  const read = readNumberForm(sample);
  if (!read) throw new Error(`${sample} is no number form`);
  return read;
}

describe('number forms', () => {
  it.each(FORMS)('%s prints its third number as %s', (sample, third) => {
    expect(printNumber(form(sample), [2, 5, 3])).toBe(third);
  });

  it.each(['i.', 'II.', '2.', 'b)', '1.2.', 'Điều', '1..1', '((1)', '1,', 'x'])('%s is none', (sample) => {
    expect(readNumberForm(sample)).toBeUndefined();
  });

  const counted = FORMS.map(([sample]) => form(sample)).filter(
    ({ counter }) => counter !== 'bullet' && counter !== 'none',
  );

  it('read back what they print, for every count of the way down', () => {
    const count = fc.integer({ min: 1, max: POINT_LETTERS.length });
    fc.assert(
      fc.property(fc.constantFrom(...counted), fc.tuple(count, count, count), (each, trail) => {
        const printed = printNumber(each, trail);
        expect(printed).toBeDefined();
        expect(readNumber(each, printed ?? '')).toEqual(trail.slice(-each.depth));
      }),
    );
  });

  it('read a given number without the signs around it', () => {
    expect(readNumber(form('(1)'), '4')).toEqual([4]);
    expect(readNumber(form('1.1.'), '3.05')).toEqual([3, 5]);
    expect(readNumber(form('I.'), 'Phần IV')).toEqual([4]);
  });

  it.each([
    ['a)', 'f)'],
    ['a)', '1)'],
    ['I.', 'IIII.'],
    ['1.', '4a.'],
    ['1.', 'mười'],
    ['1.', ''],
  ])('of the form %s does not read %s', (sample, typed) => {
    expect(readNumber(form(sample), typed)).toBeUndefined();
  });

  it('look no further at what is too long to be a number', () => {
    expect(readNumber(form('1.'), `${'.'.repeat(99_999)}x`)).toBeUndefined();
  });
});

describe('the letters of điểm', () => {
  it('are those of the decree: đ after d, neither f, j, w, z nor letters with marks', () => {
    expect(POINT_LETTERS.join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
  });

  it('end with y', () => {
    expect(pointLetter(23)).toBe('y');
    expect(pointLetter(24)).toBeUndefined();
  });

  it('know their own order', () => {
    expect(POINT_LETTERS.map(pointOrder)).toEqual(POINT_LETTERS.map((_, index) => index + 1));
    expect(['f', 'j', 'w', 'z', 'ă', 'â', 'ê', 'ô', 'ơ', 'ư'].map(pointOrder)).not.toContainEqual(
      expect.any(Number),
    );
  });
});

describe('Roman numbers', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [1945, 'MCMXLV'],
  ])('%i is %s', (value, written) => {
    expect(toRoman(value)).toBe(written);
  });

  it('are read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (value) => {
        expect(fromRoman(toRoman(value))).toBe(value);
      }),
    );
  });

  it.each(['', 'IIII', 'VX', 'IC', 'iv', 'A'])('%s is none', (written) => {
    expect(fromRoman(written)).toBeUndefined();
  });
});
