import { describe, expect, it } from 'vitest';
import { firstParagraph, p, paragraphsOf, plain, r, read, textOf, textsOf } from './word-parts.ts';

function text(...inlines: readonly string[]): string {
  return textOf(firstParagraph({ body: p('', ...inlines) }));
}

function run(content: string): string {
  return `<w:r>${content}</w:r>`;
}

const BEGIN = run('<w:fldChar w:fldCharType="begin"/>');
const SEPARATE = run('<w:fldChar w:fldCharType="separate"/>');
const END = run('<w:fldChar w:fldCharType="end"/>');

function instruction(words: string): string {
  return run(`<w:instrText xml:space="preserve">${words}</w:instrText>`);
}

describe('text', () => {
  it.each([
    ['a tab', '<w:t>a</w:t><w:tab/><w:t>b</w:t>', 'a\tb'],
    ['a line break', '<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t>', 'a\nb\nc'],
    ['hyphens', '<w:t>KH</w:t><w:noBreakHyphen/><w:t>UB</w:t><w:softHyphen/><w:t>ND</w:t>', 'KH-UBND'],
    ['blanks that are kept', '<w:t xml:space="preserve"> a  b </w:t>', ' a  b '],
    ['blanks that are not', '<w:t>\n  a  b </w:t>', 'a  b'],
    ['a sign of a symbol font', '<w:sym w:font="Symbol" w:char="F0B7"/>', '•'],
    ['a sign of another font', '<w:sym w:font="Arial" w:char="2013"/>', '–'],
    ['entities of XML itself', '<w:t>HĐND &amp; UBND &#8211; &lt;</w:t>', 'HĐND & UBND – <'],
    ['what is not known', '<w:unheardOf><w:t>x</w:t></w:unheardOf><w:t>a</w:t>', 'a'],
  ])('has %s', (_, content, expected) => {
    expect(text(run(content))).toBe(expected);
  });

  it('is joined where the look does not change', () => {
    const look = '<w:b/>';
    const { runs } = firstParagraph({ body: p('', r(look, 'Số'), r(look, ': '), r('', '05')) });
    expect(runs.map((each) => [each.text, each.bold])).toEqual([
      ['Số: ', true],
      ['05', false],
    ]);
  });

  it('stands in links, smart tags and content controls', () => {
    const wrapped = `<w:hyperlink r:id="none">${r('', 'a')}</w:hyperlink><w:smartTag>${r('', 'b')}</w:smartTag>
      <w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('', 'c')}</w:sdtContent></w:sdt>
      <w:bookmarkStart w:id="0"/>${r('', 'd')}<m:oMath><m:f><m:num><m:r><m:t>e</m:t></m:r></m:num></m:f></m:oMath>`;
    expect(text(wrapped)).toBe('abcde');
  });

  it('stands in controls around paragraphs', () => {
    const body = `<w:sdt><w:sdtContent>${plain('a')}<w:customXml>${plain('b')}</w:customXml></w:sdtContent></w:sdt>`;
    expect(textsOf({ body })).toEqual(['a', 'b']);
  });

  it('is not printed where it is hidden', () => {
    expect(text(r('<w:vanish/>', 'x'), r('<w:vanish w:val="0"/>', 'a'))).toBe('a');
  });

  it('runs on into the next paragraph where the mark between them is hidden', () => {
    const body = p('<w:rPr><w:vanish/></w:rPr>', r('', 'Điều 1. ')) + plain('Phạm vi');
    expect(textsOf({ body })).toEqual(['Điều 1. Phạm vi']);
  });

  it('says how it looks', () => {
    const properties = '<w:u w:val="single"/><w:caps/><w:vertAlign w:val="superscript"/><w:sz w:val="25"/>';
    expect(firstParagraph({ body: p('', r(properties, 'a')) }).runs).toMatchObject([
      { underline: true, caps: true, superscript: true, sizePt: 12.5 },
    ]);
  });
});

describe('fields', () => {
  it('show their result, with the name of the field', () => {
    const simple = `<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT ">${r('', '7')}</w:fldSimple>`;
    const signs = BEGIN + instruction(' PA') + instruction('GE ') + SEPARATE + r('', '7') + END;
    for (const field of [simple, signs])
      expect(firstParagraph({ body: p('', r('', '- '), field) }).runs).toMatchObject([
        { text: '- ' },
        { text: '7', field: 'PAGE' },
      ]);
  });

  it('are there without a result where Word counts pages in layout', () => {
    const without = [
      BEGIN + instruction('PAGE') + END,
      BEGIN + instruction('PAGE') + SEPARATE + END,
      '<w:fldSimple w:instr="PAGE"/>',
      run('<w:pgNum/>'),
    ];
    for (const field of without)
      expect(firstParagraph({ body: p('', field) }).runs).toMatchObject([{ text: '', field: 'PAGE' }]);
    expect(text(BEGIN, instruction('XE "mục lục"'), END)).toBe('');
  });

  it('may stand in one another, and over several paragraphs', () => {
    const inner = BEGIN + instruction('DOCPROPERTY x') + SEPARATE + r('', 'hidden') + END;
    expect(text(BEGIN, instruction('IF '), inner, instruction(' = 1'), SEPARATE, r('', 'shown'), END)).toBe(
      'shown',
    );
    const body =
      p('', BEGIN, instruction('TOC'), SEPARATE, r('', 'I. A')) + p('', r('', 'II. B'), END, r('', '.'));
    const [, second] = paragraphsOf(read({ body }));
    expect(second?.runs.map((each) => [each.text, each.field])).toEqual([
      ['II. B', 'TOC'],
      ['.', undefined],
    ]);
  });
});

describe('tracked changes', () => {
  const mark = (change: string) => `<w:rPr><w:${change} w:id="1" w:author="a"/></w:rPr>`;
  const change = (name: string, content: string) => `<w:${name} w:id="1" w:author="a">${content}</w:${name}>`;

  it('are taken as accepted, and counted', () => {
    const file = read({
      body:
        p('', r('', 'a'), change('ins', r('', 'b')), change('del', run('<w:delText>x</w:delText>'))) +
        p('', change('moveFrom', r('', 'y')), change('moveTo', r('', 'c'))),
    });
    expect(paragraphsOf(file).map(textOf)).toEqual(['ab', 'c']);
    expect(file.trackedChanges).toBe(4);
  });

  it('join paragraphs whose mark is deleted, in the form of the second', () => {
    const body = p(mark('del'), r('', 'a ')) + p('<w:jc w:val="center"/>', r('', 'b'));
    const file = read({ body });
    expect(paragraphsOf(file).map(textOf)).toEqual(['a b']);
    expect(paragraphsOf(file)[0]?.format.align).toBe('center');
    expect(file.trackedChanges).toBe(1);
  });

  it('leave out a deleted paragraph at the end, and a deleted row', () => {
    const row = (properties: string, content: string) =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${plain(content)}</w:tc></w:tr>`;
    const table = `<w:tbl>${row('', 'a')}${row('<w:del w:id="1"/>', 'x')}</w:tbl>`;
    expect(textsOf({ body: table + plain('b') + p(mark('del'), change('del', r('', 'y'))) })).toEqual([
      'a',
      'b',
    ]);
  });

  it('of formatting show the new form', () => {
    const changed = '<w:b/><w:rPrChange w:id="1"><w:rPr><w:i/><w:b w:val="0"/></w:rPr></w:rPrChange>';
    const file = read({ body: p('', r(changed, 'a')) });
    expect(paragraphsOf(file)[0]?.runs).toMatchObject([{ bold: true, italic: false }]);
    expect(file.trackedChanges).toBe(0);
  });

  it('are none where there are only comments, which are counted too', () => {
    const file = read({ body: plain('a'), comments: '<w:comment w:id="0"/><w:comment w:id="1"/>' });
    expect(file).toMatchObject({ trackedChanges: 0, comments: 2 });
  });
});

describe('pages', () => {
  const pageEnd = run('<w:br w:type="page"/>');
  const breakOf = (properties: string, ...inlines: readonly string[]) =>
    firstParagraph({ body: p(properties, ...inlines) }).pageBreak;

  it('end where a break is ordered', () => {
    expect(breakOf('', r('', 'a'), pageEnd)).toBe('within');
    expect(breakOf('', pageEnd, r('', 'a'))).toBe('before');
    expect(breakOf('', pageEnd)).toBe('within');
    expect(breakOf('<w:pageBreakBefore/>', r('', 'a'))).toBe('before');
    expect(breakOf('', r('', 'a'), run('<w:br/>'))).toBeUndefined();
  });

  it('began where Word last began them', () => {
    const rendered = run('<w:lastRenderedPageBreak/>');
    const file = read({ body: p('', rendered, r('', 'a')) + p('', r('', 'a'), rendered) + plain('a') });
    expect(paragraphsOf(file).map(({ renderedPageBreak }) => renderedPageBreak)).toEqual([
      'start',
      'within',
      undefined,
    ]);
    expect(file.showsPages).toBe(true);
    expect(read({ body: plain('a') }).showsPages).toBe(false);
  });
});

it('counts paragraphs in reading order, those of tables and text boxes too', () => {
  const box = `<w:r><w:pict><v:rect style="width:90pt;height:30pt"><v:textbox><w:txbxContent>${plain('box')}
    </w:txbxContent></v:textbox></v:rect></w:pict></w:r>`;
  const table = `<w:tbl><w:tr><w:tc>${plain('cell')}</w:tc></w:tr></w:tbl>`;
  const paragraphs = paragraphsOf(read({ body: p('', box, r('', 'a')) + table + plain('b') }));
  expect(paragraphs.map((each) => [each.index, textOf(each), each.inTextBox])).toEqual([
    [1, 'a', false],
    [2, 'box', true],
    [3, 'cell', false],
    [4, 'b', false],
  ]);
});
