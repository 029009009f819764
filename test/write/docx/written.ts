import { nd30Measures } from '../../../src/measures/nd30.ts';
import type { BlockNode, FileTree } from '../../../src/model/tree.ts';
import { writeDocx } from '../../../src/write/docx/write-docx.ts';
import { type FitChanges, fitByHand } from './fit-by-hand.ts';
import { type OpenedDocx, openDocx } from './read-docx.ts';
import { document, file } from './sample-nodes.ts';

/** The decree's measures at 14 pt. */
export const MEASURES = nd30Measures({ profile: 14 });

/** The bytes of a file fitted by hand. */
export function bytesOf(tree: FileTree, changes: FitChanges = {}): Promise<Uint8Array> {
  return writeDocx(fitByHand(tree, changes), MEASURES);
}

/** A file written and opened again. */
export async function written(tree: FileTree, changes: FitChanges = {}): Promise<OpenedDocx> {
  return openDocx(await bytesOf(tree, changes));
}

/** These blocks as one document, written and opened again. */
export function writtenBlocks(...blocks: readonly BlockNode[]): Promise<OpenedDocx> {
  return written(file(document(blocks)));
}
