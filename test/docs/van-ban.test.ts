import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MarkedSpan, readMarks } from '../../src/number/inline-marks.ts';
import { readPassage } from '../../src/number/passage.ts';
import { codeSpan, tableRows } from './markdown-table.ts';

const guide = readFileSync('docs/van-ban.md', 'utf8');

/** Spans as the guide shows them: `**` around bold, `_` around italic letters. */
function shown(spans: readonly MarkedSpan[]): string {
  return spans
    .map(({ value, bold, italic }) => {
      const inner = italic ? `_${value}_` : value;
      return bold ? `**${inner}**` : inner;
    })
    .join('')
    .replaceAll('****', '');
}

describe('docs/van-ban.md', () => {
  const lines = tableRows(guide, '| gõ | kiểu |');
  const marks = tableRows(guide, '| gõ | in ra |').filter(([typed]) => !typed?.includes('[['));

  it('has examples of both kinds', () => {
    expect(lines.length).toBeGreaterThan(8);
    expect(marks.length).toBeGreaterThan(8);
  });

  it.each(lines.map(([typed, form]) => [codeSpan(typed) ?? '', codeSpan(form)]))(
    'says how the line %s starts',
    (typed, form) => {
      expect(readPassage(typed ?? '').map(({ item }) => item?.form)).toEqual([form]);
    },
  );

  it.each(marks.map(([typed, printed]) => [codeSpan(typed) ?? '', printed ?? '']))(
    'says what %s prints',
    (typed, printed) => {
      const spans = readMarks(typed);
      const letters = codeSpan(printed);
      if (letters === undefined) expect(shown(spans)).toBe(printed);
      else expect(spans).toEqual([{ kind: 'letters', value: letters, bold: false, italic: false }]);
    },
  );
});
