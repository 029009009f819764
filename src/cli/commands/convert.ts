import type { Command } from 'commander';
import { convertFile } from '../../build/convert-file.ts';
import { hasErrors } from '../../model/message.ts';
import type { PlanFormat } from '../../model/plan-file.ts';
import type { CommandContext } from '../command-context.ts';
import { declareCommand } from '../create-program.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { oneOf } from '../option-values.ts';
import { printWithCounts } from '../report/print-messages.ts';
import { reportMissing } from '../report-missing.ts';
import { writeNewFile } from '../write-new-file.ts';

const FORMS = ['yaml', 'md'] as const;
type Form = (typeof FORMS)[number];

const FORMAT_OF: Readonly<Record<Form, PlanFormat>> = { yaml: 'yaml', md: 'markdown' };

interface ConvertFlags {
  readonly to?: Form;
  readonly output?: string;
}

async function runConvert(
  plan: string,
  { to, output }: ConvertFlags,
  context: CommandContext,
): Promise<ExitCode> {
  if (await reportMissing(plan, context)) return EXIT_CODES.wrongUsage;
  const { value, messages } = await convertFile(context.host, plan, to && FORMAT_OF[to]);
  printWithCounts(messages, context);
  if (!value || hasErrors(messages)) return EXIT_CODES.planHasErrors;
  if (output !== undefined) return writeNewFile(output, value.text, context);
  context.terminal.write(value.text);
  return EXIT_CODES.ok;
}

/** Declares `vanthu convert`. */
export function addConvertCommand(
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void {
  const { help, arguments: names, options } = context.texts;
  declareCommand(program, 'convert', help.convert, context.texts)
    .argument('<PLAN>', names.plan)
    .option('--to <yaml|md>', options.to, oneOf('--to', 'vanthu convert', FORMS))
    .option('-o, --output <FILE>', options.outputFile)
    .action(async (plan: string, flags: ConvertFlags) => finish(await runConvert(plan, flags, context)));
}
