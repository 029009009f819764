import { describe, expect, it } from 'vitest';
import { resolveTarget } from '../../../src/read/docx/package/part-name.ts';
import { paragraphsOf, partTexts, plain, readBytes, relationships, textOf, zipped } from './word-parts.ts';

function textsIn(texts: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  return paragraphsOf(readBytes(zipped(texts))).map(textOf);
}

const PARTS = partTexts({ body: plain('Kế hoạch') });
const DOCUMENT = PARTS['word/document.xml'] ?? '';

describe('the text is found', () => {
  it('by the relationship of the package, whatever its part is called', () => {
    const texts = {
      '_rels/.rels': relationships(['a', 'officeDocument', '/Văn bản/a.xml']),
      'Văn bản/a.xml': DOCUMENT,
    };
    expect(textsIn(texts)).toEqual(['Kế hoạch']);
  });

  it('by its content type where there is no relationship', () => {
    const { '_rels/.rels': _, ...texts } = PARTS;
    expect(textsIn(texts)).toEqual(['Kế hoạch']);
  });

  it('whatever the case of its name', () => {
    const { 'word/document.xml': _, ...texts } = PARTS;
    expect(textsIn({ ...texts, 'Word/Document.XML': DOCUMENT })).toEqual(['Kế hoạch']);
  });

  it('in a file with macros, which are left alone', () => {
    const types = (PARTS['[Content_Types].xml'] ?? '').replace(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    );
    const macros = { 'word/vbaProject.bin': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0) };
    expect(textsIn({ ...PARTS, '[Content_Types].xml': types, ...macros })).toEqual(['Kế hoạch']);
  });

  it('in UTF-16', () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${DOCUMENT.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
    expect(textsIn({ ...PARTS, 'word/document.xml': utf16 })).toEqual(['Kế hoạch']);
  });
});

describe('names of elements', () => {
  const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

  it('are those of the strict form too', () => {
    const strict = Object.fromEntries(
      Object.entries(PARTS).map(([name, text]) => [
        name,
        text
          .replaceAll(TRANSITIONAL, STRICT)
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ]),
    );
    expect(textsIn(strict)).toEqual(['Kế hoạch']);
  });

  it.each([
    [
      'another prefix',
      `<x:document xmlns:x="${TRANSITIONAL}"><x:body><x:p><x:r><x:t>a</x:t></x:r></x:p></x:body></x:document>`,
    ],
    ['no prefix', `<document xmlns="${TRANSITIONAL}"><body><p><r><t>a</t></r></p></body></document>`],
    [
      'a prefix that is declared where it is used',
      `<w:document xmlns:w="${TRANSITIONAL}"><w:body><w:p><q:r xmlns:q="${STRICT}"><q:t>a</q:t></q:r></w:p></w:body></w:document>`,
    ],
    [
      'a foreign namespace under a known prefix, which is not read',
      `<x:document xmlns:x="${TRANSITIONAL}" xmlns:w="urn:other"><x:body><x:p><w:r><w:t>no</w:t></w:r><x:r><x:t>a</x:t></x:r></x:p></x:body></x:document>`,
    ],
  ])('have %s', (_, document) => {
    expect(textsIn({ ...PARTS, 'word/document.xml': document })).toEqual(['a']);
  });

  it('take attributes along', () => {
    const document = `<x:document xmlns:x="${TRANSITIONAL}"><x:body><x:p><x:pPr><x:jc x:val="center"/></x:pPr></x:p></x:body></x:document>`;
    const [paragraph] = paragraphsOf(readBytes(zipped({ ...PARTS, 'word/document.xml': document })));
    expect(paragraph?.format.align).toBe('center');
  });
});

describe('a relationship leads', () => {
  it.each([
    ['word/document.xml', 'styles.xml', 'word/styles.xml'],
    ['word/document.xml', '../custom/styles.xml', 'custom/styles.xml'],
    ['word/document.xml', './theme/theme1.xml', 'word/theme/theme1.xml'],
    ['word/document.xml', '/word/Styles.xml', 'word/styles.xml'],
    ['word/document.xml', 'a%20b.xml', 'word/a b.xml'],
    ['', 'word/document.xml', 'word/document.xml'],
    ['word/document.xml', '../../etc/passwd', undefined],
    ['', '../outside.xml', undefined],
    ['word/document.xml', '..\\..\\outside.xml', undefined],
    ['word/document.xml', '%2e%2e/%2e%2e/outside.xml', undefined],
  ])('from "%s" by "%s" to %s, never out of the package', (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });

  it('nowhere where its target is outside', () => {
    const outside = relationships(['a', 'styles', 'http://example.org/styles.xml']).replace(
      '/></Rel',
      ' TargetMode="External"/></Rel',
    );
    expect(textsIn({ ...PARTS, 'word/_rels/document.xml.rels': outside })).toEqual(['Kế hoạch']);
  });
});
