import type { Command } from 'commander';
import { amendPlan, type DraftedAmendment } from '../../build/amend-plan.ts';
import { copyLists } from '../../build/list-moves.ts';
import type { Message } from '../../model/message.ts';
import type { CommandContext } from '../command-context.ts';
import { declareCommand } from '../create-program.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { jsonMessage } from '../report/json-message.ts';
import { inOrder } from '../report/message-lines.ts';
import { printWithCounts } from '../report/print-messages.ts';
import { reportMissing } from '../report-missing.ts';
import { UsageError } from '../usage-error.ts';
import { writeNewFile } from '../write-new-file.ts';

const COMMAND = 'vanthu amend';

interface AmendFlags {
  readonly output?: string;
  readonly since?: string;
  readonly json: boolean;
}

function dayOf(typed: string): string {
  const day = typed.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))) return day;
  throw new UsageError({ kind: 'wrongValue', option: '--since', allowed: 'YYYY-MM-DD' }, COMMAND);
}

async function writeDraft(
  { text, copies }: DraftedAmendment,
  output: string,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, terminal, texts } = context;
  const code = await writeNewFile(output, text, context);
  if (code !== EXIT_CODES.ok) return code;
  for (const copied of await copyLists(copies, host)) terminal.writeError(`${texts.fileWritten(copied)}\n`);
  terminal.writeError(`${texts.amend.nextStep(output)}\n`);
  return code;
}

function draftJson(
  draft: DraftedAmendment | undefined,
  messages: readonly Message[],
  exitCode: ExitCode,
  { output }: AmendFlags,
  { language }: CommandContext,
): string {
  return JSON.stringify({
    version: 1,
    exitCode,
    draft: exitCode === EXIT_CODES.ok ? (output ?? null) : null,
    text: output === undefined ? draft?.text : undefined,
    messages: inOrder(messages).map((message) => jsonMessage(message, language)),
  });
}

async function runAmend(plan: string, flags: AmendFlags, context: CommandContext): Promise<ExitCode> {
  const { output, since, json } = flags;
  if (await reportMissing(plan, context)) return EXIT_CODES.wrongUsage;
  const { value: draft, messages } = await amendPlan(context.host, plan, { newPath: output ?? plan, since });
  if (!json) printWithCounts(messages, context);
  const code = draft
    ? output === undefined
      ? EXIT_CODES.ok
      : await writeDraft(draft, output, context)
    : EXIT_CODES.planHasErrors;
  if (json) context.terminal.write(`${draftJson(draft, messages, code, flags, context)}\n`);
  else if (draft && output === undefined) context.terminal.write(draft.text);
  return code;
}

/** Declares `vanthu amend`. */
export function addAmendCommand(
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void {
  const { texts } = context;
  declareCommand(program, 'amend', texts.amend.help, texts)
    .argument('<PLAN>', texts.arguments.plan)
    .option('-o, --output <FILE>', texts.amend.output)
    .option('--since <DATE>', texts.amend.since, dayOf)
    .option('--json', texts.amend.json, false)
    .action(async (plan: string, flags: AmendFlags) => finish(await runAmend(plan, flags, context)));
}
