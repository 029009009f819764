import { basename, dirname, extname, join } from 'node:path';
import type { Command } from 'commander';
import { exportTasks } from '../../exchange-tasks.ts';
import { hasErrors, report } from '../../model/message.ts';
import type { CommandContext } from '../command-context.ts';
import { declareCommand } from '../create-program.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { alreadyThere } from '../messages.ts';
import { printWithCounts } from '../report/print-messages.ts';
import { reportMissing } from '../report-missing.ts';

interface ExportFlags {
  readonly output?: string;
  readonly force: boolean;
}

function usualName(plan: string): string {
  return `${basename(plan, extname(plan))}.xlsx`;
}

async function runExport(plan: string, flags: ExportFlags, context: CommandContext): Promise<ExitCode> {
  const { host, terminal, texts } = context;
  if (await reportMissing(plan, context)) return EXIT_CODES.wrongUsage;
  const path = flags.output ?? join(dirname(plan), usualName(plan));
  if (!flags.force && (await host.stat(path))) {
    printWithCounts([report('da-co-tep', alreadyThere, { path })], context);
    return EXIT_CODES.notWritten;
  }
  const { value, messages } = await exportTasks(host, plan);
  const errors = messages.filter(({ severity }) => severity === 'error');
  printWithCounts(errors, context);
  if (!value || hasErrors(messages)) return EXIT_CODES.planHasErrors;
  await host.makeFolder(dirname(path));
  await host.writeFile(path, value.bytes);
  terminal.write(`${texts.exchange.exported(path, value.sheets)}\n`);
  return EXIT_CODES.ok;
}

/** Declares `vanthu export`. */
export function addExportCommand(
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void {
  const { arguments: names, exchange } = context.texts;
  declareCommand(program, 'export', exchange.exportHelp, context.texts)
    .argument('<PLAN>', names.plan)
    .option('-o, --output <FILE>', exchange.outputWorkbook)
    .option('--force', exchange.overwrite, false)
    .action(async (plan: string, flags: ExportFlags) => finish(await runExport(plan, flags, context)));
}
