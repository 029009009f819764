import { expect } from 'vitest';
import { all } from '../write/docx/read-docx.ts';
import { filesOf, frameMiddle, printedIn, textOn, writtenIn } from './asked-text.ts';
import type { FinishedSets } from './finished-sets.ts';
import { judgeLevelInWord } from './letterhead-rows.ts';
import { file, firstPage, isNear, LEVEL_MM, MM_PER_POINT } from './nearness.ts';
import { APPENDIX_LABEL, ATTACHED_TO, FIRST_POST, RECIPIENTS, SIGNER_NAME } from './text-rows.ts';
import { lookOf } from './word-look.ts';

/** Nơi nhận is level with the authority line, which stands on the right (PL I, II.9.d). */
export function judgeSignature(sets: FinishedSets): void {
  for (const each of [file(sets, 'decision', 'quyet-dinh'), file(sets, 'plan', 'ke-hoach-tron-bo')]) {
    const page = each.pdf.find(({ texts }) => texts.some(({ text }) => SIGNER_NAME.test(text)));
    if (!page) throw new Error(`${each.name} is not signed`);
    const [recipients, post] = [textOn(page, RECIPIENTS), textOn(page, FIRST_POST)];
    isNear(recipients.baseline, post.baseline, LEVEL_MM);
    expect(post.left).toBeGreaterThan(frameMiddle(each, page));
    judgeLevelInWord(each, RECIPIENTS, FIRST_POST);
  }
  // Who signs the whole does not sign its parts.
  const parts = sets.decision.filter(({ name }) => name !== 'quyet-dinh');
  expect(printedIn(parts, /^Nơi nhận:|^KT\./u)).toEqual([]);
}

/** Between post and name there is room for a picture of the signature of the usual 35 × 20 mm. */
export function judgeSignatureSpace(sets: FinishedSets): void {
  for (const name of printedIn(filesOf(sets), SIGNER_NAME)) {
    const above = name.page.texts.filter(
      (text) => text.baseline < name.baseline && text.right > name.left && text.left < name.right,
    );
    const last = Math.max(...above.map(({ baseline }) => baseline));
    expect(name.baseline - name.sizePt * MM_PER_POINT - last).toBeGreaterThan(20);
  }
}

/** Two appendices or more have Roman numbers, one has none (PL I, III.1.a). */
export function judgeLabels(sets: FinishedSets): void {
  expect(printedIn(sets.decision, APPENDIX_LABEL).map(({ text }) => text)).toEqual([
    'Phụ lục I',
    'Phụ lục II',
  ]);
  expect(printedIn(sets.plan, APPENDIX_LABEL).map(({ text }) => text)).toEqual(['Phụ lục']);
}

/** Number and date are filled in on paper and left blank in electronic files (PL I, III.1.c). */
export function judgeAttachedTo(sets: FinishedSets): void {
  const blank = writtenIn(sets.decision, ATTACHED_TO);
  expect(blank).toHaveLength(3);
  for (const { text } of blank)
    expect(text.replace(/\s+/g, ' ')).toMatch(/số …* ?\/QĐ-SNV ngày …+ tháng …+ năm …+ của/u);
  const [filled] = writtenIn(sets.plan, ATTACHED_TO);
  expect(filled?.text.replace(/\s+/g, ' ')).toMatch(/số 15\/KH-UBND ngày 25 tháng 4 năm 2025 của/u);
}

/** A separate electronic attachment begins with a line of 10 pt that is left free, at the right. */
export function judgeSigningArea(sets: FinishedSets): void {
  for (const each of sets.decision.filter(({ name }) => name !== 'quyet-dinh')) {
    const [paragraph] = all(each.docx.part('word/document.xml'), 'w:p');
    const look = paragraph && lookOf(each.docx, paragraph);
    expect(look).toMatchObject({ text: '', align: 'right' });
    expect(Math.min(...firstPage(each).texts.map(({ baseline }) => baseline))).toBeGreaterThan(
      20 + 10 * MM_PER_POINT + 3,
    );
  }
}
