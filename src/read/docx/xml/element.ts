/** An XML element; its name and its attributes' names carry the prefixes of `namespaces.ts`, whatever the file calls them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The characters that stand directly in it; WordprocessingML never mixes them with elements. */
  readonly text: string;
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element) return undefined;
  for (const child of element.children) if (child.name === name) return child;
  return undefined;
}

/** The child at the end of a way of names, each inside the one before. */
export function descendantOf(
  element: XmlElement | undefined,
  ...way: readonly string[]
): XmlElement | undefined {
  return way.reduce(childOf, element);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element ? element.children.filter((child) => child.name === name) : [];
}

/** `w:val` of the first child of that name, where most properties of WordprocessingML keep their value. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** How many elements of the tree have each of the names. */
export function countElements(root: XmlElement, names: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = ({ name, children }: XmlElement): void => {
    if (names.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const child of children) count(child);
  };
  count(root);
  return counts;
}
