import { beforeAll, describe, expect, it } from 'vitest';
import { type Agreement, described } from './compare-layouts.ts';
import { examplePlans } from './example-plans.ts';
import { fileSamples } from './file-samples.ts';
import { missingPrograms, withFolder } from './libre-office.ts';
import { planSamples } from './plan-samples.ts';
import { somePlan } from './some-plan.ts';
import { WORD_DIFFERS } from './word-differs.ts';
import { agreements, type Sample } from './write-both.ts';

/**
 * More files, or others, for whoever changes how something is laid out; AGREEMENT_FOLDER keeps both layouts of each
 * to look at.
 */
const USUAL = { firstSeed: 60_000, sets: 60 } as const;
const FIRST_SEED = Number(process.env.AGREEMENT_SEED ?? USUAL.firstSeed);
const SETS = Number(process.env.AGREEMENT_SETS ?? USUAL.sets);
const SEEDS = Array.from({ length: SETS }, (_, index) => FIRST_SEED + index);
/** Trees hold what no plan makes of them today; a third as many tell of it. */
const TREE_SEEDS = SEEDS.slice(0, Math.ceil(SETS / 3));

const EXAMPLES = examplePlans();
const PLANS = SEEDS.map(somePlan);
const missing = missingPrograms();

async function* samples(): AsyncGenerator<Sample> {
  yield* planSamples([...EXAMPLES, ...PLANS]);
  yield* fileSamples(TREE_SEEDS);
}

/** The pages on which a file's layouts differ, but for those where it is known that Word does as we do. */
function apart(name: string, { pages, differences }: Agreement): readonly string[] {
  const excused = new Set(WORD_DIFFERS.flatMap(({ excuses }) => excuses[name] ?? []));
  const unexcused = differences.filter(({ page }) => !excused.has(page));
  const counts = pages.docx === pages.pdf ? [] : [`${pages.docx} pages in LibreOffice, ${pages.pdf} in ours`];
  return [...counts, ...unexcused.map(described)];
}

describe.skipIf(missing.length > 0)(
  `DOCX and PDF agree (skipped without ${missing.join(', ') || 'nothing'})`,
  () => {
    let found: ReadonlyMap<string, Agreement> = new Map();

    beforeAll(async () => {
      found = await withFolder((folder) => agreements(samples(), process.env.AGREEMENT_FOLDER ?? folder));
    }, 1_800_000);

    function apartIn(setName: string): Record<string, readonly string[]> {
      const files = [...found].filter(([name]) => name === setName || name.startsWith(`${setName}_`));
      expect(files.length).toBeGreaterThan(0);
      const different = files.map(([name, agreement]) => [name, apart(name, agreement)] as const);
      return Object.fromEntries(different.filter(([, differences]) => differences.length > 0));
    }

    it.each(EXAMPLES.map(({ name }) => name))('on every page and every line of the example %s', (name) => {
      expect(apartIn(name)).toEqual({});
    });

    it.each(PLANS.map(({ name }) => name))('on every page and every line of the made-up plan %s', (name) => {
      expect(apartIn(name)).toEqual({});
    });

    it.each(TREE_SEEDS.map((seed) => `van-ban-${seed}`))(
      'on every page and every line of the made-up file %s',
      (name) => {
        expect(apartIn(name)).toEqual({});
      },
    );

    it.runIf(FIRST_SEED === USUAL.firstSeed && SETS >= USUAL.sets)(
      'but where Word does, and nowhere else',
      () => {
        const excused = WORD_DIFFERS.flatMap(({ what, excuses }) =>
          Object.entries(excuses).flatMap(([name, pages]) => pages.map((page) => ({ what, name, page }))),
        );
        const needless = excused.filter(
          ({ name, page }) => !found.get(name)?.differences.some((difference) => difference.page === page),
        );
        expect(needless).toEqual([]);
      },
    );
  },
);
