/** A row of a table by its key, and the key of the row that it stands under; empty at the highest level. */
export interface RowSpot {
  readonly key: string;
  readonly parent: string;
}

/** The rows under each row, in their order; under the empty key those of the highest level. */
export type RowTree = ReadonlyMap<string, readonly string[]>;

/** A table's rows as a tree, from a list in which each row comes after the one that it stands under. */
export function rowTree(spots: readonly RowSpot[]): RowTree {
  const tree = new Map<string, string[]>([['', []]]);
  for (const { key, parent } of spots) {
    const siblings = tree.get(parent);
    if (siblings) siblings.push(key);
    else tree.set(parent, [key]);
  }
  return tree;
}

/** The rows of a tree in the order in which they are read. */
export function spotsOf(tree: RowTree, parent = ''): readonly RowSpot[] {
  return (tree.get(parent) ?? []).flatMap((key) => [{ key, parent }, ...spotsOf(tree, key)]);
}

/** Leaves out rows; what stood under one of them comes to stand under the row above it. */
export function keptSpots(spots: readonly RowSpot[], isKept: (key: string) => boolean): readonly RowSpot[] {
  const above = new Map(spots.map(({ key, parent }) => [key, parent]));
  const keptParent = (parent: string): string => {
    let at = parent;
    while (at !== '' && !isKept(at)) at = above.get(at) ?? '';
    return at;
  };
  return spots
    .filter(({ key }) => isKept(key))
    .map(({ key, parent }) => ({ key, parent: keptParent(parent) }));
}

/** Whether two lists of rows stand in the same order, each under the same row. */
export function sameSpots(left: readonly RowSpot[], right: readonly RowSpot[]): boolean {
  return (
    left.length === right.length &&
    left.every(({ key, parent }, index) => right[index]?.key === key && right[index].parent === parent)
  );
}

/** Puts the rows that only `other` has into `spots`, each after the sibling before which it follows there. */
export function withRowsOf(spots: readonly RowSpot[], other: readonly RowSpot[]): readonly RowSpot[] {
  const present = new Set(spots.map(({ key }) => key));
  const tree = new Map(Array.from(rowTree(spots), ([parent, keys]) => [parent, [...keys]]));
  const last = new Map<string, string>();
  for (const { key, parent } of other) {
    const before = last.get(parent);
    last.set(parent, key);
    if (present.has(key)) continue;
    const under = parent === '' || present.has(parent) ? parent : '';
    const siblings = tree.get(under) ?? [];
    const at = before === undefined ? 0 : siblings.indexOf(before) + 1;
    siblings.splice(at === 0 && before !== undefined ? siblings.length : at, 0, key);
    tree.set(under, siblings);
    present.add(key);
  }
  return spotsOf(tree);
}
