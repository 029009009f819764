import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Host } from '../model/host.ts';

// Two folders up from here is the package's root, in src/ as in dist/.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of the templates that come with the package. */
export const TEMPLATE_FOLDER = join(ROOT, 'templates');

/** The folder of the decrees on thể thức, one file each. */
export const DECREE_FOLDER = join(ROOT, 'data', 'the-thuc');

/** The folder of Tinos, whose letters are as wide as those of Times New Roman. */
export function tinosFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
}

/** Written by `npm run build`: the hash of the code in dist/. In src/ there is none. */
const CODE_HASH_FILE = fileURLToPath(new URL('../code.sha256', import.meta.url));

const manifest = z.object({ version: z.string() });

/** The version of this package, as its package.json gives it. */
export async function packageVersion(host: Host): Promise<string> {
  const bytes = await host.readFile(join(ROOT, 'package.json'));
  return manifest.parse(JSON.parse(new TextDecoder().decode(bytes))).version;
}

/**
 * The version of this package and, where it runs from dist/, the hash of its code: a version that is being worked on,
 * or taken from the repository, gives other documents under the same number.
 */
export async function programName(host: Host): Promise<string> {
  const version = await packageVersion(host);
  if (!(await host.stat(CODE_HASH_FILE))) return version;
  return `${version} ${new TextDecoder().decode(await host.readFile(CODE_HASH_FILE)).trim()}`;
}
