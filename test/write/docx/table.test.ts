import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { RowNode } from '../../../src/model/tree.ts';
import {
  all,
  children,
  descend,
  type OpenedDocx,
  paragraphText,
  paragraphWith,
  styleDefinition,
  styleOf,
  value,
} from './read-docx.ts';
import {
  cell,
  cellParagraph,
  document,
  file,
  paragraph,
  row,
  signatureBlock,
  table,
  twoLevelHeader,
} from './sample-nodes.ts';
import { MEASURES, written, writtenBlocks } from './written.ts';

/** One cell in short: its text, `×n` over columns, `↓` where a merge starts, `↑` where it goes on. */
function shape(cellElement: Element): string {
  const text = children(cellElement, 'w:p').map(paragraphText).join('/');
  const span = value(cellElement, 'w:tcPr', 'w:gridSpan');
  const merge = descend(cellElement, 'w:tcPr', 'w:vMerge');
  const sign = merge ? (merge.getAttribute('w:val') === 'restart' ? '↓' : '↑') : '';
  return `${text}${span ? `×${span}` : ''}${sign}`;
}

function rowsOf(docx: OpenedDocx): readonly Element[] {
  return all(docx.part('word/document.xml'), 'w:tr');
}

function shapes(docx: OpenedDocx): readonly string[] {
  return rowsOf(docx).map((each) => children(each, 'w:tc').map(shape).join(' | '));
}

function rowProperties(docx: OpenedDocx): readonly (readonly string[])[] {
  return rowsOf(docx).map((each) =>
    Array.from(descend(each, 'w:trPr')?.childNodes ?? [], (property) => property.nodeName),
  );
}

const task = (name: string): RowNode => row('task', cell(0, '1'), cell(1, name));

describe('a table', () => {
  it('merges over columns and rows, header and body alike', async () => {
    const rows = [
      row('group', cell(0, 'I'), cell(1, 'Nhóm', { colSpan: 3 })),
      row('task', cell(0, '1', { rowSpan: 3 }), cell(1, 'a'), cell(2, 'b', { colSpan: 2, rowSpan: 2 })),
      row('task', cell(1, 'c')),
      row('task', cell(1, 'd'), cell(2, 'e'), cell(3, 'f')),
    ];
    expect(shapes(await writtenBlocks(table(4, twoLevelHeader(), rows)))).toEqual([
      'STT↓ | Nhiệm vụ×2 | Thời hạn↓',
      '↑ | Nội dung | Chủ trì | ↑',
      'I | Nhóm×3',
      '1↓ | a | b×2↓',
      '↑ | c | ×2↑',
      '↑ | d | e | f',
    ]);
  });

  it('gives each cell the width of the columns that it covers, in a fixed layout', async () => {
    const docx = await writtenBlocks(table(3, [], [row('task', cell(0, 'a', { colSpan: 2 }), cell(2, 'b'))]));
    const main = docx.part('word/document.xml');
    const width = (element: Element | undefined): string | undefined =>
      element?.getAttribute('w:w') ?? undefined;
    expect(all(main, 'w:gridCol').map(width)).toEqual(['3118', '3118', '3118']);
    expect(all(main, 'w:tcW').map(width)).toEqual(['6236', '3118']);
    expect(all(main, 'w:tblW').map(width)).toEqual(['9354']);
    expect(all(main, 'w:tblLayout')[0]?.getAttribute('w:type')).toBe('fixed');
  });

  it('repeats every header row, at the height that was measured', async () => {
    const docx = await writtenBlocks(table(4, twoLevelHeader(), []));
    expect(rowProperties(docx)).toEqual([
      ['w:cantSplit', 'w:trHeight', 'w:tblHeader'],
      ['w:cantSplit', 'w:trHeight', 'w:tblHeader'],
    ]);
    const height = all(docx.part('word/document.xml'), 'w:trHeight')[0];
    expect(height?.getAttribute('w:val')).toBe('356');
    expect(height?.getAttribute('w:hRule')).toBe('atLeast');
  });

  it('splits only the rows that may', async () => {
    const [short, long] = [task('ngắn'), task('dài')];
    const tree = file(document([table(2, [], [short, long])]));
    const docx = await written(tree, { maySplit: (each) => each === long });
    expect(rowProperties(docx)).toEqual([['w:cantSplit'], []]);
  });

  it('keeps a group’s row with its first task in every paragraph of the row', async () => {
    const rows = [
      row('task', cell(0, 'x', { rowSpan: 2 }), cell(1, 'y')),
      row('group', cell(1, [cellParagraph('tableLeft', 'Nhóm'), cellParagraph('tableLeft', 'hai dòng')])),
      task('việc'),
    ];
    const docx = await writtenBlocks(table(2, [], rows));
    const styles = rowsOf(docx).map((each) => all(each, 'w:p').map(styleOf));
    expect(styles[1]).toEqual(['tableLeft12Kept', 'tableLeft12Kept', 'tableLeft12FollowingKept']);
    expect(styles[2]).toEqual(['tableLeft12', 'tableLeft12']);
    const kept = styleDefinition(docx, 'tableLeft12Kept');
    expect(descend(kept, 'w:pPr', 'w:keepNext')).toBeDefined();
    expect(value(kept, 'w:basedOn')).toBe('tableLeft12');
  });

  it('has space between the paragraphs of a cell, but none in a row that may split', async () => {
    const two = [cellParagraph('tableJustify', 'một'), cellParagraph('tableJustify', 'hai')];
    const [whole, splits] = [row('task', cell(0, two)), row('task', cell(0, two))];
    const tree = file(document([table(1, [], [whole, splits])]));
    const docx = await written(tree, { maySplit: (each) => each === splits });
    expect(rowsOf(docx).map((each) => all(each, 'w:p').map(styleOf))).toEqual([
      ['tableJustify12', 'tableJustify12Following'],
      ['tableJustify12', 'tableJustify12'],
    ]);
    const spacing = descend(styleDefinition(docx, 'tableJustify12Following'), 'w:pPr', 'w:spacing');
    expect(spacing?.getAttribute('w:before')).toBe(`${MEASURES.table.betweenParagraphsTwips}`);
    expect(spacing?.getAttribute('w:after')).toBe('0');
  });

  it('hangs a list item by the width of its dash', async () => {
    const items = [cellParagraph('tableLeft', '- Phòng Nội vụ', '- ')];
    const docx = await writtenBlocks(table(1, [], [row('task', cell(0, items))]));
    const indent = descend(paragraphWith(docx, '- Phòng'), 'w:pPr', 'w:ind');
    expect([indent?.getAttribute('w:left'), indent?.getAttribute('w:hanging')]).toEqual(['144', '144']);
  });

  it('has a paragraph in every cell, the empty and the missing ones too', async () => {
    const docx = await writtenBlocks(table(3, [], [row('task', cell(0, []), cell(2, ''))]));
    expect(all(docx.part('word/document.xml'), 'w:tc').map((each) => children(each, 'w:p').length)).toEqual([
      1, 1, 1,
    ]);
  });

  it('has grid and margins from a table style, and no widow control in its cells', async () => {
    const docx = await writtenBlocks(table(1, [], [row('task', cell(0, 'a'))]));
    const grid = styleDefinition(docx, 'tableGrid');
    expect(descend(grid, 'w:tblPr', 'w:tblBorders', 'w:insideV')?.getAttribute('w:sz')).toBe('4');
    expect(descend(grid, 'w:tblPr', 'w:tblCellMar', 'w:left')?.getAttribute('w:w')).toBe('85');
    const left = styleDefinition(docx, 'tableLeft12');
    expect(['0', 'false']).toContain(value(left, 'w:pPr', 'w:widowControl'));
  });
});

describe('what stands around a table', () => {
  const small = table(2, [], [task('a'), task('b')]);

  it('keeps the paragraph right before it with it', async () => {
    const docx = await writtenBlocks(paragraph('pointer', 'Trước'), small, paragraph('pointer', 'Sau'));
    expect(styleOf(paragraphWith(docx, 'Trước'))).toBe('pointerKept');
    expect(styleOf(paragraphWith(docx, 'Sau'))).toBe('pointer');
    expect(descend(styleDefinition(docx, 'pointerKept'), 'w:pPr', 'w:keepNext')).toBeDefined();
  });

  it('leaves a style that keeps with the next anyway as it is', async () => {
    const docx = await writtenBlocks(paragraph('tableTitle', 'Bảng 1'), small);
    expect(styleOf(paragraphWith(docx, 'Bảng 1'))).toBe('tableTitle');
  });

  it('is the lowest paragraph where another table follows, since Word would join the two', async () => {
    const docx = await writtenBlocks(small, small, paragraph('paragraph', 'Hết'));
    const body = descend(docx.part('word/document.xml'), 'w:body');
    const names = body ? Array.from(body.childNodes, (node) => node.nodeName) : [];
    expect(names).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
    const line = descend(styleDefinition(docx, 'tableSeparator'), 'w:pPr', 'w:spacing');
    expect([line?.getAttribute('w:line'), line?.getAttribute('w:lineRule')]).toEqual(['1', 'exact']);
  });

  it('keeps its last row with the signature that follows', async () => {
    const docx = await writtenBlocks(small, signatureBlock());
    const styles = rowsOf(docx).slice(0, 2);
    expect(styles.map((each) => all(each, 'w:p').map(styleOf))).toEqual([
      ['tableLeft12', 'tableLeft12'],
      ['tableLeft12Kept', 'tableLeft12Kept'],
    ]);
  });
});
