import { describe, expect, it } from 'vitest';
import type { WordTable } from '../../../src/model/word-file.ts';
import { blocksOf, firstTable, paragraphsOf, plain, read, textOf } from './word-parts.ts';

/** A page with 9,000 twips between its margins. */
const PAGE = '<w:sectPr><w:pgSz w:w="12000" w:h="16000"/><w:pgMar w:left="2000" w:right="1000"/></w:sectPr>';

function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${plain(text)}</w:tc>`;
}

function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`;
}

function grid(...widths: readonly number[]): string {
  return `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
}

function table(properties: string, ...content: readonly string[]): string {
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${content.join('')}</w:tbl>`;
}

/** The cells of each row: text, first column, span; `↑` where a cell continues the one above. */
function shape({ rows }: WordTable): readonly string[] {
  return rows.map(({ cells }) =>
    cells
      .map(({ column, colSpan, continuesMerge, blocks }) => {
        const text = blocks.map((block) => (block.type === 'paragraph' ? textOf(block) : '[table]')).join();
        return `${continuesMerge ? '↑' : text}@${column}${colSpan > 1 ? `×${colSpan}` : ''}`;
      })
      .join(' '),
  );
}

const SPAN_2 = '<w:gridSpan w:val="2"/>';
const MERGE = '<w:vMerge/>';
const MERGE_FROM = '<w:vMerge w:val="restart"/>';

describe('cells', () => {
  it('span columns and rows', () => {
    const body = table(
      '',
      grid(1, 1, 1),
      row(cell('TT', MERGE_FROM), cell('Cơ quan', SPAN_2)),
      row(cell('', MERGE), cell('chủ trì'), cell('phối hợp')),
      row(cell('1'), cell('A'), cell('B')),
    );
    expect(shape(firstTable({ body }))).toEqual([
      'TT@0 Cơ quan@1×2',
      '↑@0 chủ trì@1 phối hợp@2',
      '1@0 A@1 B@2',
    ]);
  });

  it('are joined sideways in the old way too, and may begin after the first column', () => {
    const joined = row(cell('a', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('b'));
    const late = `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('c')}</w:tr>`;
    expect(shape(firstTable({ body: table('', grid(10, 20, 30), joined, late) }))).toEqual([
      'a@0×2 b@2',
      'c@2',
    ]);
  });

  it('stand alone where nothing above them began a merge', () => {
    const body = table('', grid(1, 1), row(cell('a', MERGE), cell('b')), row(cell('c', MERGE), cell('d')));
    expect(shape(firstTable({ body }))).toEqual(['a@0 b@1', '↑@0 d@1']);
  });

  it('hold tables of their own', () => {
    const inner = table('', grid(1), row(cell('x')));
    const body = table('', grid(1), row(`<w:tc>${plain('a')}${inner}${plain('b')}</w:tc>`));
    expect(shape(firstTable({ body }))).toEqual(['a,[table],b@0']);
    expect(paragraphsOf(read({ body })).map(textOf)).toEqual(['a', 'x', 'b']);
  });

  it('are found in controls around rows and cells', () => {
    const control = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = table('', grid(1, 1), control(row(cell('a'), control(cell('b')))));
    expect(shape(firstTable({ body }))).toEqual(['a@0 b@1']);
  });
});

describe('widths', () => {
  const first = (body: string) => firstTable({ body: body + PAGE });

  it('come from the cells, or from the grid', () => {
    const body = table('', grid(1000, 3000), row(cell('a', '<w:tcW w:w="900" w:type="dxa"/>'), cell('b')));
    const read = first(body);
    expect(read.columnTwips).toEqual([1000, 3000]);
    expect(read.rows[0]?.cells.map(({ widthTwips }) => widthTwips)).toEqual([900, 3000]);
  });

  it('come from the cells alone where there is no grid', () => {
    const width = (twips: number) => `<w:tcW w:w="${twips}" w:type="dxa"/>`;
    const body = table('', row(cell('a', width(500)), cell('b', width(700))));
    expect(first(body).columnTwips).toEqual([500, 700]);
  });

  it('are shares of the width that the table asks for', () => {
    const half = '<w:tcW w:w="50%" w:type="pct"/>';
    const body = table(
      '<w:tblW w:w="5000" w:type="pct"/>',
      grid(100, 100),
      row(cell('a', half), cell('b', half)),
    );
    expect(first(body)).toMatchObject({
      columnTwips: [4500, 4500],
      rows: [{ cells: [{ widthTwips: 4500 }, { widthTwips: 4500 }] }],
    });
  });

  it.each([
    ['<w:tblInd w:w="-200" w:type="dxa"/>', -200],
    ['<w:jc w:val="center"/><w:tblInd w:w="-200" w:type="dxa"/>', 2500],
    ['<w:jc w:val="right"/>', 5000],
    ['', 0],
  ])('%s begins at %s', (properties, indent) => {
    expect(first(table(properties, grid(1000, 3000), row(cell('a')))).indentTwips).toBe(indent);
  });

  it.each([
    ['', '', { left: 115, right: 115 }],
    ['<w:tblCellMar><w:left w:w="85"/><w:end w:w="70"/></w:tblCellMar>', '', { left: 85, right: 70 }],
    [
      '<w:tblCellMar><w:left w:w="85"/></w:tblCellMar>',
      '<w:tcMar><w:left w:w="0"/></w:tcMar>',
      { left: 0, right: 115 },
    ],
  ])('leave margins beside the text: %s %s', (ofTable, ofCell, marginTwips) => {
    const body = table(ofTable, grid(1000), row(cell('a', ofCell)));
    expect(first(body).rows[0]?.cells).toMatchObject([{ marginTwips }]);
  });
});

describe('rows', () => {
  it('are headers from the first on, and split unless they may not', () => {
    const marked = (properties: string) => `<w:tr><w:trPr>${properties}</w:trPr>${cell('a')}</w:tr>`;
    const body = table(
      '',
      grid(1),
      marked('<w:tblHeader/><w:cantSplit/>'),
      marked('<w:tblHeader w:val="0"/>'),
      marked('<w:tblHeader/><w:cantSplit w:val="false"/>'),
    );
    expect(firstTable({ body }).rows).toMatchObject([
      { isHeader: true, maySplit: false },
      { isHeader: false, maySplit: true },
      { isHeader: false, maySplit: true },
    ]);
  });
});

describe('lines between the cells', () => {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const all = (name: string, value: string) =>
    `<w:${name}>${sides.map((side) => `<w:${side} w:val="${value}"/>`).join('')}</w:${name}>`;
  const bordered = (ofTable: string, ofCell: string, styles = '') =>
    firstTable({
      styles,
      body: table(ofTable, grid(1, 1), row(cell('a', ofCell), cell('b', ofCell)).repeat(2)),
    }).bordered;
  const style = (id: string, content: string) =>
    `<w:style w:type="table" w:styleId="${id}"><w:name w:val="${id}"/>${content}</w:style>`;
  const styles =
    style('Grid', `<w:tblPr>${all('tblBorders', 'single')}</w:tblPr>`) +
    style('Derived', '<w:basedOn w:val="Grid"/>') +
    style('Lined', `<w:tcPr>${all('tcBorders', 'single')}</w:tcPr>`) +
    style(
      'UnderHead',
      '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single"/></w:tcBorders></w:tcPr></w:tblStylePr>',
    );

  it.each([
    ['nothing is said', '', '', false],
    ['the table has borders', all('tblBorders', 'single'), '', true],
    ['they are taken back', all('tblBorders', 'nil'), '', false],
    ['each cell has its own', '', all('tcBorders', 'single'), true],
    ['each cell takes those of the table back', all('tblBorders', 'single'), all('tcBorders', 'none'), false],
    ['each cell is only underlined', '', '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>', false],
    ['the style has them', '<w:tblStyle w:val="Derived"/>', '', true],
    ['the style has them for its cells', '<w:tblStyle w:val="Lined"/>', '', true],
    [
      'the style underlines the first row',
      '<w:tblStyle w:val="UnderHead"/><w:tblLook w:firstRow="1"/>',
      '',
      false,
    ],
    [
      'the table takes back what the style has',
      `<w:tblStyle w:val="Grid"/>${all('tblBorders', 'none')}`,
      '',
      false,
    ],
  ])('where %s', (_, ofTable, ofCell, expected) => {
    expect(bordered(ofTable, ofCell, styles)).toBe(expected);
  });
});

it('stands between paragraphs in reading order', () => {
  const body = plain('a') + table('', grid(1), row(cell('b'))) + plain('c');
  expect(blocksOf(read({ body })).map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
});
