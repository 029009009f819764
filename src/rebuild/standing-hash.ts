import { join } from 'node:path';
import type { Host } from '../model/host.ts';
import { hashOf } from './hash.ts';

/** The hash of a file that stands in a folder; undefined where none does, or where it cannot be read. */
export async function standingHash(host: Host, folder: string, name: string): Promise<string | undefined> {
  const path = join(folder, name);
  const standing = await host.stat(path).catch(() => undefined);
  if (!standing || standing.isDirectory) return undefined;
  return host.readFile(path).then(
    (bytes) => hashOf(bytes),
    () => undefined,
  );
}
