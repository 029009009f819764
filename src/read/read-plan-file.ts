import type { Host } from '../model/host.ts';
import type { Outcome } from '../model/message.ts';
import type { PlanFile } from '../model/plan-file.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { readPlanSource } from './read-plan-source.ts';
import { readText } from './read-text.ts';

/** Reads a plan file through the host; nothing is parsed of a file that is too large or no text in UTF-8. */
export async function readPlanFile(
  path: string,
  host: Host,
  limits: ReadLimits = DEFAULT_LIMITS,
): Promise<Outcome<PlanFile>> {
  const text = await readText(path, host, limits);
  if (typeof text !== 'string') return { value: { kind: 'unreadable', file: path }, messages: [text] };
  return readPlanSource(path, text, limits);
}
