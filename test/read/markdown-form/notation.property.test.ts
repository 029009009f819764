import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Data } from '../../../src/model/data.ts';
import {
  escapeAttributes,
  joinAttributes,
  splitAttributes,
} from '../../../src/model/markdown-form/attributes.ts';
import { readFieldText, writeFieldText } from '../../../src/model/markdown-form/field-text.ts';
import { escapeLine, unescapeLine } from '../../../src/model/markdown-form/line-start.ts';
import { beforeMark, escapeMarks, splitAtMarks } from '../../../src/model/markdown-form/marks.ts';
import { escapeTypedNumber, splitTypedNumber } from '../../../src/model/markdown-form/typed-number.ts';
import { cleanText } from '../../../src/read/clean-text.ts';

/** Pieces that mean something to one notation or another, mixed with plain words. */
const PIECES = [
  '\\',
  ';',
  '|',
  '[[=',
  ']]',
  '{',
  '}',
  '#ma',
  'tu=2025',
  '=',
  '"',
  "'",
  '&',
  '&quot;',
  '""',
  '- ',
  '# ',
  '::bang',
  '1. ',
  'a) ',
  'I. ',
  'Điều 1. ',
  ' ',
  '\n',
  'Chủ trì: ',
  'văn phòng',
  'đ',
  '\u00a0',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 8 })
  .map((pieces) => cleanText(pieces.join('')));
const line = text.map((value) => value.replace(/[\n\u2028\u2029]/gu, ' ').trim());
const ma = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4})?$/);

describe('marks', () => {
  it.each([/;/g, /\|/g, /\[\[=[^\]\n]{1,500}\]\]/g])('%s mean nothing once escaped', (mark) => {
    fc.assert(
      fc.property(text, (value) => {
        expect(splitAtMarks(escapeMarks(value, mark), mark)).toEqual([{ text: value }]);
      }),
    );
  });

  it('cut a text where they were put', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (values) => {
        const escaped = values.map((value) => escapeMarks(value, /;/g));
        const joined = escaped
          .map((value, index) => (index < values.length - 1 ? beforeMark(value) : value))
          .join(';');
        expect(splitAtMarks(joined, /;/g).map((stretch) => stretch.text)).toEqual(values);
      }),
    );
  });
});

describe('attributes at the end of a line', () => {
  it('come back with any values, and the line with them', () => {
    const values = fc.record({ ma, kieu_so: text, tieu_de: text }, { requiredKeys: [] });
    fc.assert(
      fc.property(line, fc.option(values), (value, given) => {
        const attributes = given ? new Map(Object.entries(given)) : undefined;
        const {
          text: read,
          attributes: found,
          isMalformed,
        } = splitAttributes(joinAttributes(value, attributes));
        expect(isMalformed).toBeUndefined();
        expect(read).toBe(value);
        expect(found && Object.fromEntries(found)).toEqual(given ?? undefined);
      }),
    );
  });

  it('are not found in an escaped line', () => {
    fc.assert(
      fc.property(line, (value) => {
        expect(splitAttributes(escapeAttributes(value))).toEqual({ text: value });
      }),
    );
  });

  it('are told from braces that only look like them', () => {
    expect(splitAttributes('Mục đích {#md kieu_so="-"}').attributes).toEqual(
      new Map([
        ['ma', 'md'],
        ['kieu_so', '-'],
      ]),
    );
    expect(splitAttributes('Tập hợp {a, b}')).toEqual({ text: 'Tập hợp {a, b}' });
    expect(splitAttributes('Mục đích {#mục đích}')).toEqual({
      text: 'Mục đích {#mục đích}',
      isMalformed: true,
    });
  });
});

describe('typed numbers', () => {
  it.each([
    ['I. Mục đích', 'I.'],
    ['12. Mục', '12.'],
    ['1.1. Mục', '1.1.'],
    ['1.1 Mục', '1.1'],
    ['đ) Mục', 'đ)'],
    ['(4) Mục', '(4)'],
    ['- Mục', '-'],
    ['Điều 3. Hiệu lực', 'Điều 3.'],
    ['Điều 3.', 'Điều 3.'],
    ['A. Phần chung', 'A.'],
  ])('%s has the number %s', (heading, typed) => {
    expect(splitTypedNumber(heading).typed).toBe(typed);
  });

  it.each(
    ['2025 là năm bản lề', 'Ivan', '1,5 triệu', 'a) ', 'Điều 3 của Luật', '5S']
      .map((each) => each.trim())
      .filter((each) => each !== 'a)'),
  )('%s has none', (heading) => {
    expect(splitTypedNumber(heading)).toEqual({ text: heading });
  });

  it('are not found in an escaped heading', () => {
    fc.assert(
      fc.property(line, (value) => {
        expect(splitTypedNumber(escapeTypedNumber(value))).toEqual({ text: value });
      }),
    );
  });
});

describe('lines of running text', () => {
  const startsMore = (value: string) => value.startsWith('Chủ trì:');

  it('come back, whatever they look like', () => {
    fc.assert(
      fc.property(line, (value) => {
        expect(unescapeLine(escapeLine(value))).toBe(value);
        expect(unescapeLine(escapeLine(value, startsMore), startsMore)).toBe(value);
      }),
    );
  });

  it('start nothing once escaped', () => {
    fc.assert(
      fc.property(line, (value) => {
        expect(escapeLine(value, startsMore)).not.toMatch(
          /^[ \t]*(?:#{1,6}(?:[ \t]|$)|::[A-Za-z]|\||Chủ trì:)/,
        );
      }),
    );
  });
});

describe('the text of a field', () => {
  const about = fc.record(
    {
      co_quan: fc.constantFrom('van-phong', 'Phòng Nội vụ; Thanh tra', 'a\\'),
      truoc: text.filter(Boolean),
      sau: text.filter(Boolean),
    },
    { requiredKeys: ['co_quan'] },
  );
  const entry = fc.oneof(text, about);
  const limit = fc.record(
    { van_ban: text, tu: text, den: text, lap_lai: text },
    { requiredKeys: ['van_ban'] },
  );

  function comesBack(value: Data, kind: 'agencies' | 'other' | 'plain'): void {
    expect(readFieldText(writeFieldText(value, kind), kind)).toEqual({ value, unknownKeys: [] });
  }

  it('says agencies: one, several, none, with words around them', () => {
    fc.assert(fc.property(fc.oneof(entry, fc.array(entry)), (value) => comesBack(value, 'agencies')));
  });

  it('says texts and time limits', () => {
    fc.assert(fc.property(fc.oneof(text, limit), (value) => comesBack(value, 'other')));
    fc.assert(fc.property(text, (value) => comesBack(value, 'plain')));
  });

  it.each<[string, Data]>([
    ['van-phong', 'van-phong'],
    ['van-phong; phong-noi-vu', ['van-phong', 'phong-noi-vu']],
    ['van-phong;', ['van-phong']],
    [';', []],
    ['""', ''],
    ['Phòng A chủ trì\\; phòng B giúp', 'Phòng A chủ trì; phòng B giúp'],
    ['Giao [[=van-phong]] theo dõi', { co_quan: 'van-phong', truoc: 'Giao', sau: 'theo dõi' }],
    ['[[co-quan:van-phong]] và các xã', '[[co-quan:van-phong]] và các xã'],
  ])('%s is what an officer means', (typed, value) => {
    expect(readFieldText(typed, 'agencies').value).toEqual(value);
  });

  it('of a time limit carries what is understood of it', () => {
    expect(readFieldText('Quý IV {tu=2025-10-01 den=2025-12-31}', 'other')).toEqual({
      value: { van_ban: 'Quý IV', tu: '2025-10-01', den: '2025-12-31' },
      unknownKeys: [],
    });
    expect(readFieldText('Quý IV {tư=1}', 'other').value).toBe('Quý IV {tư=1}');
    expect(readFieldText('Quý IV {denn=1}', 'other').unknownKeys).toEqual(['denn']);
  });
});
