import { expect } from 'vitest';
import { all, descend, value } from '../write/docx/read-docx.ts';
import { filesOf, frameMiddle, inMm, marginsOf, middle } from './asked-text.ts';
import type { FinishedFile, FinishedSets } from './finished-sets.ts';
import { file, isNear, isWithin, MM_PER_POINT, NEAR_MM } from './nearness.ts';
import { APPENDIX_LABEL } from './text-rows.ts';
import { lookOf } from './word-look.ts';

/** A4, margins in their ranges, nothing outside them, every font embedded (PL I, I.1–I.4). */
export function judgePage(sets: FinishedSets): void {
  for (const each of filesOf(sets)) {
    for (const section of all(each.docx.part('word/document.xml'), 'w:sectPr')) {
      const size = descend(section, 'w:pgSz');
      const sides = ['w:w', 'w:h'].map((side) => inMm(Number(size?.getAttribute(side))));
      const isLandscape = size?.getAttribute('w:orient') === 'landscape';
      expect(sides.map(Math.round)).toEqual(isLandscape ? [297, 210] : [210, 297]);
    }
    for (const page of each.pdf) {
      expect([page.widthMm, page.heightMm].map(Math.round).toSorted()).toEqual([210, 297]);
      const { top = 0, bottom = 0, left = 0, right = 0 } = marginsOf(each, page);
      isWithin(top, [20, 25]);
      isWithin(bottom, [20, 25]);
      isWithin(left, [30, 35]);
      isWithin(right, [15, 20]);
      const body = page.texts.filter(({ baseline }) => baseline > top);
      expect(body.length).toBeGreaterThan(0);
      for (const drawn of [...body, ...page.lines]) {
        isWithin(drawn.left, [left, page.widthMm - right], NEAR_MM);
        isWithin(drawn.right, [left, page.widthMm - right], NEAR_MM);
      }
      expect(Math.max(...body.map(({ baseline }) => baseline))).toBeLessThan(page.heightMm - bottom);
      expect(page.texts.map(({ font }) => font).filter((font) => !font.startsWith('Tinos-'))).toEqual([]);
    }
  }
  const landscape = filesOf(sets).flatMap(({ pdf }) =>
    pdf.filter(({ widthMm, heightMm }) => widthMm > heightMm),
  );
  expect(landscape.length).toBeGreaterThanOrEqual(4);
}

/** Page numbers of a PDF as they are shown: none on the first page of a document, then 2, 3 … */
function judgeShownNumbers(each: FinishedFile, firstPages: readonly number[]): void {
  for (const [index, page] of each.pdf.entries()) {
    const { top = 0 } = marginsOf(each, page);
    const first = firstPages.findLast((at) => at <= index) ?? 0;
    const inMargin = page.texts.filter(({ baseline }) => baseline < top);
    expect(inMargin.map(({ text }) => text)).toEqual(index === first ? [] : [`${index - first + 1}`]);
    for (const number of inMargin) {
      isWithin(number.sizePt, [13, 14]);
      expect(number.font).toBe('Tinos-Regular');
      isNear(middle(number), frameMiddle(each, page));
      expect(number.baseline - number.sizePt * MM_PER_POINT).toBeGreaterThan(0);
    }
  }
}

/** Page numbers in the middle of the top margin, from each document's second page on (PL I, I.7, III.1.đ). */
export function judgePageNumber(sets: FinishedSets): void {
  for (const each of sets.decision) {
    expect(each.pdf.length).toBeGreaterThan(1);
    judgeShownNumbers(each, [0]);
  }
  const plan = file(sets, 'plan', 'ke-hoach-tron-bo');
  const appendix = plan.pdf.findIndex(({ texts }) => texts.some(({ text }) => APPENDIX_LABEL.test(text)));
  expect(appendix).toBeGreaterThan(1);
  expect(plan.pdf.length).toBeGreaterThan(appendix + 1);
  judgeShownNumbers(plan, [0, appendix]);
  for (const { docx } of filesOf(sets)) {
    const header = docx.paths.find(
      (path) => /word\/header\d*\.xml/.test(path) && docx.source(path).includes('PAGE'),
    );
    const [paragraph] = header ? all(docx.part(header), 'w:p') : [];
    const look = paragraph && lookOf(docx, paragraph);
    expect(look?.align).toBe('center');
    for (const section of all(docx.part('word/document.xml'), 'w:sectPr')) {
      expect(descend(section, 'w:titlePg')).toBeDefined();
      expect(descend(section, 'w:pgNumType')?.getAttribute('w:start')).toBe('1');
      expect(value(section, 'w:pgNumType', 'w:fmt') ?? 'decimal').toBe('decimal');
    }
  }
}
