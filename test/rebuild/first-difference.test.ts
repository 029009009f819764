import { expect, test } from 'vitest';
import type { Source } from '../../src/model/place.ts';
import type { BlockNode, FileTree, RowNode } from '../../src/model/tree.ts';
import { firstDifference } from '../../src/rebuild/first-difference.ts';
import { printTree } from '../../src/rebuild/tree-print.ts';

function sourceOf(ma: string, ...path: readonly (string | number)[]): Source {
  const point = { line: 7, column: 3, offset: 90 };
  return { path, ma, place: { file: 'kh.yaml', start: point, end: point } };
}

function row(ma: string, words: string, agency: string): RowNode {
  const cell = (column: number, key: string, value: string, source = sourceOf(ma, key)) =>
    ({
      type: 'cell',
      column,
      colSpan: 1,
      rowSpan: 1,
      vertical: 'top',
      children: [
        { type: 'cellParagraph', style: 'tableLeft', children: [{ type: 'text', value, source }], source },
      ],
    }) as const;
  return {
    type: 'row',
    kind: 'task',
    level: 1,
    keepWithNext: false,
    cells: [
      cell(0, 'ten', words),
      cell(1, 'chu_tri', agency, sourceOf('phong-noi-vu', 'rows', 0, 'chu_tri', 0)),
    ],
    source: sourceOf(ma, 'rows'),
  };
}

function tree(...children: readonly BlockNode[]): FileTree {
  const properties = { title: '', subject: '', author: '', typeName: '', code: '' };
  return {
    name: 'phu-luc',
    documents: [{ type: 'document', kind: 'appendix', ma: 'pl-1', landscape: true, properties, children }],
  };
}

function table(...rows: readonly RowNode[]): FileTree {
  const source = sourceOf('bang-1', 'bang');
  return tree({ type: 'table', ma: 'bang-1', sizePt: 12, columns: [], header: [], rows, source });
}

function difference(before: FileTree, after: FileTree) {
  return firstDifference(JSON.parse(printTree(before).text), after);
}

test('a tree is no other than itself, wherever it was written', () => {
  const moved = JSON.parse(
    JSON.stringify(table(row('nv-1', 'Rà soát', 'Phòng Nội vụ'))).replaceAll('7', '9'),
  );
  expect(difference(table(row('nv-1', 'Rà soát', 'Phòng Nội vụ')), moved)).toBeUndefined();
});

test('a word that changed is told with the row that it is in, its key and its place', () => {
  const before = table(row('nv-1', 'Rà soát', 'A'), row('nv-2', 'Kiểm tra', 'Phòng Nội vụ'));
  const after = table(row('nv-1', 'Rà soát', 'A'), row('nv-2', 'Kiểm tra', 'Phòng Tư pháp'));
  expect(difference(before, after)).toEqual({
    id: 'nv-2',
    source: sourceOf('phong-noi-vu', 'rows', 0, 'chu_tri', 0),
    before: 'Phòng Nội vụ',
    after: 'Phòng Tư pháp',
  });
});

test('the first of several in the order of the page is told', () => {
  const before = table(row('nv-1', 'Rà soát', 'A'), row('nv-2', 'Kiểm tra', 'B'));
  const after = table(row('nv-1', 'Rà soát', 'C'), row('nv-2', 'Báo cáo', 'B'));
  expect(difference(before, after)).toMatchObject({ id: 'nv-1', before: 'A', after: 'C' });
});

test('a row that was added at the end is told with its own place, one that went with what it said', () => {
  const one = table(row('nv-1', 'Rà soát', 'A'));
  const two = table(row('nv-1', 'Rà soát', 'A'), row('nv-2', 'Kiểm tra', 'B'));
  const added = difference(one, two);
  expect(added).toMatchObject({ id: 'nv-2', after: expect.stringContaining('Kiểm tra') });
  expect(added).not.toHaveProperty('before');
  const gone = difference(two, one);
  expect(gone).toMatchObject({ id: 'bang-1', before: expect.stringContaining('Kiểm tra') });
  expect(gone).not.toHaveProperty('after');
});

test('a look that changed is a difference although the words are the same', () => {
  const paragraph = (look: { readonly bold?: true }): FileTree =>
    tree({ type: 'paragraph', style: 'paragraph', children: [{ type: 'text', value: 'Như cũ', ...look }] });
  const expected = { id: 'pl-1', before: 'Như cũ', after: 'Như cũ' };
  expect(difference(paragraph({}), paragraph({ bold: true }))).toEqual(expected);
  expect(difference(paragraph({ bold: true }), paragraph({}))).toEqual(expected);
});

test('what was kept may be anything: it is another document then', () => {
  for (const kept of [null, 3, 'x', [], {}, { documents: 'x' }])
    expect(firstDifference(kept, table(row('nv-1', 'Rà soát', 'A')))).toBeDefined();
});

test('long words are cut where they are shown', () => {
  const before = table(row('nv-1', 'Rà soát', 'A'));
  const found = difference(before, table(row('nv-1', 'Rà soát '.repeat(50), 'A')));
  expect(found?.after).toMatch(/^.{80}…$/);
});
