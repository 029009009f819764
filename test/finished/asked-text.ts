import { expect } from 'vitest';
import type { FinishedFile, FinishedSets } from './finished-sets.ts';
import type { PrintedPage, PrintedText } from './pdf-pages.ts';
import { looksOf, type ParagraphLook } from './word-look.ts';

/** What the decree asks of a text, in the words of the reference's table: R upright, B bold, I italic; U capitals, l lowercase. */
export interface AskedText {
  /** The text's first printed line, or its line of that wording, in whatever case. */
  readonly reads: RegExp;
  readonly letters: 'U' | 'l' | 'U / l' | 'l / U';
  readonly size: string;
  readonly weight: 'R' | 'R B' | 'I' | 'I B';
  /** Absent where the decree says nothing. */
  readonly align?: 'center' | 'both' | 'left' | 'right';
  /** The middle that it stands on: of the page between its margins, of another text on its page. */
  readonly middleOf?: 'frame' | RegExp;
}

/** A text found in a file. */
export interface FoundText extends PrintedText {
  readonly file: FinishedFile;
  readonly page: PrintedPage;
}

/** A paragraph found in a file. */
export interface FoundLook extends ParagraphLook {
  readonly file: FinishedFile;
}

const TWIPS_PER_MM = 1440 / 25.4;
const NEAR_MM = 0.3;

/** Twips in mm. */
export function inMm(twips: number): number {
  return twips / TWIPS_PER_MM;
}

/** Every file of both sets. */
export function filesOf({ decision, plan }: FinishedSets): readonly FinishedFile[] {
  return [...decision, ...plan];
}

/** The texts of finished PDFs that read so. */
export function printedIn(files: readonly FinishedFile[], reads: RegExp): readonly FoundText[] {
  return files.flatMap((file) =>
    file.pdf.flatMap((page) =>
      page.texts.filter(({ text }) => reads.test(text)).map((text) => ({ ...text, file, page })),
    ),
  );
}

/** The paragraphs of finished DOCX files of which a line reads so. */
export function writtenIn(files: readonly FinishedFile[], reads: RegExp): readonly FoundLook[] {
  return files.flatMap((file) =>
    looksOf(file.docx)
      .filter(({ text }) =>
        text
          .replaceAll('\u00a0', ' ')
          .split('\n')
          .some((line) => reads.test(line)),
      )
      .map((look) => ({ ...look, file })),
  );
}

/** The one text of a page that reads so. */
export function textOn(page: PrintedPage, reads: RegExp): PrintedText {
  const [found, ...others] = page.texts.filter(({ text }) => reads.test(text));
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} texts read ${reads}`);
  return found;
}

/** The middle of a text or line, in mm from the left edge. */
export function middle({ left, right }: { readonly left: number; readonly right: number }): number {
  return (left + right) / 2;
}

/** Margins of a page in mm, from the section of the DOCX that has its orientation. */
export function marginsOf({ docx }: FinishedFile, page: PrintedPage): Readonly<Record<string, number>> {
  const sections = Array.from(docx.part('word/document.xml').getElementsByTagName('w:sectPr'));
  const isLandscape = page.widthMm > page.heightMm;
  const section = sections.find(
    (each) =>
      (each.getElementsByTagName('w:pgSz')[0]?.getAttribute('w:orient') === 'landscape') === isLandscape,
  );
  const margin = section?.getElementsByTagName('w:pgMar')[0];
  return Object.fromEntries(
    ['top', 'bottom', 'left', 'right', 'header'].map((edge) => [
      edge,
      inMm(Number(margin?.getAttribute(`w:${edge}`))),
    ]),
  );
}

/** The middle of a page between its margins. */
export function frameMiddle(file: FinishedFile, page: PrintedPage): number {
  const { left = Number.NaN, right = Number.NaN } = marginsOf(file, page);
  return (left + page.widthMm - right) / 2;
}

function sizeRange(size: string): readonly [number, number] {
  const [least = Number.NaN, greatest = least] = size.split('–').map(Number);
  return [least, greatest];
}

const FACES = {
  R: 'Tinos-Regular',
  'R B': 'Tinos-Bold',
  I: 'Tinos-Italic',
  'I B': 'Tinos-BoldItalic',
} as const;

function judgeWritten(asked: AskedText, found: readonly FoundLook[]): void {
  const [least, greatest] = sizeRange(asked.size);
  for (const { runs, align, text } of found) {
    for (const run of runs) {
      expect(run, text).toMatchObject({
        font: 'Times New Roman',
        bold: asked.weight.includes('B'),
        italic: asked.weight.includes('I'),
      });
      expect(run.sizePt, text).toBeGreaterThanOrEqual(least);
      expect(run.sizePt, text).toBeLessThanOrEqual(greatest);
      if (asked.letters === 'U') expect(run.caps || run.text === run.text.toUpperCase(), text).toBe(true);
      if (asked.letters === 'l') expect(run.caps, text).toBe(false);
    }
    if (asked.align) expect(align, text).toBe(asked.align);
  }
}

function judgePrinted(asked: AskedText, found: readonly FoundText[]): void {
  const [least, greatest] = sizeRange(asked.size);
  for (const each of found) {
    const { text, font, sizePt, file, page } = each;
    expect(font, text).toBe(FACES[asked.weight]);
    expect(sizePt, text).toBeGreaterThanOrEqual(least);
    expect(sizePt, text).toBeLessThanOrEqual(greatest);
    if (asked.letters === 'U') expect(text).toBe(text.toUpperCase());
    if (asked.letters === 'l') expect(text).not.toBe(text.toUpperCase());
    if (asked.align === 'left')
      expect(each.left, text).toBeCloseTo(marginsOf(file, page).left ?? Number.NaN, 0);
    if (asked.middleOf) {
      const on = asked.middleOf === 'frame' ? frameMiddle(file, page) : middle(textOn(page, asked.middleOf));
      expect(Math.abs(middle(each) - on), text).toBeLessThan(NEAR_MM);
    }
  }
}

/** Holds a text against what the decree asks, wherever it stands in the finished files: in the DOCX and in the PDF. */
export function judgeText(asked: AskedText, sets: FinishedSets): void {
  const written = writtenIn(filesOf(sets), asked.reads);
  const printed = printedIn(filesOf(sets), asked.reads);
  expect(written.length).toBeGreaterThan(0);
  expect(printed.length).toBeGreaterThanOrEqual(written.length);
  judgeWritten(asked, written);
  judgePrinted(asked, printed);
  const sizes = (texts: readonly { readonly sizePt: number }[]) => [
    ...new Set(texts.map(({ sizePt }) => sizePt)),
  ];
  expect(sizes(printed)).toEqual(sizes(written.flatMap(({ runs }) => runs)));
}
