import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyParagraphs, type OpenedDocx, paragraphText } from './read-docx.ts';
import { SAMPLE_FILE } from './sample-file.ts';
import { cell, document, file, paragraph, row, table } from './sample-nodes.ts';
import { textsOf } from './tree-paragraphs.ts';
import { written, writtenBlocks } from './written.ts';

function printedTexts(docx: OpenedDocx): readonly string[] {
  return bodyParagraphs(docx)
    .map(paragraphText)
    .filter((text) => text !== '');
}

/** What XML 1.0 can hold of a text, with every line break as XML gives it back. */
function representable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/\p{Cs}/gu, '');
}

/** Any string, those of markup and of broken pairs included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '&', '>', '"', "'", ']]>', '\t', '\n', '\r', ' ', '\u00a0', 'Ậ', '\ud83d'),
  }),
);

describe('the text of a DOCX', () => {
  it('is the text of the tree, paragraph by paragraph', async () => {
    expect(printedTexts(await written(SAMPLE_FILE))).toEqual(textsOf(SAMPLE_FILE));
  });

  it.each([
    'HĐND & UBND',
    '*',
    '_',
    '1.',
    '- ',
    '#',
    '|',
    ':::x',
    '{{y}}',
    '<b>',
    'Lưu:VT',
    '2*3*4',
    '  hai  cách  ',
  ])('has %j as typed', async (typed) => {
    expect(printedTexts(await writtenBlocks(paragraph('paragraph', typed)))).toEqual([typed]);
  });

  it('has tabs and line breaks as elements of their own, of whatever system they are', async () => {
    const docx = await writtenBlocks(paragraph('paragraph', 'một\thai\nba\r\nbốn\rnăm'));
    expect(printedTexts(docx)).toEqual(['một\thai\nba\nbốn\nnăm']);
    expect(docx.source('word/document.xml').match(/<w:br\/>/g)).toHaveLength(3);
  });

  it('leaves out only what XML cannot hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (running, inCell) => {
        const rows = [row('task', cell(0, inCell))];
        const docx = await writtenBlocks(paragraph('paragraph', running), table(1, [], rows));
        expect(printedTexts(docx)).toEqual(
          [running, inCell].map(representable).filter((text) => text !== ''),
        );
      }),
    );
  });

  it('stands in the properties as typed', async () => {
    const title = 'Kế hoạch <HĐND & UBND>\u0007';
    const docx = await written(file(document([], false, { title })));
    const core = docx.part('docProps/core.xml');
    expect(core.getElementsByTagName('dc:title')[0]?.textContent).toBe('Kế hoạch <HĐND & UBND>');
    expect(core.getElementsByTagName('dc:language')[0]?.textContent).toBe('vi-VN');
    expect(core.getElementsByTagName('cp:category')[0]?.textContent).toBe('Kế hoạch');
  });
});
