import type { PlanResults } from '../../build/build-plans.ts';
import type { Message } from '../../model/message.ts';
import type { CommandContext } from '../command-context.ts';
import { countSeverities } from './counts.ts';
import { printMessages } from './print-messages.ts';
import { resultTable } from './result-table.ts';

/** Prints what came of a build: messages to standard error, the table of documents and the counts to standard output. */
export function printBuild(
  { plans, passedOver }: PlanResults,
  general: readonly Message[],
  context: CommandContext,
  quiet: boolean,
): void {
  const { terminal, texts, language } = context;
  const messages = [...general, ...plans.flatMap((plan) => plan.messages)];
  printMessages(messages, context, quiet);
  if (quiet) return;
  const table = resultTable(plans, texts, language);
  const files = plans.reduce((sum, plan) => sum + plan.files.length, 0);
  const lines = [
    ...(table.length > 0 ? [...table, ''] : []),
    `${texts.buildSummary(plans.length, files)}; ${texts.counts(countSeverities(messages))}.`,
    ...(passedOver.length > 0 ? [texts.passedOver(passedOver.length)] : []),
  ];
  terminal.write(`${lines.join('\n')}\n`);
}
