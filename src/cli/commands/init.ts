import { join } from 'node:path';
import type { Command } from 'commander';
import { copyLists } from '../../build/list-moves.ts';
import { nextYearFile, nextYearName } from '../../build/next-year-file.ts';
import { starterFile } from '../../build/starter-file.ts';
import { PLAN_KINDS } from '../../model/plan/plan.ts';
import type { CommandContext } from '../command-context.ts';
import { declareCommand } from '../create-program.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { oneOf, yearOf } from '../option-values.ts';
import { printWithCounts } from '../report/print-messages.ts';
import { reportMissing } from '../report-missing.ts';
import { UsageError } from '../usage-error.ts';
import { writeNewFile } from '../write-new-file.ts';
import { columnsOption, initFromList, KINDS_WITH_TASKS } from './init-from-list.ts';

const COMMAND = 'vanthu init';

interface InitFlags {
  readonly kind: (typeof PLAN_KINDS)[number];
  readonly markdown: boolean;
  readonly from?: string;
  readonly nam?: number;
  readonly tasks?: string;
  readonly columns: ReadonlyMap<string, string>;
}

async function writePlan(
  folder: string,
  path: string,
  text: string,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, terminal, texts } = context;
  await host.makeFolder(folder);
  const code = await writeNewFile(path, text, context);
  if (code === EXIT_CODES.ok) terminal.writeError(`${texts.nextStep(folder)}\n`);
  return code;
}

async function runNextYear(
  folder: string,
  last: string,
  year: number,
  context: CommandContext,
): Promise<ExitCode> {
  if (await reportMissing(last, context)) return EXIT_CODES.wrongUsage;
  const path = join(folder, nextYearName(last, year));
  const { value: made, messages } = await nextYearFile(context.host, last, path, year);
  if (made === undefined) {
    printWithCounts(messages, context);
    return EXIT_CODES.planHasErrors;
  }
  const code = await writePlan(folder, path, made.text, context);
  if (code !== EXIT_CODES.ok) return code;
  for (const copied of await copyLists(made.copies, context.host))
    context.terminal.writeError(`${context.texts.fileWritten(copied)}\n`);
  printWithCounts(messages, context);
  return code;
}

async function runInit(folder: string, flags: InitFlags, context: CommandContext): Promise<ExitCode> {
  const { kind, markdown, from, nam, tasks, columns } = flags;
  if (from !== undefined) {
    if (nam === undefined) throw new UsageError({ kind: 'missingOption', found: '--nam' }, COMMAND);
    return runNextYear(folder, from, nam, context);
  }
  const year = nam ?? context.host.now().getFullYear();
  if (tasks !== undefined) {
    if (markdown || !KINDS_WITH_TASKS.includes(kind))
      throw new UsageError(
        {
          kind: 'wrongValue',
          option: markdown ? '--markdown' : '--kind',
          allowed: KINDS_WITH_TASKS.join(', '),
        },
        COMMAND,
      );
    return initFromList(folder, { list: tasks, kind, year, columns }, context);
  }
  const { name, text } = starterFile(kind, markdown ? 'markdown' : 'yaml', year);
  return writePlan(folder, join(folder, name), text, context);
}

/** Declares `vanthu init`. */
export function addInitCommand(
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void {
  const { help, arguments: names, options, exchange } = context.texts;
  declareCommand(program, 'init', help.init, context.texts)
    .argument('<DIR>', names.folder)
    .option('--kind <KIND>', options.kind, oneOf('--kind', COMMAND, PLAN_KINDS), 'ke-hoach')
    .option('--markdown', options.markdown, false)
    .option('--from <LAST>', options.from)
    .option('--nam <YEAR>', options.year, yearOf('--nam', COMMAND))
    .option('--tasks <FILE>', exchange.tasks)
    .option('--columns <COLUMNS>', exchange.columns, columnsOption(COMMAND), new Map())
    .action(async (folder: string, flags: InitFlags) => finish(await runInit(folder, flags, context)));
}
