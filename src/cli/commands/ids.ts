import type { Command } from 'commander';
import { writeIds } from '../../build/write-ids.ts';
import { hasErrors } from '../../model/message.ts';
import type { CommandContext } from '../command-context.ts';
import { declareCommand } from '../create-program.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { printWithCounts } from '../report/print-messages.ts';
import { reportMissing } from '../report-missing.ts';

interface IdsFlags {
  readonly dryRun: boolean;
}

async function runIds(plan: string, { dryRun }: IdsFlags, context: CommandContext): Promise<ExitCode> {
  if (await reportMissing(plan, context)) return EXIT_CODES.wrongUsage;
  const { value, messages } = await writeIds(context.host, plan, { dryRun });
  printWithCounts(messages, context);
  if (value) {
    const ids = value.inserted.map(({ path, ma }) => `  ${ma}  ${path.join('.')}`);
    const lines = [context.texts.idsInserted(ids.length, dryRun, plan), ...ids];
    context.terminal.write(`${lines.join('\n')}\n`);
  }
  return hasErrors(messages) ? EXIT_CODES.planHasErrors : EXIT_CODES.ok;
}

/** Declares `vanthu ids`. */
export function addIdsCommand(
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void {
  const { help, arguments: names, options } = context.texts;
  declareCommand(program, 'ids', help.ids, context.texts)
    .argument('<PLAN>', names.plan)
    .option('--dry-run', options.dryRun, false)
    .action(async (plan: string, flags: IdsFlags) => finish(await runIds(plan, flags, context)));
}
