import type { Host } from '../model/host.ts';
import type { KeptBuild, KeptInputs } from './kept-build.ts';
import { standingHash } from './standing-hash.ts';

async function everyOne<Item>(
  items: readonly Item[],
  holds: (item: Item) => Promise<boolean>,
): Promise<boolean> {
  for (const item of items) if (!(await holds(item))) return false;
  return true;
}

/**
 * The inputs of the last build where each is what it was and each of its files stands as it was written, so that
 * nothing is to be done; undefined otherwise.
 */
export async function untouchedInputs(
  host: Host,
  folder: string,
  { inputs, files }: KeptBuild,
  setting: string,
): Promise<KeptInputs | undefined> {
  if (inputs?.setting !== setting) return undefined;
  const isAsRead = async ({ path, sha256 }: KeptInputs['sources'][number]) =>
    (await standingHash(host, '', path)) === sha256;
  const isAsWritten = async (name: string) => {
    const kept = files.find((file) => file.name === name);
    return kept !== undefined && (await standingHash(host, folder, name)) === kept.sha256;
  };
  const isUntouched =
    (await everyOne(inputs.sources, isAsRead)) && (await everyOne(inputs.files, isAsWritten));
  return isUntouched ? inputs : undefined;
}
