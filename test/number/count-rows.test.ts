import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberedRow } from '../../src/model/numbered.ts';
import { documentOf, numberText } from '../stages/number-text.ts';
import { rowOutline } from './outline.ts';

/** A plan of one appendix whose table has these levels and rows. */
function tableText(levels: string, rows: string): string {
  return `van_ban: phu-luc
co_quan_ban_hanh: Ủy ban nhân dân huyện Tân Lập
phu_luc:
  - ma: pl
    tieu_de: Nhiệm vụ
    bang:
      ma: bang-1
      cot: [{nhan: TT, truong: so_thu_tu}, {nhan: Nội dung, truong: ten}]
      ${levels}
      nhiem_vu: ${rows}
`;
}

function rowsOf(levels: string, rows: string): readonly NumberedRow[] {
  return documentOf(numberText(tableText(levels, rows))).tables[0]?.rows ?? [];
}

const TWO_GROUPS =
  '[{ma: g1, nhiem_vu: [{ma: a}, {ma: b}]}, {ma: g2, nhiem_vu: [{ma: c, nhiem_vu: [{ma: d}, {ma: e}]}]}]';

describe('the numbers of a table', () => {
  it('are groups I, II and tasks that run on, where the plan says nothing', () => {
    expect(rowOutline(rowsOf('', TWO_GROUPS))).toEqual([
      'I g1',
      '  1 a',
      '  2 b',
      'II g2',
      '  3 c',
      '     d',
      '     e',
    ]);
    expect(rowOutline(rowsOf('', '[{ma: a}, {ma: b}]'))).toEqual(['1 a', '2 b']);
  });

  it('run on through the groups or start again, as each level says', () => {
    const levels = (runsOn: string) =>
      `cac_cap: [{kieu_so: I}, {kieu_so: 1., chay_tiep: ${runsOn}}, {kieu_so: a), chay_tiep: có}]`;
    expect(rowOutline(rowsOf(levels('có'), TWO_GROUPS))).toEqual([
      'I g1',
      '  1. a',
      '  2. b',
      'II g2',
      '  3. c',
      '    a) d',
      '    b) e',
    ]);
    expect(rowOutline(rowsOf(levels('không'), TWO_GROUPS))[4]).toBe('  1. c');
  });

  it('join the numbers above them in dotted codes, a level without number left out', () => {
    const dotted = 'cac_cap: [{kieu_so: 1.}, {kieu_so: 1.1.}, {kieu_so: 1.1.1}]';
    expect(rowOutline(rowsOf(dotted, TWO_GROUPS)).slice(3)).toEqual([
      '2. g2',
      '  2.1. c',
      '    2.1.1 d',
      '    2.1.2 e',
    ]);
    const gap = 'cac_cap: [{kieu_so: 1.}, {kieu_so: không}, {kieu_so: 1.1.}]';
    expect(rowOutline(rowsOf(gap, TWO_GROUPS)).slice(3)).toEqual([
      '2. g2',
      '   c',
      '    2.1. d',
      '    2.2. e',
    ]);
  });

  it('go on from a given number, which is reported where it breaks the series', () => {
    const rows = '[{ma: a}, {ma: b, so_thu_tu: 7}, {ma: c}]';
    expect(rowOutline(rowsOf('', rows))).toEqual(['1 a', '7 b', '8 c']);
    const { messages } = numberText(tableText('', rows));
    expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['so-thu-tu-khong-lien-tuc', 10]]);
  });

  it('take any given code where the level has no form', () => {
    const levels = 'cac_cap: [{kieu_so: không}]';
    const rows = '[{ma: a, so_thu_tu: 2.3.b}, {ma: b}]';
    expect(rowOutline(rowsOf(levels, rows))).toEqual(['2.3.b a', ' b']);
    expect(numberText(tableText(levels, rows)).messages).toEqual([]);
  });

  it('are the same in a table that shows the rows of another', () => {
    const text = `${tableText('', '[{ma: a}, {ma: b}]')}  - ma: pl-2
    tieu_de: Tổng hợp
    bang: {ma: bang-2, nguon: bang-1, cot: [{nhan: Nội dung, truong: ten}]}
`;
    const [first, second] = numberText(text).value.documents.map(({ tables }) => tables[0]?.rows ?? []);
    expect(rowOutline(second ?? [])).toEqual(rowOutline(first ?? []));
    expect(second?.map(({ source }) => source.path)).toEqual(first?.map(({ source }) => source.path));
  });

  it('count all tasks once, whatever the groups, where they run on', () => {
    const groups = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(groups, (sizes) => {
        const rows = sizes.map(
          (size) => `{nhiem_vu: [${Array.from({ length: size }, () => '{}').join(', ')}]}`,
        );
        const levels = 'cac_cap: [{kieu_so: I}, {kieu_so: 1, chay_tiep: có}]';
        const numbers = rowsOf(levels, `[${rows.join(', ')}]`).flatMap(({ children }) =>
          children.map(({ number }) => number),
        );
        const count = sizes.reduce((sum, size) => sum + size, 0);
        expect(numbers).toEqual(Array.from({ length: count }, (_, index) => String(index + 1)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the text of a cell', () => {
  it('has its typed numbers checked', () => {
    const rows = '[{ten: "1. Một\\n1.1. A\\n1.2. B\\n3. Hai"}]';
    const { messages } = numberText(tableText('', rows));
    expect(messages.map(({ reason }) => reason)).toEqual(['Số "3." không nối tiếp, cần "2."']);
  });
});
