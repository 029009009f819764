import { create } from '@cantoo/fontkit';
import type { FontFiles } from '../model/font.ts';

/** The four faces of the printing font, named as in `FontFiles`. */
export type Face = keyof FontFiles;

/** Advance widths of the printing font, kerning and ligatures left out. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  /** Advance width of a character in font units; that of the font's box where the font lacks it. */
  readonly advance: (face: Face, codePoint: number) => number;
}

/** Characters that print nothing and take no room, whatever the font says of them. */
const WITHOUT_WIDTH: ReadonlySet<number> = new Set([0x0a, 0xad, 0x200b, 0x2060]);

const UNKNOWN = -1;
const BASIC_PLANE = 0x10000;

interface LoadedFace {
  readonly unitsPerEm: number;
  readonly advance: (codePoint: number) => number;
}

function loadFace(bytes: Uint8Array): LoadedFace {
  const font = create(bytes);
  if (!('glyphForCodePoint' in font)) throw new Error('A face of the printing font is a collection of fonts');
  const known = new Int32Array(BASIC_PLANE).fill(UNKNOWN);
  const measure = (codePoint: number): number =>
    WITHOUT_WIDTH.has(codePoint) ? 0 : (font.glyphForCodePoint(codePoint)?.advanceWidth ?? 0);
  const advance = (codePoint: number): number => {
    const seen = known[codePoint];
    if (seen !== undefined && seen !== UNKNOWN) return seen;
    const width = measure(codePoint);
    known[codePoint] = width;
    return width;
  };
  return { unitsPerEm: font.unitsPerEm, advance };
}

/** Reads the advance widths of the four faces; each character is looked up once (TrueType `cmap` and `hmtx`). */
export function readFontMetrics(files: FontFiles): FontMetrics {
  const faces: Readonly<Record<Face, LoadedFace>> = {
    regular: loadFace(files.regular),
    bold: loadFace(files.bold),
    italic: loadFace(files.italic),
    boldItalic: loadFace(files.boldItalic),
  };
  return {
    unitsPerEm: faces.regular.unitsPerEm,
    advance: (face, codePoint) => faces[face].advance(codePoint),
  };
}
