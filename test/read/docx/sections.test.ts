import { describe, expect, it } from 'vitest';
import { p, plain, r, read, textOf } from './word-parts.ts';

function sectionEnd(content: string): string {
  return `<w:sectPr>${content}</w:sectPr>`;
}

function closing(content: string, text = 'last'): string {
  return p(sectionEnd(content), r('', text));
}

const header = (id: string, type = 'default') => `<w:headerReference w:type="${type}" r:id="${id}"/>`;

describe('a page', () => {
  it('has the size, margins and numbers that the file gives', () => {
    const section = sectionEnd(`<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>
      <w:pgMar w:top="1134" w:right="850" w:bottom="-1134" w:left="30mm" w:header="567" w:footer="0" w:gutter="0"/>
      <w:pgNumType w:start="1"/><w:titlePg/>`);
    expect(read({ body: plain('a') + section }).sections.map(({ page }) => page)).toEqual([
      {
        widthTwips: 16838,
        heightTwips: 11906,
        landscape: true,
        topTwips: 1134,
        bottomTwips: 1134,
        leftTwips: 1701,
        rightTwips: 850,
        gutterTwips: 0,
        headerTwips: 567,
        footerTwips: 0,
        titlePage: true,
        startsAt: 1,
      },
    ]);
  });

  it('is Letter where the file says nothing', () => {
    const [section] = read({ body: plain('a') }).sections;
    expect(section?.page).toMatchObject({ widthTwips: 12240, heightTwips: 15840, titlePage: false });
    expect(section?.page.startsAt).toBeUndefined();
  });
});

describe('sections', () => {
  it('end with the paragraph that says so, the last one with the body', () => {
    const body = plain('a') + closing('<w:pgSz w:w="1" w:h="2"/>', 'b') + plain('c') + sectionEnd('');
    const { sections } = read({ body });
    const texts = sections.map(({ blocks }) =>
      blocks.map((block) => (block.type === 'paragraph' ? textOf(block) : '')),
    );
    expect(texts).toEqual([['a', 'b'], ['c']]);
    expect(sections.map(({ page }) => page.widthTwips)).toEqual([1, 12240]);
  });

  it('measure borders in their own first column', () => {
    const border = p('<w:pBdr><w:bottom w:val="single"/></w:pBdr>');
    const page = '<w:pgSz w:w="10000" w:h="10000"/><w:pgMar w:left="500" w:right="500"/>';
    const [section] = read({
      body: border + sectionEnd(`${page}<w:cols w:num="2" w:space="1000"/>`),
    }).sections;
    expect(section?.blocks).toMatchObject([{ lines: [{ by: 'border', lengthTwips: 4000 }] }]);
  });
});

describe('headers and footers', () => {
  const edges = {
    header1: p('', '<w:fldSimple w:instr="PAGE"/>'),
    header2: `<w:tbl><w:tr><w:tc>${plain('in a table')}</w:tc></w:tr></w:tbl>`,
    header3: plain('even'),
    footer1: plain('foot'),
  };

  it('are those that the section names, else those of the section before', () => {
    const body =
      closing(header('header1') + header('header2', 'first')) +
      closing(`${header('header2')}<w:footerReference w:type="default" r:id="footer1"/>`) +
      sectionEnd('');
    const { sections } = read({ body, edges });
    expect(sections.map(({ headers }) => headers.default.map(textOf))).toEqual([
      [''],
      ['in a table'],
      ['in a table'],
    ]);
    expect(sections[0]?.headers.default).toMatchObject([{ index: 1, runs: [{ field: 'PAGE' }] }]);
    expect(sections.map(({ headers }) => headers.first.map(textOf))).toEqual([
      ['in a table'],
      ['in a table'],
      ['in a table'],
    ]);
    expect(sections.map(({ footers }) => footers.default.map(textOf))).toEqual([[], ['foot'], ['foot']]);
  });

  it('differ on even pages only where the document asks for that', () => {
    const body = sectionEnd(header('header2') + header('header3', 'even'));
    const even = (settings: string) =>
      read({ body, edges, settings }).sections.map(({ headers }) => headers.even.map(textOf));
    expect(even('')).toEqual([['in a table']]);
    expect(even('<w:evenAndOddHeaders/>')).toEqual([['even']]);
  });

  it('are none where the file does not have the part', () => {
    const [section] = read({ body: sectionEnd(header('header9')) }).sections;
    expect(section?.headers.default).toEqual([]);
  });
});
