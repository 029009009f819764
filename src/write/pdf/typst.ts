import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CompileDocArgs,
  NodeCompiler,
  type NodeTypstDocument,
} from '@myriaddreamin/typst-ts-node-compiler';
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

/** The layout as a document that can be asked for its anchors. */
function compiled(compiler: NodeCompiler, source: CompileDocArgs): NodeTypstDocument {
  const outcome = compiler.compile(source);
  const document = outcome.result;
  if (document) return document;
  const error = outcome.takeDiagnostics();
  throw new Error(`The layout failed: ${JSON.stringify(error ? compiler.fetchDiagnostics(error) : [])}`);
}

function typeset(compiler: NodeCompiler, data: LayoutData, options: ExportOptions): Typeset {
  const source = { mainFilePath: join(LAYOUT, 'main.typ'), inputs: { data: JSON.stringify(data) } };
  // A document that this process holds stays in memory until its garbage is collected: taken only where needed.
  const document = options.anchored ? compiled(compiler, source) : source;
  const bytes = compiler.pdf(document, {
    creationTimestamp: options.createdAt,
    pdfStandard: STANDARD,
  });
  const anchors: readonly PlacedAnchor[] = options.anchored
    ? compiler.query(document, { selector: '<anchor>', field: 'value' })
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
