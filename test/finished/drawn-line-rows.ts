import type { Element } from '@xmldom/xmldom';
import { expect } from 'vitest';
import { all, descend } from '../write/docx/read-docx.ts';
import { inMm, middle, textOn } from './asked-text.ts';
import type { FinishedFile, FinishedSets } from './finished-sets.ts';
import { firstPage, isWithin, LEVEL_MM, MM_PER_POINT, NEAR_MM, withLetterhead } from './nearness.ts';
import type { DrawnLine, PrintedPage, PrintedText } from './pdf-pages.ts';
import { ATTACHED_TO, ISSUER, TYPE_NAME } from './text-rows.ts';
import { lookOf } from './word-look.ts';

function lengthOf({ left, right }: { readonly left: number; readonly right: number }): number {
  return right - left;
}

/** The line drawn right under a text, on the same middle. */
function lineUnder(page: PrintedPage, text: PrintedText): DrawnLine {
  const [found, ...others] = page.lines.filter(
    (line) =>
      line.top > text.baseline &&
      line.top - text.baseline < 5 &&
      Math.abs(middle(line) - middle(text)) < NEAR_MM,
  );
  if (!found || others.length > 0)
    throw new Error(`${others.length + (found ? 1 : 0)} lines under ${text.text}`);
  return found;
}

function cellOf({ parentElement }: Element): Element | undefined {
  return parentElement?.tagName === 'w:tc' ? parentElement : undefined;
}

/** Lengths in mm of the lines that a DOCX draws under its paragraphs: their width without both indents. */
function writtenLines({ docx }: FinishedFile): readonly number[] {
  const main = docx.part('word/document.xml');
  return all(main, 'w:p').flatMap((paragraph) => {
    const look = lookOf(docx, paragraph);
    if (!look.isUnderlined) return [];
    const cell = cellOf(paragraph);
    const section = all(main, 'w:sectPr')[0];
    const page = section && descend(section, 'w:pgSz');
    const margin = section && descend(section, 'w:pgMar');
    const width = cell
      ? Number(descend(cell, 'w:tcPr', 'w:tcW')?.getAttribute('w:w'))
      : Number(page?.getAttribute('w:w')) -
        Number(margin?.getAttribute('w:left')) -
        Number(margin?.getAttribute('w:right'));
    // As far from the one edge as from the other.
    isWithin(look.left - look.right, [-1, 1]);
    return [inMm(width - look.left - look.right)];
  });
}

/** Holds the line under a text against its share of that text's longest line, in the PDF and in the DOCX. */
export function judgeLine(
  sets: FinishedSets,
  linesAbove: (page: PrintedPage) => readonly PrintedText[],
  share: readonly [number, number],
  tolerance: number,
): void {
  for (const each of withLetterhead(sets)) {
    const page = firstPage(each);
    const above = linesAbove(page);
    const last = above.at(-1);
    if (!last) throw new Error(`${each.name} has no text over the line`);
    const line = lineUnder(page, last);
    const longest = Math.max(...above.map(lengthOf));
    isWithin(lengthOf(line), [longest * share[0], longest * share[1]], tolerance);
    expect(writtenLines(each).some((length) => Math.abs(length - lengthOf(line)) < 0.1)).toBe(true);
  }
}

/** The lines of a page between two texts, the later one left out. */
function linesBetween(page: PrintedPage, from: number, to: number): readonly PrintedText[] {
  return page.texts.filter(({ baseline }) => baseline > from + LEVEL_MM && baseline < to - LEVEL_MM);
}

/** The issuer's own lines, bold: those between the parent body's and the drawn line. */
export function issuerLines(page: PrintedPage): readonly PrintedText[] {
  const last = textOn(page, ISSUER);
  return page.texts.filter(
    (text) =>
      text.baseline <= last.baseline + LEVEL_MM &&
      text.font === 'Tinos-Bold' &&
      Math.abs(middle(text) - middle(last)) < NEAR_MM,
  );
}

/** The lines of the subject; of an attached document, those of (Kèm theo …), which the line then stands under. */
export function subjectLines(page: PrintedPage): readonly PrintedText[] {
  const type = textOn(page, TYPE_NAME);
  const attached = page.texts.find(({ text }) => ATTACHED_TO.test(text));
  const font = attached ? 'Tinos-Italic' : 'Tinos-Bold';
  const below = linesBetween(
    page,
    (attached ?? type).baseline - (attached ? 1 : 0),
    Number.POSITIVE_INFINITY,
  );
  const end = below.findIndex((text, index) => {
    const before = below[index - 1];
    const gap = before ? text.baseline - before.baseline : 0;
    return text.font !== font || gap > text.sizePt * 1.15 * MM_PER_POINT * 1.1;
  });
  return below.slice(0, end);
}
