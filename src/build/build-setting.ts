import type { Builder } from '../build.ts';
import { hashOf } from '../rebuild/hash.ts';
import { type BuildOptions, FORMATS } from './build-types.ts';

/**
 * The hash of all that decides on a plan's documents and messages besides the plan file and its lists: templates,
 * fonts, program, what the caller chooses, and from where the paths are seen.
 */
export function buildSetting(
  { equipment }: Builder,
  plan: string,
  currentFolder: string,
  { formats = FORMATS, bundle = false, signatureFields = false, parameters = new Map() }: BuildOptions,
): string {
  const chosen = FORMATS.filter((format) => formats.includes(format));
  const values = [...parameters].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return hashOf(JSON.stringify([equipment(), plan, currentFolder, chosen, bundle, signatureFields, values]));
}
