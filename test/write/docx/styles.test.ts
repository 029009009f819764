import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { PARAGRAPH_STYLES, TABLE_STYLES } from '../../../src/model/tree.ts';
import {
  all,
  bodyParagraphs,
  childElements,
  children,
  descend,
  type OpenedDocx,
  paragraphWith,
  styleDefinition,
  styleOf,
  value,
} from './read-docx.ts';
import { SAMPLE_FILE } from './sample-file.ts';
import { document, file, letterhead, paragraph, text } from './sample-nodes.ts';
import { MEASURES, written, writtenBlocks } from './written.ts';

function styleName(docx: OpenedDocx, id: string): string | undefined {
  return value(styleDefinition(docx, id), 'w:name');
}

function runStyles(docx: OpenedDocx, start: string): readonly (string | undefined)[] {
  return children(paragraphWith(docx, start), 'w:r').map((run) => value(run, 'w:rPr', 'w:rStyle'));
}

describe('the styles of a DOCX', () => {
  it('are the styles of the tree, under Vietnamese names of their own', async () => {
    const docx = await written(SAMPLE_FILE);
    const ids = [...PARAGRAPH_STYLES, ...TABLE_STYLES.map((style) => `${style}12`)];
    const names = ids.map((id) => styleName(docx, id));
    expect(names.filter((name) => !name?.startsWith('VT '))).toEqual([]);
    expect(new Set(names).size).toBe(ids.length);
    expect(styleName(docx, 'article')).toBe('VT Điều');
    expect(styleName(docx, 'number')).toBe('VT Số');
  });

  it('have names that Word does not take apart at a comma, each of them once', async () => {
    const docx = await written(SAMPLE_FILE);
    const names = all(docx.part('word/styles.xml'), 'w:style').map((style) => value(style, 'w:name') ?? '');
    expect(names.filter((name) => name.includes(','))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are all defined', async () => {
    const docx = await written(SAMPLE_FILE);
    const main = docx.part('word/document.xml');
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
      all(main, name).map((element) => element.getAttribute('w:val') ?? ''),
    );
    expect(new Set(used.map((id) => styleDefinition(docx, id).tagName))).toEqual(new Set(['w:style']));
  });

  it('carry the measures: size, weight, capitals, alignment, indent, spacing, outline level', async () => {
    const docx = await written(SAMPLE_FILE);
    const heading = styleDefinition(docx, 'sectionHeading');
    const { firstLineTwips, afterTwips } = MEASURES.styles.sectionHeading;
    expect(value(heading, 'w:rPr', 'w:sz')).toBe('28');
    expect(descend(heading, 'w:rPr', 'w:b')).toBeDefined();
    expect(descend(heading, 'w:rPr', 'w:caps')).toBeDefined();
    expect(value(heading, 'w:pPr', 'w:jc')).toBe('both');
    expect(value(heading, 'w:pPr', 'w:outlineLvl')).toBe('1');
    expect(descend(heading, 'w:pPr', 'w:keepNext')).toBeDefined();
    expect(descend(heading, 'w:pPr', 'w:ind')?.getAttribute('w:firstLine')).toBe(`${firstLineTwips}`);
    expect(descend(heading, 'w:pPr', 'w:spacing')?.getAttribute('w:after')).toBe(`${afterTwips}`);
    expect(descend(heading, 'w:pPr', 'w:spacing')?.getAttribute('w:line')).toBe('240');
  });

  it('name one font in all four slots, no theme font and no colour', async () => {
    const docx = await written(SAMPLE_FILE);
    const fonts = all(docx.part('word/styles.xml'), 'w:rFonts');
    expect(fonts).toHaveLength(1);
    const slots = ['ascii', 'hAnsi', 'cs', 'eastAsia'].map((slot) => fonts[0]?.getAttribute(`w:${slot}`));
    expect(new Set(slots)).toEqual(new Set(['Times New Roman']));
    expect(docx.source('word/styles.xml')).not.toMatch(/theme(Color|Fill)|[a-zA-Z]+Theme=|<w:color /);
    expect(docx.source('word/document.xml')).not.toMatch(/theme|<w:color /i);
  });

  it('say that the language is Vietnamese', async () => {
    const docx = await written(SAMPLE_FILE);
    const defaults = descend(
      docx.part('word/styles.xml'),
      'w:docDefaults',
      'w:rPrDefault',
      'w:rPr',
      'w:lang',
    );
    expect(defaults?.getAttribute('w:val')).toBe('vi-VN');
  });

  it('give numbers, references and looks a character style', async () => {
    const docx = await written(SAMPLE_FILE);
    expect(runStyles(docx, '1.\u00a0Nâng cao')).toEqual([
      'number',
      undefined,
      'strong',
      undefined,
      'emphasis',
      undefined,
      'reference',
      undefined,
      'strongEmphasis',
    ]);
  });

  it('never name a look that the paragraph has, since two bolds print upright in Word', async () => {
    const bold = { type: 'text', value: 'II.', role: 'number', bold: true } as const;
    const docx = await writtenBlocks(
      paragraph('sectionHeading', [bold]),
      paragraph('paragraph', [{ ...bold, value: 'III.' }]),
      paragraph('legalBasis', [{ type: 'text', value: 'Căn cứ', italic: true }]),
    );
    expect(runStyles(docx, 'II.')).toEqual(['number']);
    expect(runStyles(docx, 'III.')).toEqual(['numberStrong']);
    expect(runStyles(docx, 'Căn cứ')).toEqual([undefined]);
  });

  it('have a size of their own where the letterhead does not fit at the profile’s', async () => {
    const docx = await written(file(document([letterhead()])), { quocHieuPt: 12 });
    expect(styleOf(paragraphWith(docx, 'Cộng hòa'))).toBe('quocHieu12');
    expect(value(styleDefinition(docx, 'quocHieu12'), 'w:rPr', 'w:sz')).toBe('24');
    expect(value(styleDefinition(docx, 'quocHieu12'), 'w:basedOn')).toBe('quocHieu');
  });
});

/** Everything that a main part may say beyond styles: widths, merges, heights, what repeats and what stays together. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': ['w:pStyle', 'w:sectPr'],
  'w:rPr': ['w:rStyle'],
  'w:tblPr': ['w:tblStyle', 'w:tblW', 'w:tblLayout'],
  'w:trPr': ['w:cantSplit', 'w:trHeight', 'w:tblHeader'],
  'w:tcPr': ['w:tcW', 'w:gridSpan', 'w:vMerge', 'w:vAlign'],
};

function directFormatting(main: Element): readonly string[] {
  return Object.entries(PROPERTIES).flatMap(([holder, allowed]) =>
    all(main, holder)
      .flatMap((properties) => childElements(properties))
      .map((property) => property.tagName)
      .filter((name) => !allowed.includes(name)),
  );
}

describe('direct formatting', () => {
  it('does not occur but for the indents that are measured', async () => {
    const docx = await written(SAMPLE_FILE);
    const drawnLines = 3;
    const hangingItems = 2;
    expect(directFormatting(docx.part('word/document.xml'))).toEqual(
      Array.from({ length: drawnLines + hangingItems }, () => 'w:ind'),
    );
  });

  it('gives a paragraph the right indent that takes its lines out of rounding’s reach', async () => {
    const words = paragraph('paragraph', [text('Nội dung')]);
    const nudged = await written(file(document([words])), { paragraph: () => ({ nudgeTwips: 6 }) });
    const [first] = bodyParagraphs(nudged);
    expect(first && descend(first, 'w:pPr', 'w:ind')?.getAttribute('w:right')).toBe('6');
  });
});
