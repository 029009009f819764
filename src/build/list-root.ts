import { dirname, resolve } from 'node:path';
import { isInsideFolder } from '../model/inside-folder.ts';

/**
 * The folder that a plan's shared lists must stand in: the one above the plan's own (`../danh-muc/co-quan.yaml`), or
 * the current folder where that is further up, so that a plan from elsewhere reads nothing else of the machine.
 */
export function listRoot(planPath: string, currentFolder: string): string {
  const above = dirname(dirname(resolve(currentFolder, planPath)));
  return isInsideFolder(above, currentFolder) ? currentFolder : above;
}
