import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, document, file, paragraph, row, table, twoLevelHeader } from '../docx/sample-nodes.ts';
import { readPdf } from './read-pdf.ts';
import { written } from './written.ts';

const SIGNS_OF_TYPST = [
  '#',
  '$',
  '*',
  '_',
  '`',
  '<b>',
  '@x',
  '\\',
  '//',
  '/* */',
  '#sys.inputs',
  '[',
  ']',
  '{{y}}',
  '= ',
  '~',
  '"',
  "'",
  '--',
  '...',
];
const OFFICIAL = ['HĐND & UBND', 'Lưu:VT', '2*3*4', ':::x', '1.', '- ', '|', 'Ủy ban', 'nhiệm vụ', ' '];

const typed = fc
  .array(fc.constantFrom(...SIGNS_OF_TYPST, ...OFFICIAL), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));

const START = { line: 3, column: 5, offset: 40 };

function withoutSpaces(lines: readonly string[]): string {
  return lines.join('').replace(/\s+/g, '');
}

describe('any text', () => {
  it('comes out of the PDF as it was typed, whatever it would mean to Typst', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 8 }), async (texts) => {
        const tree = file(document(texts.map((text) => paragraph('paragraph', text))));
        const { elements } = await readPdf((await written(tree)).bytes);
        const found = elements.map(({ lines }) => withoutSpaces(lines)).filter((text) => text !== '');
        const expected = texts.map((text) => withoutSpaces([text])).filter((text) => text !== '');
        expect(found).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('never stops a file from being written', async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(anything, anything, async (inText, inCell) => {
        const rows = [row('task', cell(0, '1'), cell(1, inCell), cell(2, ''), cell(3, ''))];
        const title = paragraph('documentType', inText);
        const properties = { title: inText, subject: inCell, author: inText, code: inCell };
        const tree = file(document([title, table(4, twoLevelHeader(), rows)], false, properties));
        expect((await written(tree)).pages).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a sign that the font lacks', '☐', 'U+2610'],
    ['a sign that PDF/A forbids', '\uFEFF', 'U+FEFF'],
    ['a sign for private use', '\uE000', 'U+E000'],
    ['half of a sign', '\uD83D', 'U+D83D'],
  ])('has a replacement for %s, and a warning at its place', async (_, sign, code) => {
    const place = { file: 'ke-hoach.yaml', start: START, end: START };
    const words = {
      type: 'text',
      value: `Mục ${sign} cần rà soát ${sign}`,
      source: { path: [], place },
    } as const;
    const { bytes, messages } = await written(file(document([paragraph('paragraph', [words])])));
    expect((await readPdf(bytes)).elements.map(({ lines }) => lines)).toEqual([
      ['Mục \uFFFD cần rà soát \uFFFD'],
    ]);
    expect(messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['ky-tu-khong-in-duoc', 'warning'],
    ]);
    expect(messages[0]?.reason).toContain(code);
    expect(messages[0]?.line).toBe(3);
  });
});
