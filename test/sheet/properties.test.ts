import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, editWorkbook, type Rows } from './edit-workbook.ts';
import { exported, imported } from './plan-in-memory.ts';
import { SAMPLE_PLAN } from './sample-plan.ts';

const TASKS = 5;
/** Texts as they come from keyboards: marks, quotes, signs that YAML and Excel take for more than letters. */
const text = fc
  .string({ unit: fc.constantFrom(...'aăđ1 =+-@\'"#:;|{}[]&*!%_x0041.,/\n'), minLength: 1, maxLength: 40 })
  .filter((typed) => typed.trim() !== '' && !typed.includes('[['));

/** An order of the rows, and a level for each of them that its place allows. */
const order = fc
  .tuple(
    fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: TASKS }),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: TASKS, maxLength: TASKS }),
  )
  .map(([rows, levels]) => {
    let above = 0;
    return rows.map((row, index) => {
      above = Math.min(levels[index] ?? 1, above + 1);
      return { row, level: above };
    });
  });

function spots(source: string | undefined, rows: Rows) {
  expect(source).toBeDefined();
  return rows.slice(1, TASKS + 1).map(([ma, level]) => [ma, level]);
}

async function rowsOf(source: string): Promise<Rows> {
  let found: Rows = [];
  await editWorkbook(await exported(source), (rows) => {
    found = rows;
  });
  return found;
}

describe('whatever an office does to a workbook', () => {
  it('a text that is typed stands in the plan as it was typed, and exported again is the same', async () => {
    const workbook = await exported(SAMPLE_PLAN);
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const edited = await editWorkbook(workbook, (rows) => {
          const row = rows[2];
          if (row) row[columnOf(rows, 'Nhiệm vụ')] = typed.replaceAll('_x', '_x005F_x');
        });
        const { source, refused } = await imported(SAMPLE_PLAN, edited);
        expect(refused).toEqual([]);
        const again = await imported(source ?? '', await exported(source ?? ''));
        expect(again.changes).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('rows come to stand as the sheet has them, in any order and at any level', async () => {
    const workbook = await exported(SAMPLE_PLAN);
    await fc.assert(
      fc.asyncProperty(order, async (wanted) => {
        const edited = await editWorkbook(workbook, (rows) => {
          const moved = wanted.map(({ row, level }) => rows[row]?.with(1, level) ?? []);
          rows.splice(1, TASKS, ...moved);
        });
        const { source, refused } = await imported(SAMPLE_PLAN, edited);
        expect(refused).toEqual([]);
        const before = await rowsOf(SAMPLE_PLAN);
        const now = spots(source, await rowsOf(source ?? ''));
        expect(now).toEqual(wanted.map(({ row, level }) => [before[row]?.[0], level]));
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
