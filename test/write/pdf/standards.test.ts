import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { layoutOfFile } from '../../../src/write/pdf/layout-of-file.ts';
import { readPrintingFont } from '../../../src/write/pdf/printing-font.ts';
import { someFile } from '../../agreement/documents.ts';
import { tinos } from '../../agreement/write-both.ts';
import { SAMPLE_FILE } from '../docx/sample-file.ts';
import { withoutLists } from './without-lists.ts';
import { fitted, MEASURES, written } from './written.ts';

const WAYS = [
  ['as Typst laid it out', {}],
  ['with signature fields', { signatureFields: true }],
  ['saved in object streams', { compact: true }],
] as const;

async function loaded(options: (typeof WAYS)[number][1]): Promise<PDFDocument> {
  return PDFDocument.load((await written(SAMPLE_FILE, options)).bytes, { updateMetadata: false });
}

function dictionaries(pdf: PDFDocument): readonly PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFRawStream ? object.dict : object))
    .filter((object) => object instanceof PDFDict);
}

function name(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

function packet(pdf: PDFDocument): string {
  const stream = pdf.catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) throw new Error('There is no XMP');
  expect(stream.dict.has(PDFName.of('Filter'))).toBe(false);
  expect(stream.dict.lookup(PDFName.of('Length'))?.toString()).toBe(String(stream.contents.length));
  return new TextDecoder().decode(stream.contents);
}

describe.each(WAYS)('a PDF %s', (_, options) => {
  it('names itself PDF/A-2a and PDF/UA-1 in well-formed XMP that describes what it names', async () => {
    const xmp = packet(await loaded(options));
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toMatch(/<pdfuaid:part[^>]*>1<\/pdfuaid:part>/);
    expect(xmp).toContain(
      '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
    );
    const opened = [...xmp.matchAll(/<(?!\/|\?)([\w:]+)[^>]*?(?<!\/)>/g)].map(([, tag]) => tag).sort();
    const closed = [...xmp.matchAll(/<\/([\w:]+)>/g)].map(([, tag]) => tag).sort();
    expect(opened).toEqual(closed);
  });

  it('has what both standards ask of the catalog', async () => {
    const { catalog } = await loaded(options);
    const lookup = (...path: readonly [string, ...string[]]): unknown =>
      path.reduce<unknown>(
        (found, key) => (found instanceof PDFDict ? found.lookup(PDFName.of(key)) : undefined),
        catalog,
      );
    expect(lookup('MarkInfo', 'Marked')).toBe(PDFBool.True);
    expect(lookup('ViewerPreferences', 'DisplayDocTitle')).toBe(PDFBool.True);
    expect(lookup('StructTreeRoot')).toBeInstanceOf(PDFDict);
    expect(catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('vi-VN');
    const intent = catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict);
    expect(name(intent, 'S')).toBe('GTS_PDFA1');
    expect(intent.lookup(PDFName.of('DestOutputProfile'))).toBeInstanceOf(PDFRawStream);
  });

  it('embeds every font with its text, and has nothing transparent or encrypted', async () => {
    const pdf = await loaded(options);
    const all = dictionaries(pdf);
    const fonts = all.filter((each) => name(each, 'Subtype') === 'Type0');
    const descriptors = all.filter((each) => name(each, 'Type') === 'FontDescriptor');
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.every((font) => font.lookup(PDFName.of('ToUnicode')) instanceof PDFRawStream)).toBe(true);
    expect(descriptors).toHaveLength(fonts.length);
    expect(descriptors.every((each) => each.has(PDFName.of('FontFile2')))).toBe(true);
    const transparent = all.filter((each) => ['ca', 'CA', 'SMask'].some((key) => each.has(PDFName.of(key))));
    expect(transparent).toEqual([]);
    expect(pdf.isEncrypted).toBe(false);
  });

  it('goes by its tags from field to field, each with appearance, tooltip and a tag of its own', async () => {
    const pdf = await loaded(options);
    const withFields = pdf.getPages().filter(({ node }) => node.Annots() !== undefined);
    expect(withFields).toHaveLength('signatureFields' in options ? 1 : 0);
    for (const { node } of withFields) {
      expect(name(node, 'Tabs')).toBe('S');
      const annotations = node.Annots()?.asArray() ?? [];
      for (const annotation of annotations.map((each) => pdf.context.lookup(each, PDFDict))) {
        for (const key of ['AP', 'TU', 'StructParent', 'F', 'P'])
          expect(annotation.has(PDFName.of(key))).toBe(true);
      }
    }
  });

  it('keeps the identifier of its content', async () => {
    expect((await loaded(options)).context.trailerInfo.ID).toBeInstanceOf(PDFArray);
  });
});

describe('the layout', () => {
  it.each([SAMPLE_FILE, someFile(1), someFile(2)])('passes as PDF/UA-1 what Typst itself checks', (tree) => {
    const fonts = tinos();
    const source = {
      fitted: fitted(tree),
      measures: MEASURES,
      font: readPrintingFont(fonts),
      anchored: false,
    };
    const workspace = new URL('../../../src/write/pdf/layout/', import.meta.url).pathname;
    const fontBlobs = Object.values(fonts).map((file: Uint8Array) => Buffer.from(file));
    const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
    // Lists get their names after the export (mend-tags.ts): Typst's own check takes them for faults.
    const inputs = { data: JSON.stringify(withoutLists(layoutOfFile(source).value)) };
    const pdf = compiler.pdf(
      { mainFilePath: `${workspace}main.typ`, inputs },
      { pdfStandard: 'ua-1', creationTimestamp: 0 },
    );
    expect(pdf.length).toBeGreaterThan(0);
  });
});
