import { describe, expect, it } from 'vitest';
import {
  all,
  bodyParagraphs,
  children,
  descend,
  type OpenedDocx,
  paragraphText,
  paragraphWith,
  styleDefinition,
  styleOf,
} from './read-docx.ts';
import {
  cell,
  document,
  file,
  letterhead,
  paragraph,
  row,
  rule,
  signatureBlock,
  table,
} from './sample-nodes.ts';
import { MEASURES, written, writtenBlocks } from './written.ts';

function cellTexts(docx: OpenedDocx): readonly (readonly string[])[] {
  return all(docx.part('word/document.xml'), 'w:tr').map((each) =>
    children(each, 'w:tc').map((cell) => children(cell, 'w:p').map(paragraphText).join('/')),
  );
}

describe('the letterhead', () => {
  it('has issuer and Quốc hiệu side by side, and number level with place and date below', async () => {
    expect(cellTexts(await writtenBlocks(letterhead()))).toEqual([
      ['Ủy ban nhân dân huyện Tân Lập/', 'Cộng hòa xã hội chủ nghĩa Việt Nam/Độc lập - Tự do - Hạnh phúc/'],
      ['Số: 15/KH-UBND', 'Tân Lập, ngày 05 tháng 01 năm 2025'],
    ]);
  });

  it('has one row in an attached document', async () => {
    expect(cellTexts(await writtenBlocks(letterhead({ codeLine: false })))).toHaveLength(1);
  });

  it('leaves the text as typed; its capitals are the style’s', async () => {
    const docx = await writtenBlocks(letterhead());
    expect(styleOf(paragraphWith(docx, 'Cộng hòa'))).toBe('quocHieu');
    expect(descend(styleDefinition(docx, 'quocHieu'), 'w:rPr', 'w:caps')).toBeDefined();
  });
});

describe('a drawn line', () => {
  it('is the bottom border of an empty paragraph, as long as both indents leave it', async () => {
    const docx = await writtenBlocks(rule(0.4, paragraph('subject', 'Trích yếu')));
    const [line] = bodyParagraphs(docx);
    const indent = line && descend(line, 'w:pPr', 'w:ind');
    const { widthTwips, leftTwips, rightTwips } = MEASURES.page;
    const indents = Number(indent?.getAttribute('w:left')) + Number(indent?.getAttribute('w:right'));
    expect(widthTwips - leftTwips - rightTwips - indents).toBe(1000);
    const border = descend(styleDefinition(docx, 'rule'), 'w:pPr', 'w:pBdr', 'w:bottom');
    expect(border?.getAttribute('w:sz')).toBe('6');
  });

  it('is centred in its column of the letterhead', async () => {
    const docx = await writtenBlocks(letterhead());
    const lines = bodyParagraphs(docx).filter((each) => styleOf(each) === 'rule');
    const indents = lines.map((line) => descend(line, 'w:pPr', 'w:ind')?.getAttribute('w:left'));
    expect(indents).toEqual([`${(3742 - 1000) / 2}`, `${(5612 - 1000) / 2}`]);
  });
});

describe('the signature block', () => {
  const withLines = (lines: number) => ({
    paragraph: () => ({ breaks: Array.from({ length: lines - 1 }, () => 1) }),
  });
  const texts = [paragraph('paragraph', 'Một'), paragraph('paragraph', 'Hai'), paragraph('paragraph', 'Ba')];
  const tree = file(document([...texts, signatureBlock()]));

  it('is one row that no page cuts: recipients | authority, post, free space, name', async () => {
    const docx = await written(tree);
    expect(cellTexts(docx)).toEqual([
      ['Nơi nhận:/- UBND tỉnh (b/c);/- Lưu: VT, NV.', 'TM. Ủy ban nhân dân/Chủ tịch//Trần Văn Minh'],
    ]);
    expect(all(docx.part('word/document.xml'), 'w:cantSplit')).toHaveLength(1);
    const space = descend(styleDefinition(docx, 'signatureSpace'), 'w:pPr', 'w:spacing');
    expect(space?.getAttribute('w:line')).toBe(`${MEASURES.signatureSpaceTwips}`);
  });

  it('goes on row by row with recipients that are not beside the signer', async () => {
    const docx = await written(tree, { placesBesideSigner: 1 });
    expect(cellTexts(docx)).toEqual([
      ['Nơi nhận:', 'TM. Ủy ban nhân dân/Chủ tịch//Trần Văn Minh'],
      ['- UBND tỉnh (b/c);', ''],
      ['- Lưu: VT, NV.', ''],
    ]);
    expect(all(docx.part('word/document.xml'), 'w:cantSplit')).toHaveLength(3);
  });

  it('has a paragraph on the left even where it has no recipients', async () => {
    const docx = await writtenBlocks({ ...signatureBlock(), toPlaces: [] });
    const cells = all(docx.part('word/document.xml'), 'w:tc');
    expect(cells.map((each) => children(each, 'w:p').length)).toEqual([1, 4]);
  });

  it('has two paragraphs of one line with it', async () => {
    const docx = await written(tree, withLines(1));
    expect(['Một', 'Hai', 'Ba'].map((start) => styleOf(paragraphWith(docx, start)))).toEqual([
      'paragraph',
      'paragraphKept',
      'paragraphKept',
    ]);
  });

  it('has one paragraph of two lines with it', async () => {
    const docx = await written(tree, withLines(2));
    expect(['Hai', 'Ba'].map((start) => styleOf(paragraphWith(docx, start)))).toEqual([
      'paragraph',
      'paragraphKept',
    ]);
  });

  it('has the last row of a table with it that it follows', async () => {
    const tasks = ['Việc 1', 'Việc 2'].map((words) => row('task', cell(0, words)));
    const docx = await writtenBlocks(table(1, [], tasks), signatureBlock());
    expect(['Việc 1', 'Việc 2'].map((start) => styleOf(paragraphWith(docx, start)))).toEqual([
      'tableLeft12',
      'tableLeft12Kept',
    ]);
  });
});
