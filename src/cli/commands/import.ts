import type { Command } from 'commander';
import { type ImportedTasks, importTasks } from '../../exchange-tasks.ts';
import { hasErrors, type Message, type Outcome } from '../../model/message.ts';
import { readDecisions } from '../../sheet/decisions.ts';
import type { Decide } from '../../sheet/task-change.ts';
import type { CommandContext } from '../command-context.ts';
import { declareCommand } from '../create-program.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { jsonMessage } from '../report/json-message.ts';
import { printWithCounts } from '../report/print-messages.ts';
import { printConflicts, printTaskChanges } from '../report/task-change-report.ts';
import { reportMissing } from '../report-missing.ts';

interface ImportFlags {
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly ours: boolean;
  readonly theirs: boolean;
  readonly decisions?: string;
}

async function decisionsOf(flags: ImportFlags, { host }: CommandContext): Promise<Outcome<Decide>> {
  const { ours, theirs, decisions } = flags;
  const read =
    decisions === undefined
      ? undefined
      : readDecisions(decisions, new TextDecoder().decode(await host.readFile(decisions)));
  const rest = ours ? 'ours' : theirs ? 'theirs' : undefined;
  return { value: (conflict) => read?.value(conflict) ?? rest, messages: read?.messages ?? [] };
}

/** What came of an import, for programs (docs/json.md). */
function printJson(
  { changes = [], conflicts = [] }: Partial<ImportedTasks>,
  messages: readonly Message[],
  code: ExitCode,
  written: boolean,
  { terminal, language }: CommandContext,
): void {
  const place = <Item extends { readonly cell?: { readonly cell: string } }>({ cell, ...item }: Item) => ({
    ...item,
    ...(cell && { cell: cell.cell }),
  });
  const result = {
    version: 1,
    exitCode: code,
    written,
    changes: changes.map(place),
    conflicts: conflicts.map(place),
    messages: messages.map((message) => jsonMessage(message, language)),
  };
  terminal.write(`${JSON.stringify(result)}\n`);
}

/** Whether the officer agrees: by `--yes`, or asked on a terminal. */
async function isAgreed(
  plan: string,
  count: number,
  { yes }: ImportFlags,
  { terminal, texts }: CommandContext,
): Promise<boolean> {
  if (yes) return true;
  const { question, needsYes, notConfirmed } = texts.exchange;
  if (!terminal.confirm) {
    terminal.writeError(`${needsYes}\n`);
    return false;
  }
  const agreed = await terminal.confirm(question(count, plan));
  if (!agreed) terminal.writeError(`${notConfirmed}\n`);
  return agreed;
}

async function writeChanges(
  plan: string,
  { source, changes }: ImportedTasks,
  flags: ImportFlags,
  context: CommandContext,
): Promise<boolean> {
  const { host, terminal, texts } = context;
  if (source === undefined || flags.dryRun) return false;
  if (flags.json ? !flags.yes : !(await isAgreed(plan, changes.length, flags, context))) return false;
  await host.writeFile(plan, new TextEncoder().encode(source));
  if (!flags.json) terminal.writeError(`${texts.exchange.written(changes.length, plan)}\n`);
  return true;
}

function printFound(plan: string, { changes, conflicts }: ImportedTasks, context: CommandContext): void {
  if (changes.length > 0) printTaskChanges(plan, changes, context);
  else if (conflicts.length === 0) context.terminal.write(`${context.texts.exchange.noChanges(plan)}\n`);
  if (conflicts.length > 0) printConflicts(conflicts, context);
}

async function runImport(
  plan: string,
  workbook: string,
  flags: ImportFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const files = [plan, workbook, ...(flags.decisions === undefined ? [] : [flags.decisions])];
  for (const path of files) if (await reportMissing(path, context)) return EXIT_CODES.wrongUsage;
  const decide = await decisionsOf(flags, context);
  const imported = hasErrors(decide.messages)
    ? { value: undefined, messages: [] }
    : await importTasks(context.host, plan, { workbook, decide: decide.value });
  const messages = [...decide.messages, ...imported.messages];
  const errors = messages.filter(({ severity }) => severity === 'error');
  const { value } = imported;
  const isRefused = !value || errors.length > 0 || value.conflicts.length > 0;
  const code = isRefused ? EXIT_CODES.planHasErrors : EXIT_CODES.ok;
  if (!flags.json) {
    printWithCounts(errors, context);
    if (value) printFound(plan, value, context);
  }
  const written = value !== undefined && !isRefused && (await writeChanges(plan, value, flags, context));
  if (flags.json) printJson(value ?? {}, errors, code, written, context);
  return code;
}

/** Declares `vanthu import`. */
export function addImportCommand(
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void {
  const { arguments: names, options, exchange } = context.texts;
  declareCommand(program, 'import', exchange.importHelp, context.texts)
    .argument('<PLAN>', names.plan)
    .argument('<FILE>', exchange.workbook)
    .option('--yes', exchange.yes, false)
    .option('--dry-run', exchange.dryRun, false)
    .option('--ours', exchange.ours, false)
    .option('--theirs', exchange.theirs, false)
    .option('--decisions <FILE>', exchange.decisions)
    .option('--json', options.json, false)
    .action(async (plan: string, workbook: string, flags: ImportFlags) =>
      finish(await runImport(plan, workbook, flags, context)),
    );
}
