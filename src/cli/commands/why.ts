import { parse } from 'node:path';
import { type ExplainedPlan, explainBuild, isMeant } from '../../build/explain-build.ts';
import type { PlanCandidate } from '../../build/plan-candidates.ts';
import type { Builder } from '../../build.ts';
import { hasErrors, report } from '../../model/message.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { noSuchDocument } from '../messages.ts';
import { printWithCounts } from '../report/print-messages.ts';
import { whyJson, whyLines } from '../report/why-report.ts';
import type { BuildFlags } from './build-options.ts';

async function explainAll(
  builder: Builder,
  candidates: readonly PlanCandidate[],
  flags: BuildFlags,
  { host }: CommandContext,
): Promise<readonly ExplainedPlan[]> {
  const { output: outputFolder, formats, bundle, signatureFields, force } = flags;
  const options = { outputFolder, formats, bundle, signatureFields, force };
  const explained: ExplainedPlan[] = [];
  for (const candidate of candidates) explained.push(await explainBuild(host, builder, candidate, options));
  return explained.filter(({ isPlan }) => isPlan);
}

/** `vanthu build --why DOC`: whether each file of that name would be written, why, and where it first differs. */
export async function runWhy(
  document: string,
  builder: Builder,
  candidates: readonly PlanCandidate[],
  flags: BuildFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const plans = await explainAll(builder, candidates, flags, context);
  const all = plans.flatMap(({ files }) => files);
  const meant = all.filter(({ path }) => isMeant(path, document));
  const messages = plans.flatMap((plan) => plan.messages);
  const known = [...new Set(all.map(({ path }) => parse(path).name))];
  const isUnknown = meant.length === 0 && !hasErrors(messages);
  const unknown = report('khong-co-van-ban', noSuchDocument, { typed: document, known });
  const told = isUnknown ? [...messages, unknown] : messages;
  const code = isUnknown ? EXIT_CODES.wrongUsage : hasErrors(told) ? EXIT_CODES.planHasErrors : EXIT_CODES.ok;
  if (flags.json) context.terminal.write(`${whyJson(plans, meant, code, context)}\n`);
  else {
    printWithCounts(told, context);
    for (const line of whyLines(meant, context)) context.terminal.write(`${line}\n`);
  }
  return code;
}
