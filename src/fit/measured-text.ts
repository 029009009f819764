import type { Inline, Text } from '../model/inline.ts';
import { inCapitals } from '../model/printed-text.ts';
import { breakOpportunities } from './break-opportunities.ts';
import type { Face, FontMetrics } from './font-metrics.ts';

/** What a paragraph's style makes of its text. */
export interface TextLook {
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
}

/** A stretch of text that LibreOffice measures in one piece, and rounds to whole twips. */
export interface Portion {
  readonly start: number;
  readonly end: number;
  /** A single character that LibreOffice never measures together with others: a no-break space or hyphen. */
  readonly alone: boolean;
}

/** A paragraph's printed text with its widths; every array counts from 0 to the text's length. */
export interface MeasuredText {
  readonly text: string;
  readonly portions: readonly Portion[];
  /** Width of what stands before an offset, in sixths of a twip, each character rounded as LibreOffice rounds it. */
  readonly sixths: Int32Array;
  /** The same in twips, not rounded. */
  readonly twips: Float64Array;
  /** Offsets before which LibreOffice may end a line. */
  readonly opportunities: Uint8Array;
}

/** LibreOffice lays text out on a grid of 1/8640 inch. */
const SIXTHS_PER_POINT = 120;
const SIXTHS_PER_TWIP = 6;

function faceOf(bold: boolean, italic: boolean): Face {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Numbers and references have a character style of their own, which ends a portion. */
  readonly role: Text['role'];
}

function runsOf(inlines: readonly Inline[], look: TextLook): readonly Run[] {
  return inlines.map((inline): Run => {
    if (inline.type === 'lineBreak')
      return { text: '\n', bold: look.bold, italic: look.italic, role: undefined };
    return {
      text: look.caps ? inCapitals(inline.value) : inline.value,
      bold: look.bold || inline.bold === true,
      italic: look.italic || inline.italic === true,
      role: inline.role === 'number' || inline.role === 'reference' ? inline.role : undefined,
    };
  });
}

function portionsOf(runs: readonly Run[]): readonly Portion[] {
  const portions: (Portion & { readonly look: string })[] = [];
  let offset = 0;
  for (const { text, bold, italic, role } of runs) {
    for (const piece of text.split(/([\u00a0\u2011\n])/)) {
      if (piece === '') continue;
      const alone = piece === '\u00a0' || piece === '\u2011';
      const look = alone || piece === '\n' ? '' : `${bold} ${italic} ${role}`;
      const last = portions.at(-1);
      const start = look !== '' && last?.look === look ? last.start : offset;
      if (start < offset) portions.pop();
      offset += piece.length;
      portions.push({ start, end: offset, alone, look });
    }
  }
  return portions;
}

/** Measures a paragraph's printed text once, with the font's advance widths. */
export function measureText(inlines: readonly Inline[], look: TextLook, font: FontMetrics): MeasuredText {
  const runs = runsOf(inlines, look);
  const text = runs.map((run) => run.text).join('');
  const sixths = new Int32Array(text.length + 1);
  const twips = new Float64Array(text.length + 1);
  const sixthsPerUnit = (look.sizePt * SIXTHS_PER_POINT) / font.unitsPerEm;
  let offset = 0;
  for (const run of runs) {
    const face = faceOf(run.bold, run.italic);
    for (let index = 0; index < run.text.length; index += 1) {
      const codePoint = run.text.codePointAt(index) ?? 0;
      const isSecondHalf = codePoint >= 0xdc00 && codePoint <= 0xdfff;
      const exact = isSecondHalf ? 0 : font.advance(face, codePoint) * sixthsPerUnit;
      sixths[offset + 1] = (sixths[offset] ?? 0) + Math.round(exact);
      twips[offset + 1] = (twips[offset] ?? 0) + exact / SIXTHS_PER_TWIP;
      offset += 1;
    }
  }
  return {
    text,
    portions: portionsOf(runs),
    sixths,
    twips,
    opportunities: breakOpportunities(text),
  };
}
