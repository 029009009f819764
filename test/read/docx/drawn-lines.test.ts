import { describe, expect, it } from 'vitest';
import type { WordLine } from '../../../src/model/word-file.ts';
import { firstParagraph, p, paragraphsOf, r, read, textOf } from './word-parts.ts';

/** A page with 9,000 twips between its margins. */
const PAGE = '<w:sectPr><w:pgSz w:w="12000" w:h="16000"/><w:pgMar w:left="2000" w:right="1000"/></w:sectPr>';
const EMU = 635;

function lines(properties: string, ...runs: readonly string[]): readonly WordLine[] {
  return firstParagraph({ body: p(properties, ...runs) + PAGE }).lines;
}

const BOTTOM = '<w:pBdr><w:bottom w:val="single" w:sz="4"/></w:pBdr>';

describe('a border', () => {
  it('is as long as the paragraph between its indents', () => {
    expect(lines(`${BOTTOM}<w:ind w:left="3000" w:right="3000"/>`)).toEqual([
      { by: 'border', lengthTwips: 3000, centred: true },
    ]);
    expect(lines(`${BOTTOM}<w:ind w:left="500" w:right="3500"/>`)).toEqual([
      { by: 'border', lengthTwips: 5000, centred: false },
    ]);
  });

  it('is measured in the cell that the paragraph stands in', () => {
    const cell = `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/><w:tcMar><w:left w:w="0"/><w:right w:w="0"/></w:tcMar>
      </w:tcPr>${p(`${BOTTOM}<w:ind w:left="1500" w:right="1500"/>`)}</w:tc>`;
    expect(firstParagraph({ body: `<w:tbl><w:tr>${cell}</w:tr></w:tbl>` }).lines).toEqual([
      { by: 'border', lengthTwips: 1000, centred: true },
    ]);
  });

  it('is none where it is taken back, or where it is a box', () => {
    expect(lines('<w:pBdr><w:bottom w:val="nil"/><w:top w:val="none"/></w:pBdr>')).toEqual([]);
    expect(lines('<w:pBdr><w:top w:val="single"/><w:left w:val="single"/></w:pBdr>')).toEqual([]);
  });

  it('is drawn once around paragraphs that share it', () => {
    const file = read({ body: p(BOTTOM) + p(BOTTOM) + p(`${BOTTOM}<w:ind w:left="9"/>`) });
    expect(paragraphsOf(file).map((paragraph) => paragraph.lines.length)).toEqual([0, 1, 1]);
  });
});

function shape(geometry: string, more = ''): string {
  return `<wps:wsp><wps:cNvPr id="1" name="x"/><wps:spPr><a:prstGeom prst="${geometry}"/>${more}</wps:spPr></wps:wsp>`;
}

function anchored(content: string, width: number, height: number, position: string): string {
  return `<w:drawing><wp:anchor>${position}<wp:extent cx="${width * EMU}" cy="${height * EMU}"/>
    <wp:docPr id="1" name="x"/><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
}

function inRun(content: string): string {
  return `<w:r>${content}</w:r>`;
}

function column(offset: number): string {
  return `<wp:positionH relativeFrom="column"><wp:posOffset>${offset * EMU}</wp:posOffset></wp:positionH>`;
}

const CENTRED = '<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>';

describe('a drawn shape', () => {
  it.each([
    ['a line in the middle', anchored(shape('line'), 3000, 0, CENTRED), true],
    ['a connector put in the middle', anchored(shape('straightConnector1'), 3000, 0, column(3000)), true],
    ['a line at the left', anchored(shape('line'), 3000, 0, column(100)), false],
    ['a flat rectangle', anchored(shape('rect'), 3000, 20, CENTRED), true],
  ])('is %s', (_, drawing, centred) => {
    expect(lines('', inRun(drawing))).toEqual([{ by: 'shape', lengthTwips: 3000, centred }]);
  });

  it.each([
    ['a box', anchored(shape('rect'), 3000, 900, CENTRED)],
    ['a line that stands', anchored(shape('line'), 0, 3000, CENTRED)],
    ['a line without ink', anchored(shape('line', '<a:ln><a:noFill/></a:ln>'), 3000, 0, CENTRED)],
    ['a hidden line', anchored(shape('line'), 3000, 0, CENTRED).replace('<wp:docPr', '<wp:docPr hidden="1"')],
  ])('is no line where it is %s', (_, drawing) => {
    expect(lines('', inRun(drawing))).toEqual([]);
  });

  it('says nothing of its middle where the file does not', () => {
    const onPage = '<wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH>';
    expect(lines('', inRun(anchored(shape('line'), 3000, 0, onPage)))).toEqual([
      { by: 'shape', lengthTwips: 3000 },
    ]);
  });

  it('is read once where it is written twice, for new readers and for old ones', () => {
    const old = '<w:pict><v:line from="0,0" to="999pt,0"/></w:pict>';
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${anchored(shape('line'), 3000, 0, CENTRED)}
      </mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`;
    expect(lines('', inRun(both))).toEqual([{ by: 'shape', lengthTwips: 3000, centred: true }]);
  });

  it('is measured in the units of its group', () => {
    const ext = (name: string, cx: number, cy: number) => `<a:${name} cx="${cx}" cy="${cy}"/>`;
    const member = shape('line', `<a:xfrm>${ext('ext', 50, 0)}</a:xfrm>`);
    const group = `<wpg:wgp><wpg:grpSpPr><a:xfrm>${ext('ext', 0, 0)}${ext('chExt', 100, 100)}</a:xfrm></wpg:grpSpPr>
      ${member}</wpg:wgp>`;
    expect(lines('', inRun(anchored(group, 4000, 500, CENTRED)))).toMatchObject([
      { by: 'shape', lengthTwips: 2000 },
    ]);
  });
});

describe('a shape of old files (VML)', () => {
  const pict = (content: string) => inRun(`<w:pict>${content}</w:pict>`);

  it.each([
    ['<v:line style="position:absolute" from="150pt,2pt" to="300pt,2pt"/>', 3000, true],
    ['<v:line style="position:absolute" from="0,2pt" to="150pt,2.4pt"/>', 3000, false],
    ['<v:shape type="#_x0000_t32" style="position:absolute;margin-left:0;width:2in;height:0"/>', 2880, false],
    [
      '<v:shape type="#_x0000_t32" style="position:absolute;width:50mm;height:0;mso-position-horizontal:center"/>',
      2835,
      true,
    ],
    ['<v:rect style="width:150pt;height:1.5pt" stroked="f"/>', 3000, false],
    ['<v:rect style="width:0;height:1.5pt" o:hr="t" o:hralign="center" o:hrpct="500"/>', 4500, true],
  ])('%s', (content, lengthTwips, centred) => {
    expect(lines('', pict(content))).toEqual([{ by: 'shape', lengthTwips, centred }]);
  });

  it('is measured in the units of its group', () => {
    const group = `<v:group style="width:100pt;height:10pt" coordsize="1000,100">
      <v:line from="0,0" to="500,0"/></v:group>`;
    expect(lines('', pict(group))).toEqual([{ by: 'shape', lengthTwips: 1000 }]);
  });

  it('is no line where it is a box or has no stroke', () => {
    expect(lines('', pict('<v:rect style="width:150pt;height:40pt"/>'))).toEqual([]);
    expect(lines('', pict('<v:line from="0,0" to="100pt,0" stroked="f"/>'))).toEqual([]);
  });
});

describe('typed signs', () => {
  it.each([
    ['_______'],
    ['---------'],
    ['────────'],
    ['- - - - -'],
    ['–––––'],
    ['-----***-----'],
    ['UBND HUYỆN\n________'],
  ])('"%s" draw a line', (typed) => {
    const run = typed.split('\n').map((text) => `<w:t>${text}</w:t>`);
    expect(lines('<w:jc w:val="center"/>', inRun(run.join('<w:br/>')))).toEqual([
      { by: 'typed', centred: true },
    ]);
  });

  it('draw one as superscripts too', () => {
    expect(lines('', r('<w:vertAlign w:val="superscript"/>', '______'))).toEqual([
      { by: 'typed', centred: false },
    ]);
  });

  it.each([['- Như Điều 3;'], ['--'], ['Họ tên: ________'], ['***'], ['']])('"%s" draw none', (typed) => {
    expect(lines('', r('', typed))).toEqual([]);
  });
});

it('underlined text has a line under it', () => {
  expect(lines('<w:jc w:val="center"/>', r('<w:u w:val="single"/>', 'Hạnh phúc'))).toEqual([
    { by: 'underline', centred: true },
  ]);
  expect(lines('', r('<w:u w:val="none"/>', 'a'), r('<w:u/>', 'b'))).toEqual([]);
});

describe('a text box', () => {
  const content = `<w:txbxContent>${p(`${BOTTOM}`, r('', 'HỎA TỐC'))}</w:txbxContent>`;
  const box = `<wps:wsp><wps:spPr><a:prstGeom prst="rect"/></wps:spPr><wps:txbx>${content}</wps:txbx>
    <wps:bodyPr lIns="0" rIns="0"/></wps:wsp>`;
  const old = `<w:pict><v:shape style="width:100pt;height:20pt"><v:textbox>${content}</v:textbox></v:shape></w:pict>`;

  it('has its paragraphs read once, behind the one that it hangs on', () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${anchored(box, 2000, 400, CENTRED)}</mc:Choice>
      <mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`;
    const paragraphs = paragraphsOf(read({ body: p('', inRun(both), r('', 'a')) }));
    expect(paragraphs.map((each) => [textOf(each), each.inTextBox])).toEqual([
      ['a', false],
      ['HỎA TỐC', true],
    ]);
    expect(paragraphs[1]?.lines).toEqual([{ by: 'border', lengthTwips: 2000, centred: true }]);
  });

  it('is read in its old form where that is the only one', () => {
    const [, inside] = paragraphsOf(read({ body: p('', inRun(old)) }));
    expect(inside).toMatchObject({ inTextBox: true, lines: [{ by: 'border', lengthTwips: 1712 }] });
  });
});
