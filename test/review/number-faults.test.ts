import { describe, expect, it } from 'vitest';
import type { PartName, ReviewedDocument, ReviewedParagraph } from '../../src/model/reviewed.ts';
import { numberFaults } from '../../src/review/number-faults.ts';

const PARTS: readonly (readonly [PartName, RegExp])[] = [
  ['partLabel', /^(?:Phần|Chương|Mục) /],
  ['article', /^Điều \d/],
  ['sectionHeading', /^[IVX]+\. \p{Lu}{2}/u],
  ['clauseHeading', /^\d+\. \p{L}+$/u],
  ['clause', /^\d+[.)] /],
  ['subclause', /^\d+\.\d+/],
  ['point', /^\p{Ll}[.)] /u],
  ['subpoint', /^\(\d+\)/],
  ['dash', /^- /],
];

function paragraphOf(text: string): ReviewedParagraph {
  const part = PARTS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'paragraph';
  return { type: 'paragraph', part, origin: { kind: 'plan', source: undefined }, text };
}

/** The faults of a text, one line a paragraph: the number at fault, what is wrong with it, what is due. */
function faultsOf(lines: readonly string[]): readonly string[] {
  const document: ReviewedDocument = {
    kind: 'plan',
    name: 'Kế hoạch',
    isDraft: false,
    facts: {},
    blocks: lines.map(paragraphOf),
    sections: [],
  };
  return numberFaults(document).map(({ number, fault }) =>
    [number.text, 'how' in fault ? fault.how : fault.type, 'expected' in fault ? fault.expected : '']
      .join(' ')
      .trim(),
  );
}

describe('numbers that are right', () => {
  it.each([
    [
      'two lists in one section, each introduced by a line',
      ['Phòng A:', 'a) x;', 'b) y.', 'Phòng B:', 'a) z;', 'b) t.'],
    ],
    [
      'lists within lists that begin anew after a line of text',
      ['Phòng A:', '1. Việc x:', 'a) m;', 'b) n.', 'Phòng B:', '1. Việc y:', 'a) m;', 'b) n.'],
    ],
    [
      'a list within an item, and the outer list going on',
      ['1. Việc x:', 'Cụ thể:', '1. m.', '2. n.', '2. Việc y.'],
    ],
    ['Điều that run on through chapters', ['Chương I', 'Điều 1. Một.', 'Chương II', 'Điều 2. Hai.']],
    ['khoản that begin anew in each Điều', ['Điều 1. Một:', '1. x.', '2. y.', 'Điều 2. Hai:', '1. z.']],
    [
      'capital letters above Roman numbers',
      ['A. MỘT', 'I. HAI', 'II. BA', 'B. BỐN', 'I. NĂM', 'C. SÁU', 'D. BẢY'],
    ],
    ['small Roman numbers', ['a) x:', 'i) m;', 'ii) n;', 'iii) p.', 'b) y.']],
    [
      'amounts and dates at the beginning of a line',
      ['100% hồ sơ.', '30.000 hộ dân.', '20/12 là hạn cuối.', '05 ngày làm việc.'],
    ],
    ['dotted numbers whose upper number is typed nowhere', ['1.1. x.', '1.2. y.', '2.1. z.', '2.2. t.']],
    ['one heading without number between two lists', ['1. x.', '2. y.', 'Đối với cấp xã', '1. z.', '2. t.']],
  ])('%s', (_, lines) => {
    expect(faultsOf(lines)).toEqual([]);
  });
});

describe('numbers that are wrong, each told once', () => {
  it.each([
    ['(3) written as (4)', ['(1) Một.', '(2) Hai.', '(4) Ba.', '(4) Bốn.', '(5) Năm.'], ['(4) gap (3)']],
    ['a number left out', ['a) x;', 'b) y;', 'd) z;', 'đ) t.'], ['d) gap c)']],
    [
      'khoản 2 written as 1 after its points',
      ['1. Một', 'a) x;', 'b) y.', '1. Hai', 'a) z.'],
      ['1. repeat 2.'],
    ],
    ['a section that goes back', ['I. MỘT', 'II. HAI', 'I. BA', 'IV. BỐN'], ['I. back III.']],
    ['f) in the place of c)', ['a) x;', 'b) y;', 'f) z;', 'd) t.'], ['f) foreign']],
    [
      'a section left out, with the khoản under it that begin anew',
      ['I. MỘT', '1. Sáng', '2. Chiều', '1. Sớm', '2. Muộn', 'III. BA', '1. Cuối'],
      ['III. gap II.'],
    ],
    [
      'Word’s own alphabet',
      ['a) x;', 'b) x;', 'c) x;', 'd) x;', 'e) x;', 'f) x;', 'g) x.'],
      ['e) withoutD', 'f) foreign'],
    ],
    ['zeros that come and go', ['1. x.', '2. y.', '03. z.', '4. t.'], ['03. padding 3.']],
    ['a sign of its own in one item', ['1. x.', '2) y.', '3. z.'], ['2) mark 2.']],
    ['"1.2." under 2.', ['1. x:', '1.1. m.', '2. y:', '1.2. n.'], ['1.2. parent 2.2.']],
    ['Điều 1 twice', ['Điều 1. Một.', 'Điều 1. Hai.', 'Điều 3. Ba.'], ['Điều 1. repeat Điều 2.']],
  ])('%s', (_, lines, expected) => {
    expect(faultsOf(lines)).toEqual(expected);
  });
});

it('counts a long document with ever deeper and restarting lists in no time', () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, index) => ['Gồm:', '1. x:', 'a) y;', '(1) z;'][index % 4] ?? '',
  );
  expect(faultsOf(lines)).toEqual([]);
});
