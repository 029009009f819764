import { expect } from 'vitest';
import { filesOf, marginsOf, middle, printedIn, writtenIn } from './asked-text.ts';
import type { FinishedFile, FinishedSets } from './finished-sets.ts';
import { file, isNear, isWithin, LEVEL_MM, MM_PER_POINT, withLetterhead } from './nearness.ts';
import type { PrintedPage, PrintedText } from './pdf-pages.ts';
import { RUNNING_TEXT } from './text-rows.ts';
import { looksOf } from './word-look.ts';

/** Running text: indent, line spacing, gaps, both margins (PL I, II.6.e). */
export function judgeBody(sets: FinishedSets): void {
  for (const look of writtenIn(filesOf(sets), RUNNING_TEXT)) {
    expect([567, 720]).toContain(look.firstLine);
    expect(look.left).toBe(0);
    expect(look.lineRule).toBe('auto');
    isWithin(look.line, [240, 360]);
  }
  for (const each of filesOf(sets)) {
    const looks = looksOf(each.docx);
    for (const [index, look] of looks.entries()) {
      const next = looks[index + 1];
      if (!next || !RUNNING_TEXT.test(look.text) || !RUNNING_TEXT.test(next.text)) continue;
      expect(Math.max(look.after, next.before)).toBeGreaterThanOrEqual(120);
    }
  }
  for (const text of printedIn(filesOf(sets), RUNNING_TEXT)) judgeParagraph(text, text.page, text.file);
}

/** A printed paragraph: its first line's indent, both margins, the lines' distance, the gap to what follows. */
function judgeParagraph(first: PrintedText, page: PrintedPage, each: FinishedFile): void {
  const { left = 0, right = 0 } = marginsOf(each, page);
  const indent = first.left - left;
  expect(Math.min(Math.abs(indent - 10), Math.abs(indent - 12.7))).toBeLessThan(0.1);
  const lines = page.texts.filter(({ paragraph }) => paragraph === first.paragraph);
  const single = first.sizePt * 1.15 * MM_PER_POINT;
  for (const [index, line] of lines.slice(0, -1).entries()) {
    isNear(line.right, page.widthMm - right);
    isWithin((lines[index + 1]?.baseline ?? 0) - line.baseline, [single * 0.99, single * 1.5]);
  }
  const last = lines.at(-1);
  const next = page.texts.find(({ baseline }) => last && baseline > last.baseline + LEVEL_MM);
  if (next && last && RUNNING_TEXT.test(next.text))
    expect(next.baseline - last.baseline - single).toBeGreaterThanOrEqual(6 * MM_PER_POINT - 0.05);
}

/** Texts of the body begin at its indent: Điều, khoản, điểm. */
export function beginsAtIndent(reads: RegExp): (sets: FinishedSets) => void {
  return (sets) => {
    for (const look of writtenIn(filesOf(sets), reads)) expect([567, 720]).toContain(look.firstLine);
    for (const { left, page, file: each } of printedIn(filesOf(sets), reads)) {
      const indent = left - (marginsOf(each, page).left ?? 0);
      expect(Math.min(Math.abs(indent - 10), Math.abs(indent - 12.7))).toBeLessThan(0.1);
    }
  };
}

/** Under the word and number of a Chương or Mục stands its heading: capitals, centred, bold. */
export function headingUnder(label: RegExp): (sets: FinishedSets) => void {
  return (sets) => {
    const [found] = printedIn(filesOf(sets), label);
    const heading = found?.page.texts.find(({ baseline }) => baseline > found.baseline + LEVEL_MM);
    expect(heading?.font).toBe('Tinos-Bold');
    expect(heading?.text).toBe(heading?.text.toUpperCase());
    if (heading && found) isNear(middle(heading), middle(found));
  };
}

/** The content ends in `./.`, once (Mẫu 1.2–1.4). */
export function judgeEndMark(sets: FinishedSets): void {
  const marks = (each: FinishedFile): readonly string[] =>
    each.pdf.flatMap(({ texts }) => texts.filter(({ text }) => text.includes('./.')).map(({ text }) => text));
  const [decision, attached, plan] = withLetterhead(sets).map(marks);
  for (const found of [decision, attached, plan]) {
    expect(found).toHaveLength(1);
    expect(found?.[0]).toMatch(/\.\/\.$/);
  }
}

/** Each căn cứ ends in a semicolon, the last one in a stop (PL I, II.6.a). */
export function judgeBases(sets: FinishedSets): void {
  const bases = writtenIn([file(sets, 'decision', 'quyet-dinh')], /^(Căn cứ|Theo đề nghị)/u);
  expect(bases.map(({ text }) => text.at(-1))).toEqual([';', ';', '.']);
}
