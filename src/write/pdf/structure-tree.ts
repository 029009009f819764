import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFRef } from 'pdf-lib';

/** The tags of a PDF: the elements of its structure tree under the document's own. */
export interface StructureTree {
  /** Puts an element for an annotation of a page before or after all that is tagged on that page. */
  readonly addForm: (annotation: PDFRef, page: PDFRef, reads: 'first' | 'last') => void;
}

const KIDS = PDFName.of('K');

/** The page on which an element starts: its own, or that of its first descendant that names one. */
function startPage(element: PDFDict): unknown {
  const own = element.get(PDFName.of('Pg'));
  if (own) return own;
  const kids = element.lookup(KIDS);
  const first = kids instanceof PDFArray && kids.size() > 0 ? kids.lookup(0) : kids;
  return first instanceof PDFDict ? startPage(first) : undefined;
}

/** Where among its parent's kids an element goes; `pages` are the pages on which those start, in reading order. */
function position(pages: readonly unknown[], page: PDFRef, reads: 'first' | 'last'): number {
  if (reads === 'first') return Math.max(pages.indexOf(page), 0);
  const last = pages.lastIndexOf(page);
  return last === -1 ? pages.length : last + 1;
}

/** Opens the structure tree that Typst wrote: one Document element, a flat tree of parents. */
export function openStructureTree(pdf: PDFDocument): StructureTree {
  const { context, catalog } = pdf;
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const documentRef = root.lookup(KIDS, PDFArray).get(0);
  const kids = context.lookup(documentRef, PDFDict).lookup(KIDS, PDFArray);
  const parents = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  const nextKey = PDFName.of('ParentTreeNextKey');
  return {
    addForm: (annotation, page, reads) => {
      const key = root.lookup(nextKey, PDFNumber).asNumber();
      const form = context.register(
        context.obj({
          Type: 'StructElem',
          S: 'Form',
          P: documentRef,
          Pg: page,
          K: { Type: 'OBJR', Obj: annotation, Pg: page },
        }),
      );
      const pages = Array.from({ length: kids.size() }, (_, index) => startPage(kids.lookup(index, PDFDict)));
      kids.insert(position(pages, page, reads), form);
      parents.push(PDFNumber.of(key));
      parents.push(form);
      root.set(nextKey, PDFNumber.of(key + 1));
      context.lookup(annotation, PDFDict).set(PDFName.of('StructParent'), PDFNumber.of(key));
    },
  };
}
