import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

const DRAWING: readonly number[] = [
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.showText,
  OPS.showSpacedText,
  OPS.paintImageXObject,
  OPS.paintFormXObjectBegin,
];

/** The drawing operators of a page that are in no marked content. */
async function unmarked(page: PDFPageProxy): Promise<readonly string[]> {
  const { fnArray } = await page.getOperatorList();
  let depth = 0;
  return fnArray.flatMap((operator, index) => {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth += 1;
    if (operator === OPS.endMarkedContent) depth -= 1;
    return depth === 0 && DRAWING.includes(operator) ? [`page ${page.pageNumber}, operator ${index}`] : [];
  });
}

/** What a PDF draws that is neither tagged nor an artifact (ISO 14289-1, 7.1). */
export async function drawnUnmarked(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 });
  const pdf = await task.promise;
  const found: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    found.push(...(await unmarked(await pdf.getPage(number))));
  }
  await task.destroy();
  return found;
}
