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

const manifest = z.object({ version: z.string() });

/** The version of this package, as its package.json gives it. */
export async function packageVersion(host: Host): Promise<string> {
  const bytes = await host.readFile(join(ROOT, 'package.json'));
  return manifest.parse(JSON.parse(new TextDecoder().decode(bytes))).version;
}
