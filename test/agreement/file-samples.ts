import { fitFile } from '../../src/fit/fit-file.ts';
import { readFontMetrics } from '../../src/fit/font-metrics.ts';
import { nd30Measures } from '../../src/measures/nd30.ts';
import { someFile } from './documents.ts';
import { createRandom } from './random.ts';
import { type Sample, tinos } from './write-both.ts';

/** Made-up trees, fitted: what a tree may hold beyond what plans make of it today. */
export async function* fileSamples(seeds: readonly number[]): AsyncGenerator<Sample> {
  const metrics = readFontMetrics(tinos());
  for (const seed of seeds) {
    const random = createRandom(seed * 7919);
    const measures = nd30Measures({
      profile: random.pick([13, 14]),
      lineSpacing: random.pick([1, 1, 1.15, 1.5]),
      paragraphGapPt: random.pick([6, 6, 8]),
    });
    const tree = someFile(seed);
    yield { name: tree.name, fitted: fitFile(tree, measures, metrics), measures };
  }
}
