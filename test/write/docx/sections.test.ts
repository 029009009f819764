import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { all, childElements, descend, type OpenedDocx, paragraphText, styleOf, value } from './read-docx.ts';
import { cell, document, file, paragraph, row, table } from './sample-nodes.ts';
import { MEASURES, written } from './written.ts';

const words = (start: string) => paragraph('paragraph', start);
const someTable = table(1, [], [row('task', cell(0, 'a'))]);

function sections(docx: OpenedDocx): readonly Element[] {
  return all(docx.part('word/document.xml'), 'w:sectPr');
}

function size(section: Element): readonly (string | null | undefined)[] {
  const page = descend(section, 'w:pgSz');
  return [page?.getAttribute('w:w'), page?.getAttribute('w:h'), page?.getAttribute('w:orient')];
}

/** Ids of the section's headers by their type. */
function headers(section: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(
    childElements(section)
      .filter((child) => child.tagName === 'w:headerReference')
      .map((child) => [child.getAttribute('w:type'), child.getAttribute('r:id')]),
  );
}

function target(docx: OpenedDocx, id: string | undefined): string {
  const relation = all(docx.part('word/_rels/document.xml.rels'), 'Relationship').find(
    (each) => each.getAttribute('Id') === id,
  );
  return `word/${relation?.getAttribute('Target')}`;
}

describe('a document of a file', () => {
  it('is a section with its own orientation', async () => {
    const docx = await written(
      file(document([words('a')]), document([words('b')], true), document([words('c')])),
    );
    expect(sections(docx).map(size)).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
      ['11906', '16838', 'portrait'],
    ]);
  });

  it('begins on a new page, counted from 1, with the margins of the measures', async () => {
    const docx = await written(file(document([words('a')]), document([words('b')])));
    for (const section of sections(docx)) {
      expect(value(section, 'w:type')).toBe('nextPage');
      expect(descend(section, 'w:pgNumType')?.getAttribute('w:start')).toBe('1');
      expect(descend(section, 'w:pgMar')?.getAttribute('w:left')).toBe(`${MEASURES.page.leftTwips}`);
      expect(descend(section, 'w:pgMar')?.getAttribute('w:header')).toBe(`${MEASURES.page.headerTwips}`);
    }
  });

  it('shows its page number in the middle of the top margin, but on the first page', async () => {
    const docx = await written(file(document([words('a')])));
    const [section] = sections(docx);
    const { default: other, first } = section ? headers(section) : {};
    const numbered = docx.part(target(docx, other));
    expect(all(numbered, 'w:instrText')[0]?.textContent).toBe('PAGE');
    expect(all(numbered, 'w:p').map(styleOf)).toEqual(['pageNumber']);
    expect(section && descend(section, 'w:titlePg')).toBeDefined();
    expect(all(docx.part(target(docx, first)), 'w:r')).toEqual([]);
  });

  it('ends with its last paragraph, without an empty one', async () => {
    const docx = await written(file(document([words('a')]), document([words('b')])));
    const paragraphs = all(docx.part('word/document.xml'), 'w:p');
    expect(paragraphs.map(paragraphText)).toEqual(['a', 'b']);
    expect(paragraphs.map((each) => descend(each, 'w:pPr', 'w:sectPr') !== undefined)).toEqual([true, false]);
  });

  it('ends with a paragraph of 1 pt after a table, and where it is empty', async () => {
    const docx = await written(file(document([someTable]), document([]), document([someTable])));
    const body = descend(docx.part('word/document.xml'), 'w:body');
    const parts = body ? childElements(body) : [];
    expect(parts.map((each) => styleOf(each) ?? each.tagName)).toEqual([
      'w:tbl',
      'sectionEnd',
      'sectionEnd',
      'w:tbl',
      'sectionEnd',
      'w:sectPr',
    ]);
  });
});

describe('the settings', () => {
  it('ask Word for lines as in the PDF, without narrowed spaces, and for no update of fields', async () => {
    const docx = await written(file(document([words('a')])));
    const settings = docx.part('word/settings.xml');
    const modes = all(settings, 'w:compatSetting').map((each) => [
      each.getAttribute('w:name'),
      each.getAttribute('w:val'),
    ]);
    expect(modes).toContainEqual(['compatibilityMode', '14']);
    expect(all(settings, 'w:updateFields')).toEqual([]);
  });
});
