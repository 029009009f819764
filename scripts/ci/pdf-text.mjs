// The text of a PDF in the order of its tags: what a screen reader reads, page numbers and repeated headers left out.
import { readFileSync } from 'node:fs';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** @typedef {import('pdf-lib').PDFObject} PDFObject */

/**
 * Every marked content that the tags lead to, in their order, as `page object's number/number on the page`.
 * @param {PDFDocument} document
 * @returns {readonly string[]}
 */
function taggedContent(document) {
  /** @type {string[]} */
  const found = [];
  /** @type {(kid: PDFObject | undefined, page: PDFObject | undefined) => void} */
  const visit = (kid, page) => {
    const value = kid instanceof PDFRef ? document.context.lookup(kid) : kid;
    if (value instanceof PDFNumber && page instanceof PDFRef)
      found.push(`${page.objectNumber}/${value.asNumber()}`);
    else if (value instanceof PDFArray) for (const one of value.asArray()) visit(one, page);
    else if (value instanceof PDFDict) {
      const own = value.get(PDFName.of('Pg')) ?? page;
      visit(value.get(PDFName.of('MCID')) ?? value.get(PDFName.of('K')), own);
    }
  };
  visit(document.catalog.get(PDFName.of('StructTreeRoot')), undefined);
  return found;
}

/**
 * The letters of every marked content of one page.
 * @param {import('pdfjs-dist').PDFPageProxy} page
 * @param {Map<string, string>} letters by `page object's number/number on the page`
 */
async function collectLetters(page, letters) {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  /** @type {(string | undefined)[]} */
  const open = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== undefined);
      if (id) letters.set(id, (letters.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else
      open.push(
        /^p(\d+)R_mc(\d+)$/
          .exec(item.id ?? '')
          ?.slice(1)
          .join('/'),
      );
  }
}

/**
 * The text of a tagged PDF in the order of its tags.
 * @param {string} path
 */
export async function textOfPdf(path) {
  const bytes = readFileSync(path);
  const order = taggedContent(await PDFDocument.load(bytes, { updateMetadata: false }));
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 });
  const pdf = await task.promise;
  /** @type {Map<string, string>} */
  const letters = new Map();
  for (let number = 1; number <= pdf.numPages; number += 1)
    await collectLetters(await pdf.getPage(number), letters);
  await task.destroy();
  return order.map((id) => letters.get(id) ?? '').join('\n');
}
