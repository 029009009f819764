import { fitFile } from '../../../src/fit/fit-file.ts';
import { readFontMetrics } from '../../../src/fit/font-metrics.ts';
import { nd30Measures } from '../../../src/measures/nd30.ts';
import type { FittedFile } from '../../../src/model/fit.ts';
import type { FileTree } from '../../../src/model/tree.ts';
import { createPdfWriter, type PdfFile, type PdfOptions } from '../../../src/write/pdf/pdf-writer.ts';
import { tinos } from '../../agreement/write-both.ts';

/** The measures that all files of these tests have. */
export const MEASURES = nd30Measures({ profile: 14 });

const fonts = tinos();
const metrics = readFontMetrics(fonts);
const writer = createPdfWriter(fonts);

/** A file's tree, fitted to its pages. */
export function fitted(tree: FileTree): FittedFile {
  return fitFile(tree, MEASURES, metrics);
}

/** A file's tree as PDF. */
export function written(tree: FileTree, options?: PdfOptions): Promise<PdfFile> {
  return writer.write(fitted(tree), MEASURES, options);
}
