import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTable } from '../../src/fit/fit-table.ts';
import { createTextFitter } from '../../src/fit/text-fitter.ts';
import { longestWord } from '../../src/fit/text-widths.ts';
import { nd30Measures } from '../../src/measures/nd30.ts';
import type { TableFit } from '../../src/model/fit.ts';
import { linePitch } from '../../src/model/line-pitch.ts';
import { pageFrame } from '../../src/model/page-frame.ts';
import type { TableColumn, TableNode } from '../../src/model/tree.ts';
import { cell, row, tableOf, textRows, words } from './sample-table.ts';
import { metrics } from './tinos-metrics.ts';

const measures = nd30Measures({ profile: 14 });
const frame = pageFrame(measures.page, false);
const LINE = linePitch(12);
/** What a row is higher than its lines: cell margins and one border. */
const AROUND = measures.table.cellTopTwips + measures.table.cellBottomTwips + measures.table.borderTwips;

function fitted(table: TableNode): TableFit {
  return fitTable(table, frame, measures, createTextFitter(measures, metrics)).fit;
}

function columns(count: number): readonly TableColumn[] {
  return Array.from({ length: count }, () => ({}));
}

const LONG = 'Rà soát, sửa đổi quy chế làm việc và phân công nhiệm vụ cho từng bộ phận chuyên môn. ';

describe('columns', () => {
  it('are together exactly as wide as the frame', () => {
    const { columnTwips } = fitted(tableOf(textRows(['STT', 'Nội dung'], ['1', LONG.repeat(3)]), columns(2)));
    expect(columnTwips.reduce((sum, width) => sum + width, 0)).toBe(frame.widthTwips);
  });

  it('are narrow for numbers and wide for long texts', () => {
    const [number = 0, content = 0, due = 0] = fitted(
      tableOf(
        textRows(['STT', 'Nội dung', 'Thời hạn'], ['1', LONG.repeat(4), 'Quý IV'], ['2', LONG, '']),
        columns(3),
      ),
    ).columnTwips;
    expect(number).toBeLessThan(700);
    expect(due).toBeLessThan(1600);
    expect(content).toBeGreaterThan(frame.widthTwips * 0.7);
  });

  it('share what is left over where every text stands on one line', () => {
    const { columnTwips } = fitted(tableOf(textRows(['STT', 'Tên'], ['1', 'An'], ['2', 'Bình']), columns(2)));
    expect(Math.min(...columnTwips)).toBeGreaterThan(2000);
  });

  it('are as wide as the plan wishes, and as their longest word where it wishes less', () => {
    const wishes: readonly TableColumn[] = [{ wishMm: 5 }, {}, { wishMm: 40 }];
    const rows = textRows(['STT', 'Nội dung', 'Ghi chú'], ['1', LONG.repeat(3), '']);
    const [number = 0, , note = 0] = fitted(tableOf(rows, wishes)).columnTwips;
    expect(number).toBeGreaterThan(550);
    expect(note).toBe(2268);
  });

  it('keep the proportions of wishes that are too wide together', () => {
    const rows = textRows(['A', 'B'], ['1', '2']);
    const [left = 0, right = 0] = fitted(tableOf(rows, [{ wishMm: 200 }, { wishMm: 100 }])).columnTwips;
    expect(left / right).toBeCloseTo(2, 1);
  });

  it('hold every word whole, that of a cell over several columns too', () => {
    const header = row('header', cell(0, 'STT'), cell(1, 'Nghiêngnghiêngnghiêngnghiêng', { colSpan: 2 }));
    const task = row('task', cell(0, '1'), cell(1, 'a'), cell(2, LONG.repeat(20)));
    const [, left = 0, right = 0] = fitted(tableOf([header, task], columns(3))).columnTwips;
    const fitter = createTextFitter(measures, metrics);
    const needed = longestWord(fitter.measureCell(words('Nghiêngnghiêngnghiêngnghiêng'), 12), 0, 'spaces');
    expect(left + right - 170).toBeGreaterThanOrEqual(needed);
  });

  it('part words at hyphens before they cut any, where whole words do not fit', () => {
    const long = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaa-bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb';
    const { columnTwips } = fitted(tableOf(textRows(['A', 'B'], [long, long]), columns(2)));
    expect(columnTwips.reduce((sum, width) => sum + width, 0)).toBe(frame.widthTwips);
    expect(Math.min(...columnTwips)).toBeGreaterThan(4000);
  });

  it('never cut a word that could be held, whatever the table says', () => {
    const anyWord = fc.string({ unit: fc.constantFrom(...'aệmWi1-/,'), minLength: 1, maxLength: 14 });
    const anyCell = fc.array(anyWord, { maxLength: 12 }).map((all) => all.join(' '));
    const anyTable = fc
      .integer({ min: 1, max: 6 })
      .chain((count) =>
        fc.array(fc.array(anyCell, { minLength: count, maxLength: count }), { minLength: 2, maxLength: 6 }),
      );
    fc.assert(
      fc.property(anyTable, (texts) => {
        const table = tableOf(textRows(...texts), columns(texts[0]?.length ?? 0));
        const { columnTwips } = fitted(table);
        expect(columnTwips.reduce((sum, width) => sum + width, 0)).toBe(frame.widthTwips);
        const fitter = createTextFitter(measures, metrics);
        const least = (column: number): number =>
          Math.max(
            ...texts.map(
              (row) => longestWord(fitter.measureCell(words(row[column] ?? ''), 12), 0, 'spaces') + 170,
            ),
          );
        const needed = columnTwips.map((_, column) => least(column));
        if (needed.reduce((sum, width) => sum + width, 0) > frame.widthTwips) return;
        for (const [column, width] of columnTwips.entries()) {
          expect(width).toBeGreaterThanOrEqual(Math.floor(needed[column] ?? 0));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('header rows', () => {
  it('are as high as their highest label', () => {
    const rows = textRows(['STT', 'Nội dung\nnhiệm vụ'], ['1', LONG.repeat(5)]);
    expect(fitted(tableOf(rows, columns(2))).headerRowTwips).toEqual([
      2 * LINE + measures.table.betweenParagraphsTwips + AROUND,
    ]);
  });

  it('give what a label over two rows needs more to the last of them', () => {
    const top = row(
      'header',
      cell(0, 'một\nhai\nba\nbốn', { rowSpan: 2 }),
      cell(1, 'Phân công', { colSpan: 2 }),
    );
    const below = row('header', cell(1, 'Chủ trì'), cell(2, 'Phối hợp'));
    const task = row('task', cell(0, '1'), cell(1, 'x'), cell(2, 'y'));
    const [first = 0, second = 0] = fitted(tableOf([top, below, task], columns(3))).headerRowTwips;
    expect(first).toBe(LINE + AROUND);
    expect(first + second).toBe(4 * LINE + 3 * measures.table.betweenParagraphsTwips + AROUND);
  });
});

describe('body rows', () => {
  it('may go over a page only where they are longer than half of one', () => {
    const rows = textRows(['STT', 'Nội dung'], ['1', LONG.repeat(10)], ['2', LONG.repeat(60)]);
    expect(fitted(tableOf(rows, columns(2))).rowMaySplit).toEqual([false, true]);
  });

  it('may not under a text that goes on over several rows', () => {
    const long = cell(1, LONG.repeat(40));
    const table = tableOf(
      [
        row('task', cell(0, 'I', { rowSpan: 2 }), long),
        row('task', cell(1, 'x')),
        row('task', cell(0, 'II'), long),
      ],
      columns(2),
    );
    expect(fitted(table).rowMaySplit).toEqual([false, false, true]);
  });

  it('are raised by what a text over several of them needs more, and by what a page would cost it', () => {
    const merged = cell(1, 'một\nhai\nba\nbốn', { rowSpan: 2 });
    const table = tableOf([row('task', cell(0, '1'), merged), row('task', cell(0, '2'))], columns(2));
    const { bodyRowTwips, rowIsRaised } = fitted(table);
    const text = 4 * LINE + 3 * measures.table.betweenParagraphsTwips + AROUND;
    expect(rowIsRaised).toEqual([false, true]);
    expect(bodyRowTwips).toEqual([LINE + AROUND, text + LINE + AROUND - (LINE + AROUND)]);
  });

  it('may go over a page, and are not raised, where no page would hold them raised', () => {
    const merged = cell(1, LONG.repeat(200), { rowSpan: 2 });
    const table = tableOf([row('task', cell(0, '1'), merged), row('task', cell(0, '2'))], columns(2));
    const { rowIsRaised, rowMaySplit } = fitted(table);
    expect(rowIsRaised).toEqual([false, false]);
    expect(rowMaySplit).toEqual([false, true]);
  });

  it('are not where the text finds room in them', () => {
    const merged = cell(1, 'một', { rowSpan: 3 });
    const tasks = [row('task', cell(0, '1'), merged), row('task', cell(0, '2')), row('task', cell(0, '3'))];
    expect(fitted(tableOf(tasks, columns(2))).rowIsRaised).toEqual([false, false, false]);
  });
});

describe('lists in cells', () => {
  it('hang by the printed width of their mark', () => {
    const item = words('-\u00a0Phòng Nội vụ chủ trì, phối hợp với các cơ quan, đơn vị', '-\u00a0');
    const fitter = createTextFitter(measures, metrics);
    const { hangingTwips, breaks } = fitter.fitCell(item, 12, 2000);
    expect(hangingTwips).toBe(140);
    expect(breaks.length).toBeGreaterThan(2);
  });
});
