import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { document, file, letterhead, paragraph, signatureBlock } from '../docx/sample-nodes.ts';
import { findText } from './find-text.ts';
import { readPdf } from './read-pdf.ts';
import { written } from './written.ts';

const MM = 72 / 25.4;
const PAGE_HEIGHT = 16838 / 20;

/** A field with its edges in mm from the upper left corner of the page. */
interface Field {
  readonly name: string;
  readonly tooltip: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function fieldOf(field: PDFDict): Field {
  const { x, y, width, height } = field.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
  return {
    name: field.lookup(PDFName.of('T'), PDFHexString).decodeText(),
    tooltip: field.lookup(PDFName.of('TU'), PDFHexString).decodeText(),
    left: x / MM,
    right: (x + width) / MM,
    top: (PAGE_HEIGHT - y - height) / MM,
    bottom: (PAGE_HEIGHT - y) / MM,
  };
}

async function fieldsOf(bytes: Uint8Array): Promise<readonly Field[]> {
  const { catalog, context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const form = catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict);
  const fields = form?.lookup(PDFName.of('Fields'), PDFArray).asArray() ?? [];
  return fields.map((field) => fieldOf(context.lookup(field, PDFDict)));
}

const closing = paragraph('paragraph', 'Trên đây là Kế hoạch của Ủy ban nhân dân huyện./.');
const decision = document([letterhead(), closing, signatureBlock()]);
const attachment = document([paragraph('signingArea', ''), paragraph('appendixLabel', 'Phụ lục')]);

describe('signature fields', () => {
  it("put the signer's between post and name, 35 × 20 mm (PL I, II.7.d)", async () => {
    const { bytes } = await written(file(decision), { signatureFields: true });
    const [signer] = await fieldsOf(bytes);
    const post = await findText(bytes, 1, 'CHỦ TỊCH');
    const name = await findText(bytes, 1, 'Trần Văn Minh');
    expect(signer?.name).toBe('chu_ky_nguoi_ky');
    expect((signer?.right ?? 0) - (signer?.left ?? 0)).toBeCloseTo(35);
    expect((signer?.bottom ?? 0) - (signer?.top ?? 0)).toBeCloseTo(20);
    expect(signer?.top).toBeGreaterThan(post.baseline);
    expect(signer?.bottom).toBeLessThan(name.baseline);
    expect(signer?.left).toBeLessThan(name.left);
  });

  it("lay the body's over the left third of the signer's (PL I, II.8.a)", async () => {
    const [signer, body] = await fieldsOf((await written(file(decision), { signatureFields: true })).bytes);
    expect(body?.name).toBe('chu_ky_co_quan');
    expect((body?.right ?? 0) - (signer?.left ?? 0)).toBeCloseTo(35 / 3);
    expect(body?.left).toBeGreaterThan(30);
  });

  it("put the body's on a separate attachment at the top right, 77 × 9 mm (PL I, III.1.d)", async () => {
    const { bytes } = await written(file(attachment), { signatureFields: true });
    const [body, ...others] = await fieldsOf(bytes);
    const label = await findText(bytes, 1, 'Phụ lục');
    expect(others).toEqual([]);
    expect(body?.right).toBeCloseTo(210 - 15, 0);
    expect((body?.right ?? 0) - (body?.left ?? 0)).toBeCloseTo(77);
    expect((body?.bottom ?? 0) - (body?.top ?? 0)).toBeCloseTo(9);
    expect(body?.bottom).toBeLessThan(label.baseline - 4);
  });

  it('have a tooltip, a name of their own, and a tag where they are come to in reading', async () => {
    const { bytes } = await written(file(decision, attachment, decision), { signatureFields: true });
    const fields = await fieldsOf(bytes);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(5);
    expect(fields.every(({ tooltip }) => tooltip !== '')).toBe(true);
    const said = (await readPdf(bytes)).elements.map(({ role, lines }) =>
      role === 'Form' ? role : lines.join(''),
    );
    const signing = ['Form', 'Trần Văn Minh', 'Phụ lục'];
    expect(said.filter((each) => signing.includes(each))).toEqual([
      ...['Trần Văn Minh', 'Form', 'Form'],
      ...['Form', 'Phụ lục'],
      ...['Trần Văn Minh', 'Form', 'Form'],
    ]);
  });

  it('are not there unless they are asked for', async () => {
    expect(await fieldsOf((await written(file(decision))).bytes)).toEqual([]);
  });
});
