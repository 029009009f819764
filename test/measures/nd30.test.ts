import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MeasureChoice, nd30Measures } from '../../src/measures/nd30.ts';
import { ND30_ELEMENTS } from '../../src/measures/nd30-elements.ts';
import type { ElementRule } from '../../src/model/element-rule.ts';
import type { ParagraphMeasure } from '../../src/model/measures.ts';
import { trinhBay } from '../../src/model/plan/letterhead.ts';
import { PARAGRAPH_STYLES } from '../../src/model/tree.ts';

const { page, parts } = ND30_ELEMENTS;

/** Everything that a plan may choose, each choice made or left. */
const CHOICES: fc.Arbitrary<MeasureChoice> = fc.record(
  {
    profile: fc.constantFrom(13 as const, 14 as const),
    topMm: fc.double({ min: 20, max: 25, noNaN: true }),
    bottomMm: fc.double({ min: 20, max: 25, noNaN: true }),
    leftMm: fc.double({ min: 30, max: 35, noNaN: true }),
    rightMm: fc.double({ min: 15, max: 20, noNaN: true }),
    firstLineCm: fc.constantFrom(1 as const, 1.27 as const),
    lineSpacing: fc.double({ min: 1, max: 1.5, noNaN: true }),
    paragraphGapPt: fc.double({ min: 6, max: 12, noNaN: true }),
  },
  { requiredKeys: ['profile'] },
);

/** What of a measure the decree's row does not allow. */
function faultsOf(style: string, measure: ParagraphMeasure, rule: ElementRule): readonly string[] {
  const inside = (value: number, range: readonly [number, number] | undefined): boolean =>
    !range || (value >= range[0] && value <= range[1]);
  const same = (value: unknown, asked: unknown): boolean => asked === undefined || value === asked;
  const kept = {
    size: inside(measure.sizePt, rule.sizePt),
    bold: same(measure.bold, rule.bold),
    italic: same(measure.italic, rule.italic),
    capitals: same(measure.caps, rule.capitals),
    align: same(measure.align, rule.align),
    firstLine: !rule.firstLineTwips || rule.firstLineTwips.includes(measure.firstLineTwips),
    gap: Math.max(measure.beforeTwips, measure.afterTwips) >= (rule.leastGapTwips ?? 0),
    line: inside(measure.line240, rule.line240),
    clause: measure.clause === rule.clause,
  };
  return Object.entries(kept).flatMap(([name, isKept]) => (isKept ? [] : [`${style}: ${name}`]));
}

describe('the measures of Nghị định 30/2020/NĐ-CP', () => {
  test('every style keeps what its row asks, whatever a plan chooses', () => {
    fc.assert(
      fc.property(CHOICES, (choice) => {
        const { styles } = nd30Measures(choice);
        expect(PARAGRAPH_STYLES.flatMap((style) => faultsOf(style, styles[style], parts[style]))).toEqual([]);
      }),
    );
  });

  test('every page keeps the ranges of paper, margins and page number, whatever a plan chooses', () => {
    fc.assert(
      fc.property(CHOICES, (choice) => {
        const chosen = nd30Measures(choice);
        expect(chosen.fontName).toBe(page.fontName);
        expect([chosen.page.widthTwips, chosen.page.heightTwips]).toEqual([
          page.widthTwips,
          page.heightTwips,
        ]);
        for (const [value, [least, greatest]] of [
          [chosen.page.topTwips, page.top],
          [chosen.page.bottomTwips, page.bottom],
          [chosen.page.leftTwips, page.left],
          [chosen.page.rightTwips, page.right],
          [chosen.page.pageNumberPt, page.pageNumberPt],
        ] as const) {
          expect(value).toBeGreaterThanOrEqual(least);
          expect(value).toBeLessThanOrEqual(greatest);
        }
      }),
    );
  });

  test('sizes go up and down together: nothing is larger in profile 13 than in profile 14', () => {
    const [small, large] = [nd30Measures({ profile: 13 }), nd30Measures({ profile: 14 })];
    expect(
      PARAGRAPH_STYLES.filter((style) => small.styles[style].sizePt > large.styles[style].sizePt),
    ).toEqual([]);
    expect([small, large].map(({ styles }) => [styles.quocHieu.sizePt, styles.tieuNgu.sizePt])).toEqual([
      [12, 13],
      [13, 14],
    ]);
  });
});

/** The ends of a range in twips, as a plan says them: whole mm. */
function inMillimetres([least, greatest]: readonly [number, number]): readonly [number, number] {
  return [Math.round((least * 25.4) / 1440), Math.round((greatest * 25.4) / 1440)];
}

describe('what a plan may choose under trinh_bay is what the decree allows', () => {
  const accepts = (layout: unknown): boolean => trinhBay.safeParse(layout).success;

  test.each([
    ['tren', inMillimetres(page.top)],
    ['duoi', inMillimetres(page.bottom)],
    ['trai', inMillimetres(page.left)],
    ['phai', inMillimetres(page.right)],
  ] as const)('le.%s', (edge, [least, greatest]) => {
    expect(
      [least - 0.1, least, greatest, greatest + 0.1].map((mm) => accepts({ le: { [edge]: `${mm}` } })),
    ).toEqual([false, true, true, false]);
  });

  test('gian_dong and cach_doan', () => {
    const [least, greatest] = parts.paragraph.line240.map((share) => share / 240);
    expect([0.99, least, greatest, 1.51].map((lines) => accepts({ gian_dong: `${lines}` }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const gap = parts.paragraph.leastGapTwips / 20;
    expect([gap - 0.1, gap].map((pt) => accepts({ cach_doan: `${pt}` }))).toEqual([false, true]);
  });

  test('thut_dau_dong', () => {
    const [short, long] = parts.paragraph.firstLineTwips.map((twips) => ((twips * 2.54) / 1440).toFixed(2));
    expect([short, long].map(Number)).toEqual([1, 1.27]);
    expect(['1', '1,27', '1.5', '0'].map((cm) => accepts({ thut_dau_dong: cm }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('co_chu: the sizes of the body', () => {
    const [least, greatest] = parts.paragraph.sizePt;
    expect([least - 1, least, greatest, greatest + 1].map((pt) => accepts({ co_chu: `${pt}` }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
