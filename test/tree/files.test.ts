import { describe, expect, it } from 'vitest';
import type { FileTree } from '../../src/model/tree.ts';
import { buildTrees } from '../../src/tree/build-trees.ts';
import { numberText } from '../stages/number-text.ts';
import { rendered } from '../stages/render-text.ts';

const SET = `van_ban: quyet-dinh-ban-hanh
co_quan_ban_hanh: "Ủy ban nhân dân\\nhuyện Tân Lập"
so_ky_hieu: 15/QĐ-UBND
quyet_dinh: {trich_yeu: Ban hành Kế hoạch, cac_dieu: [{noi_dung: x}]}
ke_hoach: {trich_yeu: Thực hiện, noi_dung: x}
phu_luc: [{ma: pl-a, tieu_de: "Nhiệm\\nvụ", noi_dung: x}, {ma: pl-b, tieu_de: B, huong: ngang, noi_dung: x}]
`;

function filesOf(text: string, bundle = false): readonly FileTree[] {
  const { value } = numberText(text);
  return buildTrees(rendered(value), value, { measures: { tableSizePt: 12 }, bundle });
}

const names = (files: readonly FileTree[]) => files.map(({ name, documents }) => [name, documents.length]);

describe('the files of a set', () => {
  it('are one for each document', () => {
    expect(names(filesOf(SET))).toEqual([
      ['quyet-dinh', 1],
      ['ke-hoach', 1],
      ['phu-luc-1', 1],
      ['phu-luc-2', 1],
    ]);
  });

  it('are one in all where the plan or the user asks', () => {
    expect(names(filesOf(`${SET}trinh_bay: {tep: chung}\n`))).toEqual([['quyet-dinh-tron-bo', 4]]);
    expect(names(filesOf(SET, true))).toEqual([['quyet-dinh-tron-bo', 4]]);
  });

  it('have a plain name where there is one document', () => {
    const alone = 'van_ban: phu-luc\nco_quan_ban_hanh: UBND\nphu_luc: [{ma: pl, tieu_de: A, noi_dung: x}]';
    expect(names(filesOf(alone))).toEqual([['phu-luc', 1]]);
    expect(names(filesOf(alone, true))).toEqual([['phu-luc', 1]]);
  });
});

describe('a document', () => {
  it('has its kind, id, orientation and properties', () => {
    const documents = filesOf(SET).flatMap((file) => file.documents);
    expect(documents.map(({ kind, ma, landscape }) => [kind, ma, landscape])).toEqual([
      ['decision', 'quyet-dinh', false],
      ['attachedPlan', 'ke-hoach', false],
      ['appendix', 'pl-a', false],
      ['appendix', 'pl-b', true],
    ]);
    expect(documents[2]?.properties).toEqual({
      title: 'Phụ lục I - Nhiệm vụ',
      subject: 'Nhiệm vụ',
      author: 'Ủy ban nhân dân huyện Tân Lập',
      typeName: 'Phụ lục I',
      code: '15/QĐ-UBND',
    });
  });
});
