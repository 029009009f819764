import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { FontFiles } from '../../model/font.ts';
import type { Anchor, LayoutData } from './layout-data.ts';

/** The folder of the fixed layout; Typst can read no file outside it. */
const LAYOUT = fileURLToPath(new URL('./layout/', import.meta.url));

/** PDF/A-2a comes from Typst, which takes one standard at a time; PDF/UA-1 is added after it. */
const STANDARD = 'a-2a';

/** An anchor where it came to stand: page from 1, top in twips from the page's upper edge. */
export interface PlacedAnchor extends Anchor {
  readonly page: number;
  readonly top: number;
}

/** A file after layout. */
export interface Typeset {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly anchors: readonly PlacedAnchor[];
}

/** How a PDF is exported. */
export interface ExportOptions {
  /** Seconds since 1970 that the file names as its time of creation. */
  readonly createdAt: number;
  /** Whether to find where the anchors came to stand. */
  readonly anchored: boolean;
}

/** Sets layout data into PDF pages. */
export type Typesetter = (data: LayoutData, options: ExportOptions) => Typeset;

/** XMP stands uncompressed among the file's last objects. */
const PAGE_COUNT = '<xmpTPg:NPages>';

function pageCount(file: Buffer): number {
  const from = file.lastIndexOf(PAGE_COUNT) + PAGE_COUNT.length;
  return Number(file.toString('latin1', from, file.indexOf('<', from)));
}

function typeset(compiler: NodeCompiler, data: LayoutData, options: ExportOptions): Typeset {
  // Not compiled into a document first: this process would hold that until its garbage is collected.
  const source = { mainFilePath: join(LAYOUT, 'main.typ'), inputs: { data: JSON.stringify(data) } };
  const bytes = compiler.pdf(source, { creationTimestamp: options.createdAt, pdfStandard: STANDARD });
  // Typst still knows the pages from the line above, so that asking costs next to nothing.
  const anchors: readonly PlacedAnchor[] = options.anchored
    ? compiler.query(source, { selector: '<anchor>', field: 'value' })
    : [];
  return { bytes, pages: pageCount(bytes), anchors };
}

/** Starts Typst with the four faces of the printing font alone. */
export function createTypesetter(fonts: FontFiles): Typesetter {
  const fontBlobs = [fonts.regular, fonts.bold, fonts.italic, fonts.boldItalic].map((file) =>
    Buffer.from(file.buffer, file.byteOffset, file.byteLength),
  );
  const compiler = NodeCompiler.create({ workspace: LAYOUT, fontArgs: [{ fontBlobs }] });
  return (data, options) => {
    try {
      return typeset(compiler, data, options);
    } finally {
      // What Typst remembers of one file helps no other, and would add up.
      compiler.evictCache(0);
    }
  };
}
