import type { Command } from 'commander';
import { buildPlans, type PlanResults } from '../../build/build-plans.ts';
import { loadBuilder } from '../../build/load-builder.ts';
import { findCandidates, type PlanCandidate } from '../../build/plan-candidates.ts';
import type { Builder } from '../../build.ts';
import { hasErrors, type Message, report } from '../../model/message.ts';
import { buildExitCode } from '../build-exit-code.ts';
import type { CommandContext } from '../command-context.ts';
import { declareCommand } from '../create-program.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { noPlanFound } from '../messages.ts';
import { withProgress } from '../progress.ts';
import { printBuild } from '../report/build-report.ts';
import { jsonReport } from '../report/json-report.ts';
import { watchPlans } from '../watch.ts';
import { addBuildOptions, type BuildFlags } from './build-options.ts';
import { runWhy } from './why.ts';

const NO_PLANS: PlanResults = { plans: [], passedOver: [] };

function print(
  results: PlanResults,
  general: readonly Message[],
  code: ExitCode,
  context: CommandContext,
  { json, quiet }: BuildFlags,
): ExitCode {
  if (json) context.terminal.write(`${jsonReport(results, general, code, context.language)}\n`);
  else printBuild(results, general, context, quiet);
  return code;
}

async function buildOnce(
  builder: Builder,
  candidates: readonly PlanCandidate[],
  flags: BuildFlags,
  { host, terminal, texts, version }: CommandContext,
): Promise<PlanResults> {
  const { output: outputFolder, formats, bundle, signatureFields, force, json, quiet } = flags;
  const options = { outputFolder, formats, bundle, signatureFields, force, version };
  const line = (index: number): string =>
    texts.progress(index + 1, candidates.length, candidates[index]?.path ?? '');
  const shown = json || quiet ? { ...terminal, progressStream: undefined } : terminal;
  return withProgress(shown, line(0), (say) =>
    buildPlans(host, builder, candidates, options, (index) => say(line(index))),
  );
}

function load({ templates, font }: BuildFlags, { host, clock }: CommandContext) {
  return loadBuilder({ host, templateFolder: templates, fontFolder: font, clock });
}

async function runBuild(
  typed: readonly string[],
  flags: BuildFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const searched = typed.length > 0 ? typed : ['.'];
  const { value: candidates, messages } = await findCandidates(context.host, searched);
  const loaded = await load(flags, context);
  const general = [...messages, ...loaded.messages];
  if (!loaded.value || hasErrors(general))
    return print(NO_PLANS, general, EXIT_CODES.wrongUsage, context, flags);
  if (flags.why !== undefined) return runWhy(flags.why, loaded.value, candidates, flags, context);

  const results = await buildOnce(loaded.value, candidates, flags, context);
  if (results.plans.length === 0) {
    const nothing = report('khong-co-ke-hoach', noPlanFound, { searched });
    return print(results, [...general, nothing], EXIT_CODES.wrongUsage, context, flags);
  }
  const code = print(results, general, buildExitCode(results), context, flags);
  if (!flags.watch) return code;
  return watchPlans(candidates, results, loaded.value, context, {
    templateFolder: flags.templates,
    quiet: flags.quiet || flags.json,
    load: async () => {
      const again = await load(flags, context);
      if (!again.value) print(NO_PLANS, again.messages, EXIT_CODES.wrongUsage, context, flags);
      return again.value;
    },
    build: async (builder, candidates) => {
      const rebuilt = await buildOnce(builder, candidates, flags, context);
      print(rebuilt, [], buildExitCode(rebuilt), context, flags);
      return rebuilt;
    },
  });
}

/** Declares `vanthu build`. */
export function addBuildCommand(
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void {
  const { texts } = context;
  const command = declareCommand(program, 'build', texts.help.build, texts);
  command.argument('[PLAN...]', texts.arguments.plans);
  addBuildOptions(command, texts).action(async (plans: readonly string[], flags: BuildFlags) =>
    finish(await runBuild(plans, flags, context)),
  );
}
