import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { FontFiles } from '../../model/font.ts';
import type { Anchor, LayoutData } from './layout-data.ts';
import { withRowsMoved } from './rows-moved.ts';

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

function compiled(compiler: NodeCompiler, data: LayoutData): NodeTypstDocument {
  const outcome = compiler.compile({
    mainFilePath: join(LAYOUT, 'main.typ'),
    inputs: { data: JSON.stringify(data) },
  });
  const document = outcome.result;
  if (document) return document;
  const error = outcome.takeDiagnostics();
  throw new Error(`The layout failed: ${JSON.stringify(error ? compiler.fetchDiagnostics(error) : [])}`);
}

/** Lays out a second time where the signature after a table came to stand on a page without a row of it. */
function laidOut(compiler: NodeCompiler, data: LayoutData): NodeTypstDocument {
  const document = compiled(compiler, data);
  const amended = withRowsMoved(data, () =>
    compiler.query(document, { selector: '<page-mark>', field: 'value' }),
  );
  return amended === data ? document : compiled(compiler, amended);
}

function typeset(compiler: NodeCompiler, data: LayoutData, options: ExportOptions): Typeset {
  try {
    const document = laidOut(compiler, data);
    // What Typst remembers of the way to the pages is not asked for again: the export has its room.
    compiler.evictCache(0);
    const bytes = compiler.pdf(document, { creationTimestamp: options.createdAt, pdfStandard: STANDARD });
    const anchors: readonly PlacedAnchor[] = options.anchored
      ? compiler.query(document, { selector: '<anchor>', field: 'value' })
      : [];
    return { bytes, pages: document.numOfPages, anchors };
  } finally {
    compiler.evictCache(0);
  }
}

/** Starts Typst with the four faces of the printing font alone. */
export function createTypesetter(fonts: FontFiles): Typesetter {
  const fontBlobs = [fonts.regular, fonts.bold, fonts.italic, fonts.boldItalic].map((file) =>
    Buffer.from(file.buffer, file.byteOffset, file.byteLength),
  );
  const compiler = NodeCompiler.create({ workspace: LAYOUT, fontArgs: [{ fontBlobs }] });
  return (data, options) => typeset(compiler, data, options);
}
