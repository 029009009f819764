import { createNodeHost } from '../host/node-host.ts';
import { packageVersion } from '../host/package-files.ts';
import type { Host } from '../model/host.ts';
import { hasErrors, type Outcome } from '../model/message.ts';
import { buildPlans, type PlanResults } from './build-plans.ts';
import type { BuildOptions } from './build-types.ts';
import { loadBuilder } from './load-builder.ts';
import { findCandidates } from './plan-candidates.ts';

/** What `build` may be told: all that `vanthu build` takes, and another host. */
export interface BuildPathsOptions extends BuildOptions {
  /** `output` in the current folder where nothing is said. */
  readonly outputFolder?: string;
  readonly force?: boolean;
  readonly templateFolder?: string;
  readonly fontFolder?: string;
  readonly host?: Host;
}

/** The folder that documents go to where nothing else is said. */
export const OUTPUT_FOLDER = 'output';

/**
 * Builds the plans that files, folders and patterns lead to and writes their documents, as `vanthu build` does. The
 * messages are those of no plan in particular (paths, templates, fonts); each plan's own stand with its result.
 */
export async function build(
  paths: readonly string[],
  options: BuildPathsOptions = {},
): Promise<Outcome<PlanResults>> {
  const { host = createNodeHost(), templateFolder, fontFolder, outputFolder = OUTPUT_FOLDER } = options;
  const candidates = await findCandidates(host, paths);
  const builder = await loadBuilder({ host, templateFolder, fontFolder });
  const messages = [...candidates.messages, ...builder.messages];
  if (!builder.value || hasErrors(messages)) return { value: { plans: [], passedOver: [] }, messages };
  const version = await packageVersion(host);
  const writing = { ...options, outputFolder, version };
  return { value: await buildPlans(host, builder.value, candidates.value, writing), messages };
}
