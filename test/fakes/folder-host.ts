import { mkdtempSync, realpathSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createNodeHost } from '../../src/host/node-host.ts';
import type { Host } from '../../src/model/host.ts';

/** A failure that the system is made to answer with, for paths that end in `path`. */
export interface Fault {
  readonly operation: 'readFile' | 'writeFile' | 'makeFolder';
  readonly path: string;
  readonly code: string;
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: refused, '${path}'`), { code });
}

/** A host whose current folder is a folder of its own on the real disk, whose clock stands, and which can be made to fail. */
export interface FolderHost extends Host {
  readonly folder: string;
  /** Sets the clock; it stands until the next call. */
  readonly setNow: (moment: Date) => void;
  readonly fail: (fault: Fault) => void;
  readonly mend: () => void;
  readonly discard: () => Promise<void>;
}

/** Makes a host in a new folder, filled with a copy of `from` where one is given. */
export async function createFolderHost(from?: string): Promise<FolderHost> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'vanthu-')));
  if (from !== undefined) await cp(from, folder, { recursive: true });
  const real = createNodeHost();
  const faults: Fault[] = [];
  let now = new Date(2025, 0, 5, 9, 30);
  const at = (operation: Fault['operation'] | undefined, path: string): string => {
    const fault = faults.find((each) => each.operation === operation && path.endsWith(each.path));
    if (fault) throw systemError(fault.code, path);
    return resolve(folder, path);
  };
  return {
    folder,
    readFile: async (path) => real.readFile(at('readFile', path)),
    stat: (path) => real.stat(at(undefined, path)),
    realPath: (path) => real.realPath(at(undefined, path)),
    writeFile: async (path, bytes) => real.writeFile(at('writeFile', path), bytes),
    makeFolder: async (path) => real.makeFolder(at('makeFolder', path)),
    remove: (path) => real.remove(at(undefined, path)),
    list: (path) => real.list(at(undefined, path)),
    now: () => now,
    currentFolder: () => folder,
    setNow: (moment) => {
      now = moment;
    },
    fail: (fault) => {
      faults.push(fault);
    },
    mend: () => {
      faults.length = 0;
    },
    discard: () => rm(folder, { recursive: true, force: true }),
  };
}
