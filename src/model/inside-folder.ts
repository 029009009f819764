import { isAbsolute, relative, sep } from 'node:path';

/** Whether an absolute path lies within a folder, by its letters alone: links are not followed. */
export function isInsideFolder(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
