import { create, type Font } from '@cantoo/fontkit';
import type { FontFiles } from '../../model/font.ts';

/** What the layout must know of the printing font. */
export interface PrintingFont {
  /** The family's name, by which Typst finds the four faces. */
  readonly family: string;
  /**
   * Text as it can be set: every sign has a glyph, and none is forbidden in PDF/A-2a. Those that a replacement
   * stands for are told to `onMissing`.
   */
  readonly printable: (text: string, onMissing?: (sign: string) => void) => string;
}

/** What stands for a sign that the font does not have, and where it lacks that too. */
const REPLACEMENT = '\uFFFD';
const PLAIN_REPLACEMENT = '?';

/** Letters, digits and signs of Vietnamese text, in every font that may be used: they need no look-up. */
const ORDINARY = /^[ -~\u00C0-\u01B0\u1EA0-\u1EF9\u2013\u2014\u2018-\u201D\u2026]*$/;

/** A no-break space has done its work once lines are broken; the rest would break a line or leave a tabulator's gap. */
const SPACES = /[\u00A0\t\n\v\f\r\u0085\u2028\u2029]/g;

/** Not allowed as text in PDF/A-2a (ISO 19005-2, 6.2.11.7.2 and 6.2.11.7.3), or half of a sign. */
const FORBIDDEN = /[\0\uFEFF\uFFFE\uFFFF\p{Co}\p{Cs}]/u;

function loadFace(bytes: Uint8Array): Font {
  const face = create(bytes);
  if (!('hasGlyphForCodePoint' in face))
    throw new Error('A face of the printing font is a collection of fonts');
  return face;
}

/** Reads the family's name and the signs that all four faces have. */
export function readPrintingFont(fonts: FontFiles): PrintingFont {
  const regular = loadFace(fonts.regular);
  const faces = [regular, ...[fonts.bold, fonts.italic, fonts.boldItalic].map(loadFace)];
  const has = (sign: string): boolean =>
    !FORBIDDEN.test(sign) && faces.every((face) => face.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
  const replacement = has(REPLACEMENT) ? REPLACEMENT : PLAIN_REPLACEMENT;
  const family = regular.familyName;
  if (family === null) throw new Error('The printing font does not name its family');
  return {
    family,
    printable: (text, onMissing) => {
      if (ORDINARY.test(text)) return text;
      const spaced = text.replace(SPACES, ' ');
      if (ORDINARY.test(spaced)) return spaced;
      return Array.from(spaced, (sign) => {
        if (has(sign)) return sign;
        onMissing?.(sign);
        return replacement;
      }).join('');
    },
  };
}
