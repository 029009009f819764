import type { FittedFile } from '../../model/fit.ts';
import type { FontFiles } from '../../model/font.ts';
import type { Measures } from '../../model/measures.ts';
import type { Message } from '../../model/message.ts';
import { layoutOfFile } from './layout-of-file.ts';
import { markAccessible } from './mark-accessible.ts';
import { mendTags } from './mend-tags.ts';
import { readPrintingFont } from './printing-font.ts';
import { signaturePlaces } from './signature-places.ts';
import { createTypesetter } from './typst.ts';

/** What a caller may choose for one file. */
export interface PdfOptions {
  /** Adds fields where Nghị định 30/2020/NĐ-CP puts the signatures; off by default. */
  readonly signatureFields?: boolean;
  /** Saves once more in object streams: half the size or less, at about twice the time; off by default. */
  readonly compact?: boolean;
}

/** A finished PDF. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Signs that the printing font does not have. */
  readonly messages: readonly Message[];
}

/** Writes fitted files as PDF/A-2a and PDF/UA-1 in one; holds the fonts and Typst, so that many files share one start. */
export interface PdfWriter {
  readonly write: (fitted: FittedFile, measures: Measures, options?: PdfOptions) => Promise<PdfFile>;
}

/** Seconds since 1970 of the one creation time that all files name, so that equal input gives equal bytes: 1/1/2000. */
const CREATED_AT = 946_684_800;

/** Starts the writer with the four faces of the printing font. */
export function createPdfWriter(fonts: FontFiles): PdfWriter {
  const font = readPrintingFont(fonts);
  const typeset = createTypesetter(fonts);
  return {
    write: async (fitted, measures, { signatureFields = false, compact = false } = {}) => {
      const { value: data, messages } = layoutOfFile({ fitted, measures, font, anchored: signatureFields });
      const { bytes, pages, anchors } = typeset(data, { createdAt: CREATED_AT, anchored: signatureFields });
      mendTags(bytes);
      const marked = markAccessible(bytes);
      const places = signaturePlaces(anchors);
      if (!compact && places.length === 0) return { bytes: marked, pages, messages };
      // Loaded only here: pdf-lib takes longer to load than most files take to be written.
      const { finish } = await import('./finish.ts');
      return { bytes: await finish(marked, { places, compact }), pages, messages };
    },
  };
}
