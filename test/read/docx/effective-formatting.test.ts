import { describe, expect, it } from 'vitest';
import { firstParagraph, p, paragraphsOf, plain, r, read } from './word-parts.ts';

function style(id: string, content: string, type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id} name"/>${content}</w:style>`;
}

const TIMES_14 = `<w:docDefaults><w:rPrDefault><w:rPr>
  <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/>
</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>`;

describe('without styles', () => {
  it('is Times New Roman 10, left-aligned, single-spaced, as Word shows it', () => {
    expect(firstParagraph({ body: plain('Kính gửi') })).toMatchObject({
      runs: [{ text: 'Kính gửi', font: 'Times New Roman', sizePt: 10, bold: false, italic: false }],
      format: { align: 'left', firstLineTwips: 0, beforeTwips: 0, line: { rule: 'auto', value: 240 } },
    });
  });

  it('shows what the paragraph itself says', () => {
    const properties = `<w:jc w:val="both"/><w:ind w:left="100" w:right="50" w:firstLine="567"/>
      <w:spacing w:before="120" w:after="60" w:line="300" w:lineRule="exact"/><w:keepNext/><w:outlineLvl w:val="1"/>`;
    expect(firstParagraph({ body: p(properties, r('', 'a')) }).format).toEqual({
      align: 'justify',
      leftTwips: 100,
      rightTwips: 50,
      firstLineTwips: 567,
      beforeTwips: 120,
      afterTwips: 60,
      line: { rule: 'exact', value: 300 },
      keepWithNext: true,
      outlineLevel: 1,
    });
  });

  it('knows the measures of the strict form, hanging lines and spacing left to Word', () => {
    const properties =
      '<w:ind w:start="1cm" w:hanging="0.5in"/><w:spacing w:beforeAutospacing="1" w:before="5" w:after="6pt"/>';
    expect(firstParagraph({ body: p(properties, r('', 'a')) }).format).toMatchObject({
      leftTwips: 567,
      firstLineTwips: -720,
      beforeTwips: 280,
      afterTwips: 120,
    });
  });
});

describe('styles', () => {
  const styles = `${TIMES_14}
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    ${style('Base', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>')}
    ${style('Derived', '<w:basedOn w:val="Base"/><w:pPr><w:spacing w:before="240"/></w:pPr><w:rPr><w:i/></w:rPr>')}
    ${style('NotBold', '<w:basedOn w:val="Base"/><w:rPr><w:b w:val="0"/></w:rPr>')}
    ${style('Strong', '<w:rPr><w:b/></w:rPr>', 'character')}
    ${style('Loop', '<w:basedOn w:val="Loop"/><w:rPr><w:caps/></w:rPr>')}`;
  const first = (properties: string, run: string) => firstParagraph({ styles, body: p(properties, run) });

  it('begins with the defaults and the default style', () => {
    expect(first('', r('', 'a'))).toMatchObject({
      styleName: 'Normal',
      runs: [{ font: 'Times New Roman', sizePt: 14 }],
      format: { afterTwips: 120 },
    });
  });

  it('goes on with the chain of styles, the base first', () => {
    expect(first('<w:pStyle w:val="Derived"/>', r('', 'a'))).toMatchObject({
      styleName: 'Derived name',
      runs: [{ sizePt: 13, bold: true, italic: true }],
      format: { align: 'center', beforeTwips: 240, afterTwips: 120 },
    });
  });

  it('takes the default style for one that is not there, and ends at one that is based on itself', () => {
    expect(first('<w:pStyle w:val="Missing"/>', r('', 'a')).styleName).toBe('Normal');
    expect(first('<w:pStyle w:val="Loop"/>', r('', 'a')).runs).toMatchObject([{ caps: true }]);
  });

  it.each([
    ['paragraph style', '<w:pStyle w:val="Base"/>', '', true],
    ['character style', '', '<w:rStyle w:val="Strong"/>', true],
    ['both, which turn it over twice', '<w:pStyle w:val="Base"/>', '<w:rStyle w:val="Strong"/>', false],
    [
      'both, but the run says so itself',
      '<w:pStyle w:val="Base"/>',
      '<w:rStyle w:val="Strong"/><w:b/>',
      true,
    ],
    ['a derived style that takes it back', '<w:pStyle w:val="NotBold"/>', '', false],
    ['that one and a character style', '<w:pStyle w:val="NotBold"/>', '<w:rStyle w:val="Strong"/>', true],
  ])('toggles bold: %s', (_, paragraph, run, bold) => {
    expect(first(paragraph, r(run, 'a')).runs).toMatchObject([{ bold }]);
  });

  it('is bold whatever styles say where the defaults are bold', () => {
    const bold = '<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>';
    const body = p('<w:pStyle w:val="Base"/>', r('<w:rStyle w:val="Strong"/>', 'a'));
    const read = firstParagraph({
      styles: styles.replace(/<w:docDefaults>.*<\/w:docDefaults>/s, bold),
      body,
    });
    expect(read.runs).toMatchObject([{ bold: true }]);
  });

  it('leaves out the space between paragraphs of one style where they ask for that', () => {
    const tight = '<w:contextualSpacing/><w:spacing w:before="60"/>';
    const read_ = paragraphsOf(read({ styles, body: p(tight) + p(tight) + p('<w:pStyle w:val="Base"/>') }));
    expect(read_.map(({ format }) => [format.beforeTwips, format.afterTwips])).toEqual([
      [60, 0],
      [0, 120],
      [0, 120],
    ]);
  });
});

describe('fonts', () => {
  const theme = `<a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont>
    <a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme>`;

  it.each([
    ['<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>', 'Arial'],
    ['<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>', 'Calibri'],
    ['<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:ascii="Arial"/>', 'Cambria'],
    ['<w:rFonts w:cs="Arial"/>', 'Times New Roman'],
  ])('%s is %s', (fonts, font) => {
    expect(firstParagraph({ theme, body: p('', r(fonts, 'a')) }).runs).toMatchObject([{ font }]);
  });

  it('takes the named font where there is no theme, and Times New Roman where there is neither', () => {
    const named = '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial"/>';
    expect(firstParagraph({ body: p('', r(named, 'a')) }).runs).toMatchObject([{ font: 'Arial' }]);
    const unnamed = '<w:rFonts w:asciiTheme="minorHAnsi"/>';
    expect(firstParagraph({ body: p('', r(unnamed, 'a')) }).runs).toMatchObject([
      { font: 'Times New Roman' },
    ]);
  });

  it('splits a run whose Vietnamese letters have a font of their own', () => {
    const fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Arial"/>';
    expect(firstParagraph({ body: p('', r(fonts, 'Số 5')) }).runs).toMatchObject([
      { text: 'S', font: 'Times New Roman' },
      { text: 'ố', font: 'Arial' },
      { text: ' 5', font: 'Times New Roman' },
    ]);
  });

  it.each([
    ['Times New Roman Bold', { font: 'Times New Roman', bold: true, italic: false }],
    ['Times New Roman Bold Italic', { font: 'Times New Roman', bold: true, italic: true }],
    ['Times New Roman,Italic', { font: 'Times New Roman', bold: false, italic: true }],
    ['Arial Black', { font: 'Arial Black', bold: false, italic: false }],
  ])('the weight in the name "%s" is one of the letters', (name, expected) => {
    const fonts = `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
    expect(firstParagraph({ body: p('', r(fonts, 'a')) }).runs).toMatchObject([expected]);
  });

  it('leaves complex scripts out of account', () => {
    const properties = '<w:bCs/><w:iCs/><w:szCs w:val="40"/>';
    expect(firstParagraph({ body: p('', r(properties, 'a')) }).runs).toMatchObject([
      { bold: false, italic: false, sizePt: 10 },
    ]);
  });
});

describe('colours', () => {
  const theme = `<a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
    <a:accent1><a:srgbClr val="4472c4"/></a:accent1></a:clrScheme>`;

  it.each([
    ['<w:color w:val="auto"/>', undefined],
    ['<w:color w:val="000000"/>', undefined],
    ['<w:color w:val="ff0000"/>', 'FF0000'],
    ['<w:color w:val="000000" w:themeColor="text1"/>', undefined],
    ['<w:color w:val="000000" w:themeColor="accent1"/>', '4472C4'],
    ['<w:color w:val="000000" w:themeColor="text1" w:themeTint="80"/>', '7F7F7F'],
    ['<w:color w:val="00FF00" w:themeColor="accent6"/>', '00FF00'],
  ])('%s is %s', (colour, expected) => {
    const [run] = firstParagraph({ theme, body: p('', r(colour, 'a')) }).runs;
    expect(run?.colour).toBe(expected);
  });
});

describe('formatting of a list', () => {
  const numbering = `<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/>
      <w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:pStyle w:val="Point"/><w:lvlText w:val="%2)"/>
      <w:pPr><w:ind w:left="1440" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
    <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`;
  const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
  const styles = `${style('Point', `<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>`)}
    ${style('Indented', '<w:pPr><w:ind w:left="200" w:firstLine="100"/></w:pPr>')}
    ${style('OwnIndent', `<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr><w:ind w:left="10"/></w:pPr>`)}`;
  const format = (properties: string) => firstParagraph({ styles, numbering, body: p(properties) }).format;

  it('comes from the level, over what the style says', () => {
    expect(format(`<w:pStyle w:val="Indented"/>${inList}`)).toMatchObject({
      leftTwips: 720,
      firstLineTwips: -360,
    });
  });

  it('gives way to what the paragraph itself says', () => {
    expect(format(`${inList}<w:ind w:left="0" w:firstLine="567"/>`)).toMatchObject({
      leftTwips: 0,
      firstLineTwips: 567,
    });
  });

  it('comes with the style that is in the list, at the level that names the style', () => {
    const paragraph = firstParagraph({ styles, numbering, body: p('<w:pStyle w:val="Point"/>') });
    expect(paragraph).toMatchObject({ number: 'a)', format: { leftTwips: 1440, firstLineTwips: -360 } });
  });

  it('gives way to the indents of the style that is in the list', () => {
    expect(format('<w:pStyle w:val="OwnIndent"/>')).toMatchObject({ leftTwips: 10, firstLineTwips: -360 });
  });

  it('goes with the number where the paragraph is taken out of the list', () => {
    const out = '<w:pStyle w:val="Point"/><w:numPr><w:numId w:val="0"/></w:numPr>';
    const paragraph = firstParagraph({ styles, numbering, body: p(out) });
    expect(paragraph.number).toBeUndefined();
    expect(paragraph.format).toMatchObject({ leftTwips: 0, firstLineTwips: 0 });
  });
});

describe('text in a table', () => {
  const styles = `${TIMES_14}${style(
    'Grid',
    `<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="24"/></w:rPr>
     <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>
     <w:tblStylePr w:type="lastCol"><w:rPr><w:i/></w:rPr></w:tblStylePr>
     <w:tblStylePr w:type="band2Horz"><w:rPr><w:color w:val="FF0000"/></w:rPr></w:tblStylePr>`,
    'table',
  )}${style('Left', '<w:pPr><w:jc w:val="left"/></w:pPr>')}`;
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const table = (look: string, properties = '') => {
    const row = `<w:tr>${cell(p(properties, r('', 'a')))}${cell(plain('b'))}</w:tr>`;
    const columns = '<w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid>';
    return `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/>${look}</w:tblPr>${columns}${row.repeat(3)}</w:tbl>`;
  };
  const looks = (look: string) =>
    paragraphsOf(read({ styles, body: table(look) })).map(({ runs: [run] }) =>
      [run?.bold && 'bold', run?.italic && 'italic', run?.colour].filter(Boolean).join(' '),
    );

  it('gets what the table style says, below its paragraph style', () => {
    const [first, second] = paragraphsOf(read({ styles, body: table('', '<w:pStyle w:val="Left"/>') }));
    expect(first).toMatchObject({ format: { align: 'left' }, runs: [{ sizePt: 12 }] });
    expect(second).toMatchObject({ format: { align: 'center' }, runs: [{ sizePt: 12 }] });
  });

  it('gets the parts of the style that the table shows', () => {
    expect(looks('<w:tblLook w:firstRow="1" w:lastColumn="1" w:noHBand="0"/>')).toEqual([
      'bold',
      'bold italic',
      '',
      'italic',
      'FF0000',
      'italic FF0000',
    ]);
    expect(looks('<w:tblLook w:val="0620"/>')).toEqual(['bold', 'bold', '', '', '', '']);
    expect(looks('')).toEqual(['', '', '', '', '', '']);
  });
});

it('aligns a page number in a frame as the frame stands on the page', () => {
  const frame = '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>';
  expect(firstParagraph({ body: p(frame, r('', '1')) }).format.align).toBe('center');
});
