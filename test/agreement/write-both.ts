import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FittedFile } from '../../src/model/fit.ts';
import type { FontFiles } from '../../src/model/font.ts';
import type { Measures } from '../../src/model/measures.ts';
import { writeDocx } from '../../src/write/docx/write-docx.ts';
import { createPdfWriter } from '../../src/write/pdf/pdf-writer.ts';
import { type Agreement, compareLayouts } from './compare-layouts.ts';
import { layOut } from './libre-office.ts';
import { pageLines } from './page-lines.ts';

/** A file to be written both ways, under a name that no other has. */
export interface Sample {
  readonly name: string;
  readonly fitted: FittedFile;
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

/** Writes each sample as DOCX and as PDF into the folder; their names. None is held longer than it takes. */
async function writeAll(samples: AsyncIterable<Sample>, folder: string): Promise<readonly string[]> {
  const pdf = createPdfWriter(tinos());
  const names: string[] = [];
  for await (const { name, fitted, measures } of samples) {
    writeFileSync(join(folder, `${name}.docx`), await writeDocx(fitted, measures));
    writeFileSync(join(folder, `${name}.pdf`), (await pdf.write(fitted, measures)).bytes);
    names.push(name);
  }
  return names;
}

/** Writes each sample as DOCX and as PDF, lets LibreOffice lay out the DOCX, and compares; by the sample's name. */
export async function agreements(
  samples: AsyncIterable<Sample>,
  folder: string,
): Promise<ReadonlyMap<string, Agreement>> {
  const names = await writeAll(samples, folder);
  const laidOut = layOut(folder, names);
  return new Map(
    names.map((name) => [
      name,
      compareLayouts(
        pageLines(join(laidOut, `${name}.pdf`), 'libreOffice'),
        pageLines(join(folder, `${name}.pdf`), 'typst'),
      ),
    ]),
  );
}
