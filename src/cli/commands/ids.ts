import type { Command } from 'commander';
import { writeIds } from '../../build/write-ids.ts';
import { hasErrors } from '../../model/message.ts';
import type { CommandContext } from '../command-context.ts';
import { declareCommand } from '../create-program.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { printWithCounts } from '../report/print-messages.ts';
import { reportMissing } from '../report-missing.ts';
import { runReferenceNames } from './reference-names.ts';

interface IdsFlags {
  readonly dryRun: boolean;
  readonly coQuan: boolean;
  readonly yes: boolean;
  readonly text: readonly string[];
}

async function runIds(plan: string, flags: IdsFlags, context: CommandContext): Promise<ExitCode> {
  const { dryRun } = flags;
  if (await reportMissing(plan, context)) return EXIT_CODES.wrongUsage;
  if (flags.coQuan) return runReferenceNames(plan, flags, context);
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
  const { help, arguments: names, options, references } = context.texts;
  const idsIn = (typed: string): readonly string[] => typed.split(',').map((id) => id.trim());
  const NONE: readonly string[] = [];
  declareCommand(program, 'ids', help.ids, context.texts)
    .argument('<PLAN>', names.plan)
    .option('--dry-run', options.dryRun, false)
    .option('--co-quan', references.agencies, false)
    .option('--yes', references.yes, false)
    .option('--text <IDS>', references.text, idsIn, NONE)
    .action(async (plan: string, flags: IdsFlags) => finish(await runIds(plan, flags, context)));
}
