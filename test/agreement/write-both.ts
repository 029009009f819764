import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fitFile } from '../../src/fit/fit-file.ts';
import { readFontMetrics } from '../../src/fit/font-metrics.ts';
import type { FontFiles } from '../../src/model/font.ts';
import type { Measures } from '../../src/model/measures.ts';
import type { FileTree } from '../../src/model/tree.ts';
import { writeDocx } from '../../src/write/docx/write-docx.ts';
import { createPdfWriter } from '../../src/write/pdf/pdf-writer.ts';
import { type Agreement, compareLayouts } from './compare-layouts.ts';
import { layOut } from './libre-office.ts';
import { pageWords } from './page-words.ts';

/** A file to be written both ways. */
export interface Sample {
  readonly tree: FileTree;
  readonly measures: Measures;
}

/** The four faces of Tinos, as they come with the package. */
export function tinos(): FontFiles {
  const require = createRequire(import.meta.url);
  const face = (path: string): Uint8Array =>
    readFileSync(require.resolve(`@expo-google-fonts/tinos/${path}`));
  return {
    regular: face('400Regular/Tinos_400Regular.ttf'),
    bold: face('700Bold/Tinos_700Bold.ttf'),
    italic: face('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
    boldItalic: face('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
  };
}

/** Writes each sample as DOCX and as PDF, lets LibreOffice lay out the DOCX, and compares; by the file's name. */
export async function agreements(
  samples: readonly Sample[],
  folder: string,
): Promise<ReadonlyMap<string, Agreement>> {
  const fonts = tinos();
  const metrics = readFontMetrics(fonts);
  const pdf = createPdfWriter(fonts);
  const docx = new Map<string, Uint8Array>();
  for (const { tree, measures } of samples) {
    const fitted = fitFile(tree, measures, metrics);
    docx.set(tree.name, await writeDocx(fitted, measures));
    writeFileSync(join(folder, `${tree.name}.pdf`), (await pdf.write(fitted, measures)).bytes);
  }
  const laidOut = layOut(folder, docx);
  return new Map(
    [...laidOut].map(([name, path]) => [
      name,
      compareLayouts(pageWords(path, 'libreOffice'), pageWords(join(folder, `${name}.pdf`), 'typst')),
    ]),
  );
}
