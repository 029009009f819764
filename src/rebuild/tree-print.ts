import type { FileTree } from '../model/tree.ts';
import { hashOf } from './hash.ts';

/** A tree as it is kept and compared. */
export interface TreePrint {
  /** JSON. */
  readonly text: string;
  readonly hash: string;
}

/**
 * A tree as text and hash: all that the writers print from, without where it was written. A line put in further up in
 * the plan moves every place and changes no document.
 */
export function printTree(tree: FileTree): TreePrint {
  const text = JSON.stringify(tree, (key, value: unknown) => (key === 'source' ? undefined : value));
  return { text, hash: hashOf(text) };
}
