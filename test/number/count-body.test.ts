import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POINT_LETTERS } from '../../src/model/point-letters.ts';
import { documentOf, numberText, planText } from '../stages/number-text.ts';
import { bodyOutline } from './outline.ts';

function outlineOf(part: string): readonly string[] {
  return bodyOutline(documentOf(numberText(planText(part))).body);
}

function reasonsOf(part: string): readonly string[] {
  return numberText(planText(part)).messages.map(({ reason }) => reason);
}

/** A body of sections, each given by its own key and the rest of its line. */
function sections(...entries: readonly string[]): string {
  return `noi_dung:\n${entries.map((entry) => `  - {${entry}}`).join('\n')}`;
}

describe('the sections of a body', () => {
  it('take the form of their level, and start again under each parent', () => {
    expect(
      outlineOf(`noi_dung:
  - tieu_de: Mục đích
    noi_dung:
      - tieu_de: Chung
        noi_dung: [{noi_dung: Một}, {noi_dung: Hai}]
      - tieu_de: Riêng
        noi_dung: [{noi_dung: Ba}]
  - tieu_de: Yêu cầu
    noi_dung: [{tieu_de: Bốn}]`),
    ).toEqual([
      'I. Mục đích',
      '  1. Chung',
      '    a)',
      '      Một',
      '    b)',
      '      Hai',
      '  2. Riêng',
      '    a)',
      '      Ba',
      'II. Yêu cầu',
      '  1. Bốn',
    ]);
  });

  it('follow the levels of the plan, seven deep', () => {
    const deep =
      'noi_dung: [{noi_dung: [{noi_dung: [{noi_dung: [{noi_dung: [{noi_dung: [{noi_dung: [{}]}]}]}]}]}]}]';
    expect(outlineOf(`cap_so: [I., 1., 1.1., a), (1), '-', +]\n${deep}`)).toEqual([
      'I.',
      '  1.',
      '    1.1.',
      '      a)',
      '        (1)',
      '          -',
      '            +',
    ]);
  });

  it('may leave a level out: from I. straight to the dash, and from there to the plus', () => {
    expect(
      outlineOf(`noi_dung:
  - tieu_de: Mục tiêu
    noi_dung:
      - {kieu_so: '-', tieu_de: Chung, noi_dung: [{tieu_de: Sâu}]}
      - {kieu_so: '-', tieu_de: Riêng}`),
    ).toEqual(['I. Mục tiêu', '  - Chung', '    + Sâu', '  - Riêng']);
  });

  it('count Điều and Chương through the whole text, and khoản within each Điều', () => {
    expect(
      outlineOf(`cap_so: [Phần I, Chương I, Điều 1., 1.]
noi_dung:
  - tieu_de: Một
    noi_dung:
      - {tieu_de: A, noi_dung: [{tieu_de: Đầu, noi_dung: [{noi_dung: x}]}, {tieu_de: Hai}]}
      - {tieu_de: B, noi_dung: [{tieu_de: Ba, noi_dung: [{noi_dung: y}]}]}
  - tieu_de: Hai
    noi_dung: [{tieu_de: C, noi_dung: [{tieu_de: Bốn}]}]`),
    ).toEqual([
      'Phần I Một',
      '  Chương I A',
      '    Điều 1. Đầu',
      '      1.',
      '        x',
      '    Điều 2. Hai',
      '  Chương II B',
      '    Điều 3. Ba',
      '      1.',
      '        y',
      'Phần II Hai',
      '  Chương III C',
      '    Điều 4. Bốn',
    ]);
  });

  it('print a dotted number from the numbers above it, without those that are not printed', () => {
    expect(
      outlineOf(`cap_so: [1., không, 1.1.]
noi_dung:
  - tieu_de: Một
    noi_dung:
      - {tieu_de: Không số}
      - tieu_de: Cũng không
        noi_dung: [{tieu_de: A}, {tieu_de: B}]`),
    ).toEqual(['1. Một', '  Không số', '  Cũng không', '    1.1. A', '    1.2. B']);
  });

  it('go on from a given number, and say where it breaks the series', () => {
    const part = sections(
      'kieu_so: (1), tieu_de: A',
      'kieu_so: (1), tieu_de: B, so_thu_tu: (4)',
      'kieu_so: (1), tieu_de: C',
      'kieu_so: (1), tieu_de: D, so_thu_tu: (5)',
    );
    expect(outlineOf(part)).toEqual(['(1) A', '(4) B', '(5) C', '(5) D']);
    expect(reasonsOf(part)).toEqual([
      'Số "(4)" không nối tiếp, cần "(2)"',
      'Số "(5)" không nối tiếp, cần "(6)"',
    ]);
  });

  it('say so of a given number that is not of its form, and of a dotted one under another parent', () => {
    expect(reasonsOf(sections('kieu_so: a), so_thu_tu: f)'))).toEqual(['Số "f)" không nối tiếp, cần "a)"']);
    expect(reasonsOf('noi_dung: [{tieu_de: A, noi_dung: [{so_thu_tu: 1.1., tieu_de: B}]}]')).toEqual([
      'Số "1.1." không nối tiếp, cần "1."',
    ]);
    expect(
      reasonsOf(`cap_so: [1., 1.1.]
noi_dung:
  - noi_dung: [{so_thu_tu: 1.1., tieu_de: Đúng}, {so_thu_tu: 2.2., tieu_de: Sai}]`),
    ).toEqual(['Số "2.2." không nối tiếp, cần "1.2."']);
  });

  it('say where a form is none, and print no number there', () => {
    const { value, messages } = numberText(planText(sections('kieu_so: ii., tieu_de: A')));
    expect(bodyOutline(value.documents[0]?.body ?? [])).toEqual(['A']);
    expect(messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
      ['kieu-so-khong-co', 7, 17],
    ]);
  });

  it('stand beside passages, placed tables and pointing lines', () => {
    expect(
      outlineOf(`noi_dung:
  - Đoạn mở.
  - tieu_de: Mục
    noi_dung: [Trước, {noi_dung: Điểm}, {chi_dan: (Chi tiết kèm theo)}, {bang: bang-1}]`),
    ).toEqual(['Đoạn mở.', 'I. Mục', '  Trước', '  1.', '    Điểm', '  → (Chi tiết kèm theo)', '  [bang-1]']);
  });

  it('count with every letter of the series, whatever their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: POINT_LETTERS.length }), (count) => {
        const part = sections(...Array.from({ length: count }, () => 'kieu_so: a), tieu_de: Điểm'));
        expect(outlineOf(part)).toEqual(POINT_LETTERS.slice(0, count).map((letter) => `${letter}) Điểm`));
      }),
      { numRuns: 23 },
    );
  });

  it('say so after y, once for each', () => {
    const part = sections(...Array.from({ length: 25 }, () => 'kieu_so: a), tieu_de: Điểm'));
    expect(reasonsOf(part)).toEqual([
      'Mục thứ 24 vượt quá chữ cái cuối của dãy (y)',
      'Mục thứ 25 vượt quá chữ cái cuối của dãy (y)',
    ]);
  });
});

describe('the numbers typed in a passage', () => {
  const passage = (...lines: readonly string[]) =>
    `noi_dung: |-\n${lines.map((line) => `  ${line}`).join('\n')}`;

  it('stay as typed, and are quiet where they follow each other', () => {
    const part = passage('Gồm:', 'a) A', 'b) B', '- không số', 'c) C', 'd) D', 'đ) Đ', 'e) E', 'g) G');
    expect(outlineOf(part)).toHaveLength(9);
    expect(reasonsOf(part)).toEqual([]);
  });

  it.each([
    [['a) A', 'c) C'], 'Số "c)" không nối tiếp, cần "b)"'],
    [['(1) A', '(1) B'], 'Số "(1)" không nối tiếp, cần "(2)"'],
    [['a) A', 'b) B', 'c) C', 'd) D', 'đ) Đ', 'e) E', 'f) F'], 'Số "f)" không nối tiếp, cần "g)"'],
    [['1.1. A', '1.3. B'], 'Số "1.3." không nối tiếp, cần "1.2."'],
  ])('are checked: %s', (lines, reason) => {
    expect(reasonsOf(passage(...lines))).toEqual([reason]);
  });

  it.each([
    [['1. A', 'a) x', 'b) y', '2. B', 'a) z']],
    [['Mục tiêu chung:', 'a) A', 'b) B', 'Mục tiêu cụ thể:', 'a) C']],
    [['1.1. A', '1.2. B', '2.1. C']],
  ])('may begin again under the next number or after running text: %s', (lines) => {
    expect(reasonsOf(passage(...lines))).toEqual([]);
  });

  it('are checked in opening passages too', () => {
    expect(reasonsOf('mo_dau: |-\n  1. A\n  3. B')).toEqual(['Số "3." không nối tiếp, cần "2."']);
  });

  it('count together with the sections beside them', () => {
    expect(
      reasonsOf(`cap_so: [a)]
noi_dung:
  - a) Gõ sẵn
  - tieu_de: Đếm`),
    ).toEqual([]);
    expect(outlineOf('cap_so: [a)]\nnoi_dung:\n  - a) Gõ sẵn\n  - tieu_de: Đếm')).toEqual([
      'a) Gõ sẵn',
      'b) Đếm',
    ]);
  });
});

describe('Điều, khoản and điểm', () => {
  const part = `cac_dieu:
  - ma: dieu-1
    tieu_de: Phạm vi
    noi_dung:
      - {noi_dung: Khoản một}
      - tieu_de: Khoản hai
        noi_dung: [{noi_dung: A}, {noi_dung: B}]
  - noi_dung: Hiệu lực
  - {so_thu_tu: Điều 5., noi_dung: Thi hành}`;

  it('are counted by the decree, the given number reported', () => {
    expect(outlineOf(part)).toEqual([
      'Điều 1. Phạm vi',
      '  1.',
      '    Khoản một',
      '  2. Khoản hai',
      '    a)',
      '      A',
      '    b)',
      '      B',
      'Điều 2.',
      '  Hiệu lực',
      'Điều 5.',
      '  Thi hành',
    ]);
    expect(reasonsOf(part)).toEqual(['Số "Điều 5." không nối tiếp, cần "Điều 3."']);
  });
});
