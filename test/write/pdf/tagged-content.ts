import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';

/** An element of the structure tree that has content of its own, and where that content is; an item of a list as a whole. */
export interface TaggedElement {
  /** `P`, `H1`, `LI`, `TD`, `Form` … */
  readonly role: string;
  /** `page object's number/marked content's number`, in reading order. */
  readonly content: readonly string[];
}

interface OpenElement extends TaggedElement {
  readonly content: string[];
}

const KIDS = PDFName.of('K');
const PAGE = PDFName.of('Pg');

function roleOf(element: PDFDict): string {
  return element.lookup(PDFName.of('S'), PDFName).decodeText();
}

/** The elements of a PDF's structure tree that have content of their own, in reading order. */
export async function taggedElements(bytes: Uint8Array): Promise<readonly TaggedElement[]> {
  const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const found: TaggedElement[] = [];
  const visit = (element: PDFDict, above: PDFObject | undefined, item?: OpenElement): void => {
    const page = element.get(PAGE) ?? above;
    const role = roleOf(element);
    const kids = element.lookup(KIDS);
    const own = item ?? { role, content: [] };
    const { content } = own;
    for (const raw of kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : []) {
      const kid = raw instanceof PDFRef ? context.lookup(raw) : raw;
      if (kid instanceof PDFDict && kid.has(PDFName.of('S'))) visit(kid, page, role === 'LI' ? own : item);
      else {
        if (content.length === 0) found.push(own);
        const at = kid instanceof PDFDict ? (kid.get(PAGE) ?? page) : page;
        const number = kid instanceof PDFDict ? kid.lookupMaybe(PDFName.of('MCID'), PDFNumber) : kid;
        if (at instanceof PDFRef) content.push(`${at.objectNumber}/${number ?? 'object'}`);
      }
    }
  };
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  visit(root.lookup(KIDS, PDFArray).lookup(0, PDFDict), undefined);
  return found;
}
