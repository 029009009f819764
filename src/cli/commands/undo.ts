import type { NumberedPlanFile } from '../../build/numbered-plan-file.ts';
import { type PlannedUndo, planUndo, writeUndo } from '../../build/undo-reassignment.ts';
import { hasErrors, type Message } from '../../model/message.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { jsonMessage } from '../report/json-message.ts';
import { printWithCounts } from '../report/print-messages.ts';
import { printUndo } from '../report/reassign-report.ts';
import { agreeToWrite } from './agree-to-write.ts';
import type { ReassignFlags } from './reassign-options.ts';

interface Ending {
  readonly undos: readonly PlannedUndo[];
  readonly messages: readonly Message[];
  readonly exitCode: ExitCode;
  readonly written: boolean;
}

function end(
  { undos, messages, exitCode, written }: Ending,
  { json }: ReassignFlags,
  context: CommandContext,
): ExitCode {
  const { terminal, texts, language } = context;
  if (json) {
    const result = {
      version: 1,
      exitCode,
      written,
      plans: undos.map(({ plan, record: { tep: _, ...record } }) => ({ plan: plan.file.file, undo: record })),
      messages: messages.map((message) => jsonMessage(message, language)),
    };
    terminal.write(`${JSON.stringify(result)}\n`);
    return exitCode;
  }
  printWithCounts(messages, context);
  if (written)
    for (const { plan } of undos) terminal.writeError(`${texts.reassign.takenBack(plan.file.file)}\n`);
  return exitCode;
}

/** Takes the last reassignment of each plan back, all of them or none. */
export async function runUndo(
  plans: readonly NumberedPlanFile[],
  flags: ReassignFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, texts } = context;
  const planned = await Promise.all(plans.map((plan) => planUndo(host, plan)));
  const undos = planned.flatMap(({ value }) => value ?? []);
  const messages = planned.flatMap((outcome) => outcome.messages);
  if (hasErrors(messages))
    return end({ undos: [], messages, exitCode: EXIT_CODES.planHasErrors, written: false }, flags, context);
  if (!flags.json) printUndo(undos, context);
  const count = undos.reduce((sum, { record }) => sum + record.thay_doi.length, 0);
  const agreed = await agreeToWrite(flags, context, texts.reassign.question(count, undos.length));
  if (agreed !== 'yes') {
    const exitCode = agreed === 'unasked' ? EXIT_CODES.wrongUsage : EXIT_CODES.ok;
    return end({ undos, messages, exitCode, written: false }, flags, context);
  }
  const { value: written, messages: failures } = await writeUndo(host, undos);
  const exitCode = written ? EXIT_CODES.ok : EXIT_CODES.notWritten;
  return end({ undos, messages: [...messages, ...failures], exitCode, written }, flags, context);
}
