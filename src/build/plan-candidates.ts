import { type FoundFile, findFiles } from '../host/find-files.ts';
import type { Host } from '../model/host.ts';
import type { Outcome } from '../model/message.ts';
import { namePlans } from './plan-name.ts';

/** A file to build, the name of its output folder, and whether it was named or only found in a folder or by a pattern. */
export interface PlanCandidate extends FoundFile {
  readonly name: string;
}

/** Finds the files that may be plans and gives each the name of its output folder; reports what leads to nothing. */
export async function findCandidates(
  host: Host,
  typed: readonly string[],
): Promise<Outcome<readonly PlanCandidate[]>> {
  const { value: found, messages } = await findFiles(host, typed);
  const paths = found.map(({ path }) => path);
  const names = namePlans(paths, host.currentFolder());
  return { value: found.map((file, index) => ({ ...file, name: names[index] ?? file.path })), messages };
}
