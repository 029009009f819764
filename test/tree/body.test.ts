import { describe, expect, it } from 'vitest';
import { planText } from '../stages/number-text.ts';
import { blocksOf, dumpBlocks } from '../stages/tree-text.ts';

/** The body of a Kế hoạch as the dump shows it. */
function body(part: string, facts = ''): readonly string[] {
  return dumpBlocks(blocksOf(planText(part, facts), '::noi-dung{dau-ket="./."}'));
}

describe('a section', () => {
  it.each([
    ['I.', 'sectionHeading', 'section'],
    ['A.', 'sectionHeading', 'section'],
    ['1.', 'clauseHeading', 'clause'],
    ['1', 'clauseHeading', 'clause'],
    ['1.1.', 'subclauseHeading', 'subclause'],
    ['1.1.1.', 'subclauseHeading', 'subclause'],
    ['a)', 'pointHeading', 'point'],
    ['(a)', 'pointHeading', 'point'],
    ['a/', 'pointHeading', 'point'],
    ['(1)', 'pointHeading', 'subpoint'],
    ['1)', 'pointHeading', 'subpoint'],
    ['-', 'pointHeading', 'dash'],
    ['+', 'pointHeading', 'plus'],
    ['Điều 1.', 'articleHeading', 'article'],
  ])('numbered %s is of the style %s with a heading, %s without', (form, withHeading, without) => {
    const [, heading] = body(`noi_dung: [{kieu_so: '${form}', tieu_de: Chữ}]`);
    expect(heading?.trim().split(' ')[0]).toBe(withHeading);
    const [, text] = body(`noi_dung: [{kieu_so: '${form}', noi_dung: Chữ}]`);
    expect(text?.trim().split(' ')[0]).toBe(without);
  });

  it('without number takes its style from its level', () => {
    const part = 'noi_dung: [{kieu_so: không, tieu_de: A, noi_dung: [{kieu_so: không, tieu_de: B}]}]';
    expect(body(part)).toEqual([
      'section level=1',
      '  sectionHeading | A',
      '  section level=2',
      '    clauseHeading | B./.',
    ]);
  });

  it('puts its number before its heading, else before its first line, else alone', () => {
    expect(
      body(`noi_dung:
  - {ma: mot, tieu_de: Một, noi_dung: "Đoạn.\\n- Gạch"}
  - {ma: hai, noi_dung: "Hai\\nĐoạn"}
  - {ma: ba, noi_dung: "- Gạch"}
  - {ma: bon, noi_dung: [{noi_dung: Sâu}]}`),
    ).toEqual([
      'section level=1 ma=mot',
      '  sectionHeading | ⟨number: I.⍽⟩Một',
      '  paragraph | Đoạn.',
      '  dash | ⟨number: -⍽⟩Gạch',
      'section level=1 ma=hai',
      '  section | ⟨number: II.⍽⟩Hai',
      '  paragraph | Đoạn',
      'section level=1 ma=ba',
      '  section | ⟨number: III.⍽⟩',
      '  dash | ⟨number: -⍽⟩Gạch',
      'section level=1 ma=bon',
      '  section | ⟨number: IV.⍽⟩',
      '  section level=2',
      '    clause | ⟨number: 1.⍽⟩Sâu./.',
    ]);
  });

  it('of a part has its number on a line of its own, its heading below', () => {
    expect(body('noi_dung: [{kieu_so: Phần I, tieu_de: Quy định chung, noi_dung: Chữ}]')).toEqual([
      'section level=1',
      '  partLabel | ⟨number: Phần⍽I⟩',
      '  partHeading | Quy định chung',
      '  paragraph | Chữ./.',
    ]);
  });

  it('of a decision is Điều in bold, with or without heading', () => {
    const dieu = body('cac_dieu: [{tieu_de: Phạm vi, noi_dung: [{noi_dung: Khoản}]}, {noi_dung: Hiệu lực}]');
    expect(dieu).toEqual([
      'section level=1',
      '  articleHeading | ⟨number: Điều⍽1.⍽⟩Phạm vi',
      '  section level=2',
      '    clause | ⟨number: 1.⍽⟩Khoản',
      'section level=1',
      '  article | ⟨number,bold: Điều⍽2.⍽⟩Hiệu lực./.',
    ]);
  });
});

describe('blocks of their own', () => {
  const TABLE = 'bang: [{ma: b, tieu_de: Biểu, cot: [{nhan: A, truong: ten}], nhiem_vu: [{ten: x}]}]';

  it('are a pointing line, and a table under its title where the body places it', () => {
    const lines = body('noi_dung: [{chi_dan: (Chi tiết kèm theo)}, {bang: b}, Sau.]', TABLE);
    expect(lines.map((line) => line.trim().split(' ma=')[0])).toEqual([
      'pointer | (Chi tiết kèm theo)',
      'tableTitle',
      'table size=12pt',
      'column 0 field=ten',
      'row header level=0 keepWithNext',
      'cell 0 center: tableHeader | A',
      'row task level=1',
      'cell 0 top: tableJustify | x',
      'paragraph | Sau./.',
    ]);
  });
});

describe('the end mark', () => {
  it('stands after the last words, wherever they are, once', () => {
    expect(body('noi_dung: Thân.\nket_thuc: "Một.\\nHai."')).toEqual([
      'paragraph | Thân.',
      'paragraph | Một.',
      'paragraph | Hai./.',
    ]);
    expect(body('noi_dung: [{tieu_de: A, noi_dung: [{noi_dung: "x.\\n- y./."}]}]').at(-1)).toBe(
      '    dash | ⟨number: -⍽⟩y./.',
    );
  });

  const table = (mark: string) =>
    dumpBlocks(
      blocksOf(`van_ban: phu-luc
co_quan_ban_hanh: UBND
phu_luc: [{ma: pl, tieu_de: A, ${mark} bang: {ma: b, cot: [{nhan: A, truong: ten}], nhiem_vu: [{ten: x}]}}]`),
    ).at(-1);

  it('stands on a line of its own after a table whose plan asks for it', () => {
    expect(table('dau_ket: có,')).toBe('paragraph | ./.');
    expect(table('')).toBe('    cell 0 top: tableJustify | x');
  });
});
