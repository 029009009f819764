import { readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import type { Host } from '../model/host.ts';
import { errorCode } from '../model/system-error.ts';
import { makeFolder } from './make-folder.ts';
import { replaceFile } from './replace-file.ts';

const NOTHING_THERE: readonly (string | undefined)[] = ['ENOENT', 'ENOTDIR'];

async function statOf(path: string): ReturnType<Host['stat']> {
  try {
    const found = await stat(path);
    return { size: found.size, isDirectory: found.isDirectory(), modified: found.mtime };
  } catch (error) {
    if (NOTHING_THERE.includes(errorCode(error))) return undefined;
    throw error;
  }
}

/** The real world: this machine's files, clock and current folder. */
export function createNodeHost(): Host {
  return {
    readFile: (path) => readFile(path),
    stat: statOf,
    realPath: (path) => realpath(path),
    writeFile: replaceFile,
    makeFolder,
    remove: (path) => rm(path, { force: true }),
    list: (path) => readdir(path),
    now: () => new Date(),
    currentFolder: () => process.cwd(),
  };
}
