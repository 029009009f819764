import type { Command } from 'commander';
import { loadMoves } from '../../build/load-moves.ts';
import type { NumberedPlanFile } from '../../build/numbered-plan-file.ts';
import { openNumberedPlans } from '../../build/open-numbered-plans.ts';
import { type ReassignedPlan, type ReassignOptions, reassignPlans } from '../../build/reassign-plans.ts';
import { writeReassignment } from '../../build/write-reassignment.ts';
import { findFiles } from '../../host/find-files.ts';
import { changeLogPath } from '../../model/change-record.ts';
import { hasErrors, type Message, type Outcome, report } from '../../model/message.ts';
import type { TypedMove } from '../../reassign/moves.ts';
import type { CommandContext } from '../command-context.ts';
import { declareCommand } from '../create-program.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { noPlanFound } from '../messages.ts';
import { printMessages, printWithCounts } from '../report/print-messages.ts';
import { reassignJson } from '../report/reassign-json.ts';
import { mentionWords, printReassignment } from '../report/reassign-report.ts';
import { agreeToWrite } from './agree-to-write.ts';
import { addReassignOptions, checkFlags, type ReassignFlags, selectionOf } from './reassign-options.ts';
import { runUndo } from './undo.ts';

async function movesOf(
  flags: ReassignFlags,
  { host }: CommandContext,
): Promise<Outcome<readonly TypedMove[]>> {
  const selection = selectionOf(flags);
  if (flags.map === undefined)
    return { value: [{ ...selection, from: flags.from ?? '', to: flags.to }], messages: [] };
  const { value, messages } = await loadMoves(flags.map, host);
  return { value: value.map((move) => ({ ...selection, ...move })), messages };
}

/** Asks which typed names change too; none where nobody is there to answer. */
async function chosenMentions(
  plans: readonly ReassignedPlan[],
  { yes, dryRun, json }: ReassignFlags,
  { terminal, texts }: CommandContext,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const chosen = new Map<string, ReadonlySet<string>>();
  if (yes || dryRun || json || !terminal.choose) return chosen;
  for (const { plan, reassignment } of plans) {
    const open = reassignment.mentions.filter(({ isAccepted }) => !isAccepted);
    if (open.length === 0) continue;
    const choices = open.map((mention) => ({ value: mention.id, words: mentionWords(mention) }));
    chosen.set(plan.file.file, new Set(await terminal.choose(texts.reassign.chooseMentions, choices)));
  }
  return chosen;
}

async function planAll(
  plans: readonly NumberedPlanFile[],
  moves: readonly TypedMove[],
  flags: ReassignFlags,
  context: CommandContext,
): Promise<Outcome<readonly ReassignedPlan[]>> {
  const options: ReassignOptions = { moves, split: flags.split, accepted: new Set(flags.text) };
  const first = reassignPlans(plans, options);
  if (hasErrors(first.messages)) return first;
  const acceptedIn = await chosenMentions(first.value, flags, context);
  return acceptedIn.size === 0 ? first : reassignPlans(plans, { ...options, acceptedIn });
}

interface Ending {
  readonly plans: readonly ReassignedPlan[];
  readonly general: readonly Message[];
  readonly exitCode: ExitCode;
  readonly written?: boolean;
}

function end(
  { plans, general, exitCode, written = false }: Ending,
  flags: ReassignFlags,
  context: CommandContext,
) {
  const { terminal, language } = context;
  if (flags.json) terminal.write(`${reassignJson(plans, general, { exitCode, written }, language)}\n`);
  else printWithCounts(general, context);
  return exitCode;
}

/** Why the moves were made, where the officer has not said it for all of them. */
function reasonOf({ reason }: ReassignFlags, moves: readonly TypedMove[]): string | undefined {
  const reasons = [...new Set(moves.flatMap((move) => move.reason ?? []))];
  return reason ?? (reasons.length > 0 ? reasons.join('; ') : undefined);
}

async function write(
  plans: readonly ReassignedPlan[],
  moves: readonly TypedMove[],
  flags: ReassignFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, terminal, texts } = context;
  const { by, order } = flags;
  const { value: written, messages } = await writeReassignment(host, plans, {
    by,
    order,
    reason: reasonOf(flags, moves),
  });
  const exitCode = written ? EXIT_CODES.ok : EXIT_CODES.notWritten;
  if (written && !flags.json) {
    for (const { plan } of plans.filter(({ edited }) => edited)) {
      const { file } = plan.file;
      terminal.writeError(`${texts.reassign.written(file, changeLogPath(file))}\n`);
    }
    terminal.writeError(`${texts.reassign.rebuild}\n`);
  }
  return end({ plans, general: messages, exitCode, written }, flags, context);
}

async function reassign(
  plans: readonly NumberedPlanFile[],
  flags: ReassignFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { value: moves, messages } = await movesOf(flags, context);
  if (hasErrors(messages))
    return end({ plans: [], general: messages, exitCode: EXIT_CODES.wrongUsage }, flags, context);
  const { value: planned, messages: general } = await planAll(plans, moves, flags, context);
  if (hasErrors(general)) return end({ plans: [], general, exitCode: EXIT_CODES.wrongUsage }, flags, context);
  if (!flags.json) {
    printReassignment(planned, context);
    printMessages(
      planned.flatMap((plan) => plan.messages),
      context,
    );
  }
  if (planned.some((plan) => hasErrors(plan.messages)))
    return end({ plans: planned, general, exitCode: EXIT_CODES.planHasErrors }, flags, context);
  const changed = planned.filter(({ edited }) => edited);
  const count = changed.reduce((sum, { reassignment }) => sum + reassignment.changes.length, 0);
  const agreed =
    count === 0
      ? 'dry'
      : await agreeToWrite(flags, context, context.texts.reassign.question(count, changed.length));
  if (agreed === 'yes') return write(planned, moves, flags, context);
  const exitCode = agreed === 'unasked' ? EXIT_CODES.wrongUsage : EXIT_CODES.ok;
  return end({ plans: planned, general, exitCode }, flags, context);
}

async function runReassign(
  typed: readonly string[],
  flags: ReassignFlags,
  context: CommandContext,
): Promise<ExitCode> {
  checkFlags(flags);
  const { host } = context;
  const found = await findFiles(host, typed);
  const opened = await openNumberedPlans(host, found.value);
  const { plans } = opened.value;
  const nothing =
    plans.length === 0 && opened.messages.length === 0 && found.messages.length === 0
      ? [report('khong-co-ke-hoach', noPlanFound, { searched: typed })]
      : [];
  const wrong = [...found.messages, ...nothing];
  if (hasErrors(wrong))
    return end({ plans: [], general: wrong, exitCode: EXIT_CODES.wrongUsage }, flags, context);
  if (hasErrors(opened.messages))
    return end({ plans: [], general: opened.messages, exitCode: EXIT_CODES.planHasErrors }, flags, context);
  return flags.undo ? runUndo(plans, flags, context) : reassign(plans, flags, context);
}

/** Declares `vanthu reassign`. */
export function addReassignCommand(
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void {
  const { texts } = context;
  const command = declareCommand(program, 'reassign', texts.reassign.help, texts);
  command.argument('<PLAN...>', texts.arguments.plans);
  addReassignOptions(command, texts).action(async (typed: readonly string[], flags: ReassignFlags) =>
    finish(await runReassign(typed, flags, context)),
  );
}
