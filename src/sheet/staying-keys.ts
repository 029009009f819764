/** The longest run of keys that stand in the same order in both lists. */
export function stayingKeys(before: readonly string[], after: readonly string[]): readonly string[] {
  const order = new Map(before.map((key, index) => [key, index]));
  const shared = after.filter((key) => order.has(key));
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [at, key] of shared.entries()) {
    const rank = order.get(key) ?? 0;
    const rankOf = (index: number | undefined) => order.get(shared[index ?? 0] ?? '') ?? 0;
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rankOf(tails[middle]) < rank) low = middle + 1;
      else high = middle;
    }
    previous[at] = tails[low - 1] ?? -1;
    tails[low] = at;
  }
  const run: string[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) run.unshift(shared[at] ?? '');
  return run;
}
