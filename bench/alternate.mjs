// Fair measuring: the candidates take turns, each round begins with another of them, and the median counts.

/** @typedef {{ readonly name: string, readonly run: () => unknown }} Candidate */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** @param {() => unknown} run */
async function milliseconds(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * The median time of each candidate in milliseconds, after two turns that do not count.
 * @param {readonly Candidate[]} candidates
 * @param {number} rounds
 * @returns {Promise<ReadonlyMap<string, number>>}
 */
export async function alternate(candidates, rounds) {
  /** @type {Map<string, number[]>} */
  const times = new Map(candidates.map(({ name }) => [name, []]));
  for (let round = -2; round < rounds; round += 1) {
    globalThis.gc?.();
    const first = (round + 2) % candidates.length;
    for (const { name, run } of [...candidates.slice(first), ...candidates.slice(0, first)]) {
      const time = await milliseconds(run);
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}
