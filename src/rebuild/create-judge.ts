import type { Host } from '../model/host.ts';
import type { Measures } from '../model/measures.ts';
import type { Message, Outcome } from '../model/message.ts';
import type { FileTree } from '../model/tree.ts';
import { differingPart, type Fingerprint, fingerprintOf, type Maker } from './fingerprint.ts';
import { firstDifference, type TreeDifference } from './first-difference.ts';
import type { KeptBuild, KeptFile } from './kept-build.ts';
import { readKeptTree } from './kept-folder.ts';
import type { RebuildReason } from './rebuild-reason.ts';
import { standingHash } from './standing-hash.ts';
import { printTree, type TreePrint } from './tree-print.ts';

/** A file that is to be made: its name, and what it would be written from. */
export interface FileToMake {
  readonly name: string;
  readonly tree: FileTree;
  readonly measures: Measures;
  readonly options: Readonly<Record<string, boolean>>;
}

/** Says of each file of a plan whether it must be written, and why. */
export interface Judge {
  /** Why a file must be written; undefined where what stands there is what would be written. */
  readonly reasonFor: (file: FileToMake) => Promise<RebuildReason | undefined>;
  readonly fingerprintFor: (file: FileToMake) => Fingerprint;
  readonly printOf: (tree: FileTree) => TreePrint;
  /** What reading the kept trees had to tell. */
  readonly messages: () => readonly Message[];
}

/** Does the work once for each tree: a document is asked about in two formats. */
function oncePerTree<Value>(work: (tree: FileTree) => Value): (tree: FileTree) => Value {
  const done = new Map<FileTree, { readonly value: Value }>();
  return (tree) => {
    const known = done.get(tree) ?? { value: work(tree) };
    done.set(tree, known);
    return known.value;
  };
}

/** Makes the judge of the files in `folder`, of which `kept` is known. */
export function createJudge(host: Host, folder: string, kept: KeptBuild | undefined, maker: Maker): Judge {
  const keptFiles = new Map(kept?.files.map((file) => [file.name, file]));
  const messages: Message[] = [];
  const printOf = oncePerTree(printTree);
  const firstOf = oncePerTree(async (tree): Promise<TreeDifference | undefined> => {
    const found: Outcome<unknown> = await readKeptTree(host, folder, tree.name);
    messages.push(...found.messages);
    return found.value === undefined ? undefined : firstDifference(found.value, tree);
  });
  const fingerprintFor = (file: FileToMake): Fingerprint =>
    fingerprintOf({ ...file, tree: printOf(file.tree) }, maker);
  const changed = async (file: FileToMake, known: KeptFile): Promise<RebuildReason | undefined> => {
    const part = differingPart(known.fingerprint, fingerprintFor(file));
    if (part !== 'tree') return part && { kind: part };
    const first = await firstOf(file.tree);
    return { kind: part, ...(first && { first }) };
  };
  return {
    printOf,
    fingerprintFor,
    messages: () => messages,
    reasonFor: async (file) => {
      const standing = await standingHash(host, folder, file.name);
      const known = keptFiles.get(file.name);
      if (!known) return { kind: standing === undefined ? 'new' : 'unknown' };
      if (standing === undefined) return { kind: 'missing' };
      return (await changed(file, known)) ?? (standing === known.sha256 ? undefined : { kind: 'edited' });
    },
  };
}
