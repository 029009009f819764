import { expect } from 'vitest';
import { all } from '../write/docx/read-docx.ts';
import { filesOf, frameMiddle, middle, printedIn, textOn, writtenIn } from './asked-text.ts';
import type { FinishedFile, FinishedSets } from './finished-sets.ts';
import { file, firstPage, isNear, isWithin, LEVEL_MM, MM_PER_POINT, withLetterhead } from './nearness.ts';
import { ISSUER, NUMBER_LINE, PLACE_AND_DATE, QUOC_HIEU, TIEU_NGU } from './text-rows.ts';
import { lookOf } from './word-look.ts';

/** Two paragraphs begin the cells of one row, each as far above the common baseline as the other. */
export function judgeLevelInWord({ docx }: FinishedFile, left: RegExp, right: RegExp): void {
  const rows = all(docx.part('word/document.xml'), 'w:tr').map((row) =>
    all(row, 'w:tc').map((cell) => all(cell, 'w:p').map((paragraph) => lookOf(docx, paragraph))[0]),
  );
  const row = rows.find(([first]) => first && left.test(first.text.replaceAll('\u00a0', ' ')));
  expect(row?.[1]?.text.replaceAll('\u00a0', ' ')).toMatch(right);
  const [one, other] = (row ?? []).map(
    (look) => (look?.before ?? 0) + (look?.runs[0]?.sizePt ?? 0) * 0.891 * 20,
  );
  expect(Math.abs((one ?? 0) - (other ?? 0))).toBeLessThan(1);
}

/** Quốc hiệu is whole on one line at the upper right, Tiêu ngữ a single line below it (PL I, II.1). */
export function judgeQuocHieu(sets: FinishedSets): void {
  for (const each of withLetterhead(sets)) {
    const page = firstPage(each);
    const [quocHieu, tieuNgu] = [textOn(page, QUOC_HIEU), textOn(page, TIEU_NGU)];
    // Whole, on one line, at the top and right of the middle; Tiêu ngữ follows in the next single line.
    expect(middle(quocHieu)).toBeGreaterThan(frameMiddle(each, page));
    const isAttached = each.name === 'ke-hoach' && sets.decision.includes(each);
    isWithin(quocHieu.baseline, [20, isAttached ? 32 : 26]);
    const single = tieuNgu.sizePt * 1.15 * MM_PER_POINT;
    isWithin(tieuNgu.baseline - quocHieu.baseline, [single * 0.9, single * 1.1]);
    const [look] = writtenIn([each], QUOC_HIEU);
    expect(look?.text).not.toContain('\n');
    expect(look).toMatchObject({ line: 240, lineRule: 'auto', after: 0 });
  }
}

/** Number and date stand on one line, in the documents that have them (PL I, II.4.c; Mẫu 1.3). */
export function judgeNumberLine(sets: FinishedSets): void {
  const main = [file(sets, 'decision', 'quyet-dinh'), file(sets, 'plan', 'ke-hoach-tron-bo')];
  for (const each of main) {
    const page = firstPage(each);
    const [number, place] = [textOn(page, NUMBER_LINE), textOn(page, PLACE_AND_DATE)];
    isNear(number.baseline, place.baseline, LEVEL_MM);
    expect(number.baseline).toBeGreaterThan(textOn(page, ISSUER).baseline);
    judgeLevelInWord(each, NUMBER_LINE, PLACE_AND_DATE);
  }
  // What is attached has neither (Mẫu 1.3).
  const others = filesOf(sets).filter((each) => !main.includes(each));
  expect(printedIn(others, /^Số:|, ngày .* năm/u)).toEqual([]);
}
