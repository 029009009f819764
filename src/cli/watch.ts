import { resolve, sep } from 'node:path';
import type { PlanResults } from '../build/build-plans.ts';
import type { PlanCandidate } from '../build/plan-candidates.ts';
import type { Builder } from '../build.ts';
import { type FileWatch, watchFiles } from '../host/watch-files.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';

/** What watching needs from the command that watches. */
export interface WatchWork {
  readonly templateFolder: string | undefined;
  readonly quiet: boolean;
  /** Loads templates and fonts again; undefined, with its messages shown, where they cannot be used. */
  readonly load: () => Promise<Builder | undefined>;
  /** Builds plans again and shows what came of them. */
  readonly build: (builder: Builder, plans: readonly PlanCandidate[]) => Promise<PlanResults>;
}

/** The absolute paths of what each plan was made from, by the plan's name. */
type Sources = Map<string, readonly string[]>;

function noteSources(sources: Sources, { plans }: PlanResults, currentFolder: string): void {
  for (const plan of plans)
    sources.set(
      plan.plan,
      plan.sources.map((path) => resolve(currentFolder, path)),
    );
}

interface Watched {
  readonly candidates: readonly PlanCandidate[];
  readonly sources: Sources;
  readonly watch: FileWatch;
}

async function rebuildAtEachChange(
  { candidates, sources, watch }: Watched,
  firstBuilder: Builder,
  { host }: CommandContext,
  { templateFolder, load, build }: WatchWork,
): Promise<void> {
  const templates =
    templateFolder === undefined ? undefined : resolve(host.currentFolder(), templateFolder) + sep;
  let builder = firstBuilder;
  for (;;) {
    const changed = await watch.next();
    if (!changed) return;
    const isTemplateChanged =
      templates !== undefined && [...changed].some((path) => path.startsWith(templates));
    const again = isTemplateChanged ? await load() : builder;
    if (!again) continue;
    builder = again;
    const affected = candidates.filter(
      ({ path }) => isTemplateChanged || sources.get(path)?.some((source) => changed.has(source)),
    );
    if (affected.length === 0) continue;
    noteSources(sources, await build(builder, affected), host.currentFolder());
    watch.add([...sources.values()].flat());
  }
}

/**
 * Builds the plans of a first build again whenever they, the shared lists that they draw on, or the templates
 * change, until the officer ends it with Ctrl-C; errors in a plan only end the round that they are found in.
 */
export async function watchPlans(
  candidates: readonly PlanCandidate[],
  first: PlanResults,
  builder: Builder,
  context: CommandContext,
  work: WatchWork,
): Promise<ExitCode> {
  const { host, terminal, texts } = context;
  const sources: Sources = new Map();
  noteSources(sources, first, host.currentFolder());
  const templates = work.templateFolder === undefined ? [] : [work.templateFolder];
  const watch = await watchFiles([...[...sources.values()].flat(), ...templates], host.currentFolder());
  const stopListening = terminal.onInterrupt(() => void watch.close());
  if (!work.quiet) terminal.writeError(`${texts.watching(first.plans.length)}\n`);
  try {
    await rebuildAtEachChange({ candidates, sources, watch }, builder, context, work);
  } finally {
    stopListening();
    await watch.close();
  }
  if (!work.quiet) terminal.writeError(`${texts.watchEnded}\n`);
  return EXIT_CODES.ok;
}
