import type { Host } from '../model/host.ts';
import type { Outcome } from '../model/message.ts';
import type { ReadList } from '../model/plan-file.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { sourcePoints } from './source-points.ts';

/** Reads a YAML file of shared agencies and cited documents; undefined, with messages, where it cannot be read. */
export async function readSharedList(
  path: string,
  host: Host,
  limits: ReadLimits = DEFAULT_LIMITS,
): Promise<Outcome<ReadList | undefined>> {
  const text = await readText(path, host, limits);
  if (typeof text !== 'string') return { value: undefined, messages: [text] };
  const { content, messages } = readYaml(sourcePoints(path, text), { start: 0, end: text.length }, limits);
  return { value: content && { file: path, ...content }, messages };
}
