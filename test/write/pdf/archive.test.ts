import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { flowOf } from '../../../src/model/flow.ts';
import type { FileTree } from '../../../src/model/tree.ts';
import { someFile } from '../../agreement/documents.ts';
import { SAMPLE_FILE } from '../docx/sample-file.ts';
import { drawnUnmarked } from './drawn-content.ts';
import { LISTS_FILE } from './lists-file.ts';
import { parentFaults } from './parent-faults.ts';
import { readPdf } from './read-pdf.ts';
import { structureFaults } from './structure-faults.ts';
import { isElement, type StructureElement, structureOf, withAllBelow } from './structure-of.ts';
import { written } from './written.ts';

const FILES: readonly (readonly [string, FileTree])[] = [
  ['a plan with a landscape appendix', SAMPLE_FILE],
  ['lists in lists, in cells and beside the signer', LISTS_FILE],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed) => [`a file made at random (${seed})`, someFile(seed)] as const),
];

const WAYS = [
  ['', {}],
  [', with signature fields', { signatureFields: true }],
] as const;

const CASES = FILES.flatMap(([name, tree]) =>
  WAYS.map(([way, options]) => ({ name: `${name}${way}`, tree, options })),
);

describe.each(CASES)('the PDF of $name', ({ tree, options }) => {
  const file = async (): Promise<Uint8Array> => (await written(tree, options)).bytes;

  it('has a structure tree as PDF/UA-1 asks: headings, lists, tables with scope', async () => {
    expect(structureFaults(await structureOf(await file()))).toEqual([]);
  });

  it('has a table for each of the tree and no other: letterhead and signature are layout', async () => {
    const found = withAllBelow(await structureOf(await file())).filter(({ role }) => role === 'Table');
    const tables = tree.documents.flatMap(flowOf).filter((block) => block.type === 'table');
    // A header is tagged once, on however many pages it is repeated.
    expect(found.map((table) => withAllBelow(table).filter(({ role }) => role === 'TR').length)).toEqual(
      tables.map(({ header, rows }) => header.length + rows.length),
    );
  });

  it('has on its pages tagged content and artifacts alone: page numbers, lines, repeated headers', async () => {
    const bytes = await file();
    expect(await drawnUnmarked(bytes)).toEqual([]);
    const tables = tree.documents.flatMap(flowOf).filter((block) => block.type === 'table');
    if (tables.length > 0) return;
    for (const text of (await readPdf(bytes)).untagged) expect(text.trim()).toMatch(/^\d*$/);
  });

  it('leads from all that is tagged on a page back to the element that has it', async () => {
    expect(await parentFaults(await file())).toEqual([]);
  });
});

/** Roles of an element's kids, with those in lists and items. */
function rolesOf({ kids }: StructureElement): readonly unknown[] {
  return kids
    .filter(isElement)
    .map((kid) => (['L', 'LI'].includes(kid.role) ? [kid.role, rolesOf(kid)] : kid.role));
}

describe('the lists of a PDF', () => {
  it('stand in each other as their levels do', async () => {
    const document = await structureOf((await written(LISTS_FILE)).bytes);
    const [first] = document.kids.filter(isElement).filter(({ role }) => role === 'L');
    const item = ['LI', ['Lbl', 'LBody']];
    const dashes = ['L', [item, ['L', [item, item]], item]];
    const numbers = ['L', [item, dashes, item]];
    expect(first && rolesOf(first)).toEqual([item, ['L', [item, numbers, item]], item]);
  });

  it('say how their items are counted', async () => {
    const elements = withAllBelow(await structureOf((await written(LISTS_FILE)).bytes));
    const numberings = elements
      .filter(({ role }) => role === 'L')
      .map(({ attributes }) => attributes.get('List.ListNumbering'));
    expect(numberings.slice(0, 5)).toEqual(['/Decimal', '/LowerAlpha', '/Decimal', '/None', '/None']);
  });
});

describe('the signature fields of a PDF', () => {
  it('can be reached and understood without seeing them (ISO 14289-1, 7.18)', async () => {
    const { bytes } = await written(SAMPLE_FILE, { signatureFields: true });
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const entry = (holder: PDFDict, key: string): PDFObject | undefined => holder.lookup(PDFName.of(key));
    const form = pdf.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
    expect(form.keys().map(String)).toEqual(['/Fields']);
    const annotations = pdf.getPages().flatMap(({ node }) => {
      const found = node.Annots()?.asArray() ?? [];
      if (found.length > 0) expect(String(entry(node, 'Tabs'))).toBe('/S');
      return found.map((each) => pdf.context.lookup(each, PDFDict));
    });
    expect(annotations).toHaveLength(form.lookup(PDFName.of('Fields'), PDFArray).size());
    for (const annotation of annotations) {
      expect(String(entry(annotation, 'Subtype'))).toBe('/Widget');
      expect(String(entry(annotation, 'FT'))).toBe('/Sig');
      // Printed, neither hidden nor invisible (ISO 19005-2, 6.3.2), and without action of its own (6.4.1).
      expect(String(entry(annotation, 'F'))).toBe('4');
      expect(['A', 'AA', 'MK', 'V'].filter((key) => entry(annotation, key) !== undefined)).toEqual([]);
    }
    const elements = withAllBelow(await structureOf(bytes)).filter(({ role }) => role === 'Form');
    expect(elements.map(({ kids }) => kids.map((kid) => 'kind' in kid && kid.kind))).toEqual(
      annotations.map(() => ['annotation']),
    );
  });
});
