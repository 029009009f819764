import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where a text stands: mm from the upper left corner of its page, the height of its baseline. */
export interface FoundText {
  readonly left: number;
  readonly baseline: number;
}

const MM = 72 / 25.4;

/** Finds the first run on a page that is just this text. */
export async function findText(bytes: Uint8Array, page: number, text: string): Promise<FoundText> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 });
  const found = await (await task.promise).getPage(page);
  const { items } = await found.getTextContent({ disableNormalization: true });
  const height = found.getViewport({ scale: 1 }).height;
  const run = items.find((item) => 'str' in item && item.str === text);
  await task.destroy();
  if (!run || !('str' in run)) throw new Error(`Page ${page} has no run "${text}"`);
  return { left: Number(run.transform[4]) / MM, baseline: (height - Number(run.transform[5])) / MM };
}
