import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Data, isDataList, isDataMap } from '../model/data.ts';
import type { Host } from '../model/host.ts';
import { isInsideFolder } from '../model/inside-folder.ts';
import { listRoot } from './list-root.ts';

/** A shared list that is to be copied beside the new plan. */
export interface ListCopy {
  readonly from: string;
  readonly to: string;
}

/** How the lists of a plan are named from where its successor stands, and which must be copied there. */
export interface ListMoves {
  readonly paths: ReadonlyMap<string, string>;
  readonly copies: readonly ListCopy[];
}

/** Where lists are copied to that the new plan could not name: a folder beside it. */
const LIST_FOLDER = 'danh-muc';

function typedLists(data: Data): readonly string[] {
  const lists = isDataMap(data) ? data.danh_muc : undefined;
  return isDataList(lists) ? lists.filter((typed) => typeof typed === 'string') : [];
}

/** The path as a plan names it: with `/`, on Windows too. */
function typedPath(path: string): string {
  return path.split(sep).join('/');
}

/**
 * How the lists that `data` (the plan at `lastPath`) names are named from `newPath`: by their place where that lies
 * within what a plan may read, otherwise as a copy beside the new plan.
 */
export function listMoves(data: Data, lastPath: string, newPath: string, host: Host): ListMoves {
  const current = host.currentFolder();
  const newFolder = dirname(resolve(current, newPath));
  const root = listRoot(newPath, current);
  const paths = new Map<string, string>();
  const copies: ListCopy[] = [];
  for (const typed of typedLists(data)) {
    const from = resolve(current, dirname(lastPath), typed);
    const isReadable = isInsideFolder(from, root);
    const to = isReadable ? from : join(newFolder, LIST_FOLDER, basename(from));
    paths.set(typed, typedPath(relative(newFolder, to)));
    if (!isReadable) copies.push({ from, to });
  }
  return { paths, copies };
}

/** Copies the lists that are to stand beside the new plan; one that is there already stays as it is. */
export async function copyLists(copies: readonly ListCopy[], host: Host): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { from, to } of copies) {
    if ((await host.stat(to)) || !(await host.stat(from))) continue;
    await host.makeFolder(dirname(to));
    await host.writeFile(to, await host.readFile(from));
    written.push(to);
  }
  return written;
}
