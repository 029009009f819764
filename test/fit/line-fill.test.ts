import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fillAsLibreOffice } from '../../src/fit/libre-office-line-fill.ts';
import type { LineRoom } from '../../src/fit/line-breaks.ts';
import type { LineFill } from '../../src/fit/line-fill.ts';
import { type MeasuredText, measureText } from '../../src/fit/measured-text.ts';
import { fillAsWord } from '../../src/fit/word-line-fill.ts';
import type { Inline } from '../../src/model/inline.ts';
import { metrics } from './tinos-metrics.ts';

const LAID_OUT = z.array(
  z.object({
    sizePt: z.number(),
    bold: z.boolean().default(false),
    italic: z.boolean().default(false),
    firstTwips: z.number(),
    otherTwips: z.number(),
    runs: z.array(
      z.object({ value: z.string(), bold: z.literal(true).optional(), italic: z.literal(true).optional() }),
    ),
    lines: z.array(z.string()),
  }),
);

/** Paragraphs as LibreOffice 7.4.7 laid them out from DOCX (compatibility mode 14), with its lines. */
const laidOut = LAID_OUT.parse(
  JSON.parse(readFileSync(new URL('./laid-out-by-libre-office.json', import.meta.url), 'utf8')),
);

const PLAIN = { sizePt: 13, bold: false, italic: false, caps: false };

function measured(text: string, look: Partial<typeof PLAIN> = {}): MeasuredText {
  return measureText([{ type: 'text', value: text }], { ...PLAIN, ...look }, metrics);
}

/** The lines of a text; no-break spaces are spaces, as they are for a reader of the printed page. */
function linesOf(
  text: MeasuredText,
  { firstTwips, otherTwips }: LineRoom,
  fill: LineFill,
): readonly string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.text.length; ) {
    const next = fill(text, start, start === 0 ? firstTwips : otherTwips);
    lines.push(text.text.slice(start, next));
    start = next;
  }
  return lines;
}

function room(width: number): LineRoom {
  return { firstTwips: width, otherTwips: width };
}

function widthOf(text: string): number {
  return Math.ceil(measured(text).twips.at(-1) ?? 0);
}

describe('lines as LibreOffice fills them', () => {
  it.each(laidOut.map((paragraph) => [paragraph.lines[0], paragraph] as const))('%s…', (_, paragraph) => {
    const runs: readonly Inline[] = paragraph.runs.map(({ value, bold, italic }) => ({
      type: 'text',
      value,
      ...(bold && { bold }),
      ...(italic && { italic }),
    }));
    const text = measureText(runs, { ...paragraph, caps: false }, metrics);
    expect(linesOf(text, paragraph, fillAsLibreOffice)).toEqual(paragraph.lines);
  });

  it('cut a word that is wider than its column', () => {
    expect(linesOf(measured('nghiêng'), room(widthOf('nghi')), fillAsLibreOffice)).toEqual(['nghi', 'êng']);
  });

  it('end where a line break was typed', () => {
    expect(linesOf(measured('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'), room(9000), fillAsLibreOffice)).toEqual([
      'KT. CHỦ TỊCH\n',
      'PHÓ CHỦ TỊCH',
    ]);
  });
});

describe('lines as Word fills them', () => {
  it('end after hyphens, whatever slashes follow', () => {
    const width = widthOf('theo 25-KH/H');
    expect(linesOf(measured('theo 25-KH/HU'), room(width), fillAsWord)).toEqual(['theo 25-', 'KH/HU']);
    expect(linesOf(measured('theo 25-KH/HU'), room(width), fillAsLibreOffice)).toEqual(['theo ', '25-KH/HU']);
  });

  it('do not end after a question mark inside a word', () => {
    expect(linesOf(measured('vì sao?đúng'), room(widthOf('vì sao?đú')), fillAsWord)).toEqual([
      'vì ',
      'sao?đúng',
    ]);
  });
});

describe('every way of filling lines', () => {
  const anyText = fc.string({
    unit: fc.constantFrom(...'aệ BĐ1-/.,()“”%–\u00a0\n '),
    minLength: 1,
    maxLength: 60,
  });

  it.each([
    ['LibreOffice', fillAsLibreOffice],
    ['Word', fillAsWord],
  ] as const)('gets on, and to the end, as %s does', (_, fill) => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 4000 }), (text, width) => {
        expect(linesOf(measured(text), room(width), fill).join('')).toBe(text);
      }),
    );
  });
});
