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

/** Whether any element of the tree, itself included, is what `isSought` looks for. */
export function hasElement(element: XmlElement, isSought: (element: XmlElement) => boolean): boolean {
  return isSought(element) || element.children.some((child) => hasElement(child, isSought));
}

/** How many elements of the tree have one of the names. */
export function countElements(element: XmlElement, names: ReadonlySet<string>): number {
  let count = names.has(element.name) ? 1 : 0;
  for (const child of element.children) count += countElements(child, names);
  return count;
}
