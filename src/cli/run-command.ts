import { CommanderError } from 'commander';
import { packageVersion } from '../host/package-files.ts';
import type { Host } from '../model/host.ts';
import { report } from '../model/message.ts';
import { errorCode } from '../model/system-error.ts';
import type { CommandContext } from './command-context.ts';
import { addAmendCommand } from './commands/amend.ts';
import { addBuildCommand } from './commands/build.ts';
import { addCheckCommand } from './commands/check.ts';
import { addConvertCommand } from './commands/convert.ts';
import { addExportCommand } from './commands/export.ts';
import { addExtractCommand } from './commands/extract.ts';
import { addIdsCommand } from './commands/ids.ts';
import { addImportCommand } from './commands/import.ts';
import { addInitCommand } from './commands/init.ts';
import { addReassignCommand } from './commands/reassign.ts';
import { addRulesCommand } from './commands/rules.ts';
import { addSchemaCommand } from './commands/schema.ts';
import { addTasksCommand } from './commands/tasks.ts';
import { createProgram } from './create-program.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import { chooseLanguage } from './language.ts';
import { systemRefused } from './messages.ts';
import { printWithCounts } from './report/print-messages.ts';
import type { Terminal } from './terminal.ts';
import { TEXTS } from './texts/texts.ts';
import { UsageError } from './usage-error.ts';

/** What the program runs in: the files, the terminal, and a clock in milliseconds. */
export interface Surroundings {
  readonly host: Host;
  readonly terminal: Terminal;
  readonly clock: () => number;
}

const COMMANDS = [
  addBuildCommand,
  addCheckCommand,
  addRulesCommand,
  addSchemaCommand,
  addConvertCommand,
  addIdsCommand,
  addInitCommand,
  addReassignCommand,
  addAmendCommand,
  addExportCommand,
  addImportCommand,
  addTasksCommand,
  addExtractCommand,
] as const;

function tellUsageError({ fault, command }: UsageError, { terminal, texts }: CommandContext): ExitCode {
  terminal.writeError(`${texts.usage(fault)}\n${texts.seeHelp(command)}\n`);
  return EXIT_CODES.wrongUsage;
}

/** A refusal of the system that no stage has told: it is not the program's fault, and no plan's either. */
function tellSystemError(code: string, error: Error, context: CommandContext): ExitCode {
  printWithCounts([report('he-thong-tu-choi', systemRefused, { code, detail: error.message })], context);
  return EXIT_CODES.notWritten;
}

function tellBug(error: unknown, { terminal, texts, version }: CommandContext): ExitCode {
  const what = error instanceof Error ? error.message : String(error);
  terminal.writeError(`${texts.internalError(version, what)}\n`);
  if (terminal.environment.VANTHU_DEBUG && error instanceof Error)
    terminal.writeError(`${error.stack ?? error.name}\n`);
  return EXIT_CODES.internalError;
}

function tell(error: unknown, context: CommandContext): ExitCode {
  if (error instanceof UsageError) return tellUsageError(error, context);
  // Help or the version was asked for and shown; help that was not asked for says that a command is missing.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.ok : EXIT_CODES.wrongUsage;
  const code = errorCode(error);
  return error instanceof Error && code !== undefined && /^E[A-Z]+$/.test(code)
    ? tellSystemError(code, error, context)
    : tellBug(error, context);
}

/** Runs one command line (without `node` and the program's name) and answers with its exit code; it never rejects. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const language = chooseLanguage(args, surroundings.terminal.environment);
  const version = await packageVersion(surroundings.host);
  const context: CommandContext = { ...surroundings, language, texts: TEXTS[language], version };
  let exitCode: ExitCode = EXIT_CODES.ok;
  const program = createProgram(context);
  for (const add of COMMANDS)
    add(program, context, (code) => {
      exitCode = code;
    });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return tell(error, context);
  }
}
