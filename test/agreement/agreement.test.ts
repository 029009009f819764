import { describe, expect, it } from 'vitest';
import { nd30Measures } from '../../src/measures/nd30.ts';
import { someFile } from './documents.ts';
import { missingPrograms, withFolder } from './libre-office.ts';
import { createRandom } from './random.ts';
import { agreements, type Sample } from './write-both.ts';

/**
 * More files, or others, for whoever changes how something is laid out; AGREEMENT_FOLDER keeps both layouts of each
 * to look at.
 */
const FIRST_SEED = Number(process.env.AGREEMENT_SEED ?? 4000);
const FILES = Number(process.env.AGREEMENT_FILES ?? 8);

const missing = missingPrograms();

function sample(seed: number): Sample {
  const random = createRandom(seed * 7919);
  const measures = nd30Measures({
    profile: random.pick([13, 14]),
    lineSpacing: random.pick([1, 1, 1.15, 1.5]),
    paragraphGapPt: random.pick([6, 6, 8]),
  });
  return { tree: someFile(seed), measures };
}

describe.skipIf(missing.length > 0)(
  `Word and PDF agree (skipped without ${missing.join(', ') || 'nothing'})`,
  () => {
    it('puts every word on the same page and line, in files made at random', async () => {
      const samples = Array.from({ length: FILES }, (_, index) => sample(FIRST_SEED + index));
      const results = await withFolder((folder) =>
        agreements(samples, process.env.AGREEMENT_FOLDER ?? folder),
      );
      const apart = [...results].filter(([, { sameLine }]) => sameLine < 1);
      expect(Object.fromEntries(apart)).toEqual({});
    }, 600_000);
  },
);
