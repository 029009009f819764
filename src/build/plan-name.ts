import { basename, dirname, extname, resolve } from 'node:path';
import { PLAN_KINDS } from '../model/plan/plan.ts';

const LONGEST_NAME = 60;
/** Names that Windows keeps for its devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const KIND_NAMES: readonly string[] = PLAN_KINDS;

/** A name as part of a path that every system takes: ASCII lower-case words joined by hyphens; possibly empty. */
export function slug(name: string): string {
  const ascii = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const words = ascii.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST_NAME);
  return words.replace(/^-|-$/g, '');
}

/** The slugs of a plan file's own name and of its folder's. */
function namesOf(path: string): { readonly file: string; readonly folder: string } {
  return { file: slug(basename(path, extname(path))), folder: slug(basename(dirname(path))) };
}

/** The file's own name; its folder's where the file is named by its kind alone (`cchc-2025/ke-hoach.yaml`). */
function shortName(path: string): string {
  const { file, folder } = namesOf(path);
  const name = file === '' || (KIND_NAMES.includes(file) && folder !== '') ? folder : file;
  return name === '' || DEVICE.test(name) ? `ke-hoach-${name}`.replace(/-$/, '') : name;
}

function longName(path: string): string {
  const { file, folder } = namesOf(path);
  return [folder, file].filter((part) => part !== '').join('-') || shortName(path);
}

/**
 * The name of each plan, for the folder of its documents: short, and with its folder's name before its own where two
 * plans would share one. Two that cannot be told apart even so keep one name, and the output refuses the second.
 */
export function namePlans(paths: readonly string[], currentFolder: string): readonly string[] {
  const absolute = paths.map((path) => resolve(currentFolder, path));
  const short = absolute.map(shortName);
  return absolute.map((path, index) => {
    const name = short[index] ?? shortName(path);
    return short.indexOf(name) === short.lastIndexOf(name) ? name : longName(path);
  });
}
