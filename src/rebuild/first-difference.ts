import type { Source } from '../model/place.ts';
import type { FileTree } from '../model/tree.ts';

/** The first place in which a document is not what it was, in the order of the page. */
export interface TreeDifference {
  /** The id of the row, section, paragraph, table or document that it is in. */
  readonly id?: string;
  /** What the value that is printed there was written as; absent where only the template has a say. */
  readonly source?: Source;
  /** The words as they were; absent where nothing stood there. */
  readonly before?: string;
  /** The words as they are; absent where nothing stands there any longer. */
  readonly after?: string;
}

type Node = Readonly<Record<string, unknown>>;

/** Words longer than this are cut where they are shown. */
const LONGEST_WORDS = 80;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSource(value: unknown): value is Source {
  return isNode(value) && Array.isArray(value.path);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function wordsOf(value: unknown): string {
  if (isList(value)) return value.map(wordsOf).join(' ');
  if (!isNode(value)) return value === undefined ? '' : String(value);
  if (value.type === 'text') return String(value.value);
  return Object.values(value)
    .filter((part) => typeof part === 'object')
    .map(wordsOf)
    .join(' ');
}

function shown(value: unknown): string | undefined {
  const words = wordsOf(value).replace(/\s+/g, ' ').trim();
  if (words === '') return undefined;
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words;
}

/** The source of the first value printed in a node. */
function firstSource(value: unknown): Source | undefined {
  if (isList(value)) return value.map(firstSource).find((source) => source !== undefined);
  if (!isNode(value)) return undefined;
  return isSource(value.source) ? value.source : firstSource(Object.values(value));
}

/** What surrounds a node that is looked at: the id of the part of the document, and what was printed nearest. */
interface Around {
  readonly id?: string;
  readonly source?: Source;
}

/** Whose id an officer knows: not that of an agency or a document that is only named there. */
const NAMED_NODES: readonly unknown[] = ['paragraph', 'section', 'table', 'row'];

function aroundOf(node: Node, outside: Around): Around {
  if (node.type === 'document') return { id: String(node.ma) };
  if (!isSource(node.source)) return outside;
  const { source } = node;
  const id = NAMED_NODES.includes(node.type) ? (source.ma ?? outside.id) : outside.id;
  return { source, ...(id !== undefined && { id }) };
}

function difference(before: unknown, after: unknown, { id, source: outside }: Around): TreeDifference {
  const source = firstSource(after) ?? outside;
  const [old, now] = [shown(before), shown(after)];
  return {
    ...(id !== undefined && { id }),
    ...(source && { source }),
    ...(old !== undefined && { before: old }),
    ...(now !== undefined && { after: now }),
  };
}

function inLists(
  before: readonly unknown[],
  after: readonly unknown[],
  around: Around,
): TreeDifference | undefined {
  const longest = Math.max(before.length, after.length);
  for (let index = 0; index < longest; index += 1) {
    const found = between(before[index], after[index], around);
    if (found) return found;
  }
  return undefined;
}

function inNodes(before: Node, after: Node, outside: Around): TreeDifference | undefined {
  const around = aroundOf(after, outside);
  const keys = Object.keys(after).filter((key) => key !== 'source' && after[key] !== undefined);
  for (const key of keys) {
    const [old, now] = [before[key], after[key]];
    if (typeof now !== 'object' && old !== now) return difference(before, after, around);
    const found = between(old, now, around);
    if (found) return found;
  }
  const isLess = Object.keys(before).some((key) => !keys.includes(key));
  return isLess ? difference(before, after, around) : undefined;
}

function between(before: unknown, after: unknown, outside: Around): TreeDifference | undefined {
  if (isList(before) && isList(after)) return inLists(before, after, outside);
  if (isNode(before) && isNode(after)) return inNodes(before, after, outside);
  if (before === after) return undefined;
  return difference(before, after, isNode(after) ? aroundOf(after, outside) : outside);
}

/**
 * The first node, in the order of the page, in which a document's tree is not what was kept of it (`printTree`, parsed);
 * undefined where it is the same.
 */
export function firstDifference(kept: unknown, tree: FileTree): TreeDifference | undefined {
  return between(kept, tree, {});
}
