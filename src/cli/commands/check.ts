import type { Command } from 'commander';
import { checkFiles } from '../../build/check-paths.ts';
import { type FixedPlan, fixPlanFile } from '../../build/fix-plan.ts';
import { loadChecker } from '../../build/load-checker.ts';
import type { CheckedFile, Checker } from '../../check-file.ts';
import { CHECKED_FILES, type FoundFile, findFiles } from '../../host/find-files.ts';
import { hasErrors, type Message, type Outcome, report } from '../../model/message.ts';
import type { CommandContext } from '../command-context.ts';
import { declareCommand } from '../create-program.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { nothingToCheck } from '../messages.ts';
import { withProgress } from '../progress.ts';
import { checkJson } from '../report/check-json.ts';
import { printCheck } from '../report/check-report.ts';
import { checkSarif } from '../report/check-sarif.ts';
import { printFixes } from '../report/fix-report.ts';
import { printMessages } from '../report/print-messages.ts';
import { RULE_CARDS } from '../rule-cards.ts';
import { addCheckOptions, type CheckFlags } from './check-options.ts';

async function check(
  checker: Checker,
  files: readonly FoundFile[],
  flags: CheckFlags,
  { host, terminal, texts }: CommandContext,
): Promise<Outcome<readonly CheckedFile[]>> {
  const line = (index: number): string => texts.checking(index + 1, files.length, files[index]?.path ?? '');
  const shown = flags.json || flags.sarif ? { ...terminal, progressStream: undefined } : terminal;
  const { config: officeFile, disable: disabled } = flags;
  return withProgress(shown, line(0), (say) =>
    checkFiles(host, checker, files, {
      ruleIds: RULE_CARDS.map(({ id }) => id),
      officeFile,
      disabled,
      onFile: (index) => say(line(index)),
    }),
  );
}

function print(
  files: readonly CheckedFile[],
  general: readonly Message[],
  code: ExitCode,
  context: CommandContext,
  { json, sarif, severity: leastSeverity }: CheckFlags,
): ExitCode {
  const { terminal, language, texts, version, host } = context;
  if (json) terminal.write(`${checkJson(files, general, code, language)}\n`);
  else if (sarif) {
    const source = { files, general, rules: RULE_CARDS, language, texts, version };
    terminal.write(`${checkSarif({ ...source, currentFolder: host.currentFolder() })}\n`);
  } else {
    printMessages(general, context);
    if (files.length > 0) printCheck(files, context, { leastSeverity });
  }
  return code;
}

async function fixAll(
  files: readonly CheckedFile[],
  flags: CheckFlags,
  context: CommandContext,
): Promise<readonly CheckedFile[]> {
  const fixed: CheckedFile[] = [];
  for (const checked of files) {
    const { file, source, messages } = checked;
    if (source === undefined) continue;
    const options = { dryRun: flags.dryRun };
    const result: FixedPlan = await fixPlanFile(context.host, file, source, messages, options);
    if (result.fixes.length === 0) continue;
    if (!flags.json && !flags.sarif) printFixes(file, result, flags.dryRun, context);
    fixed.push(checked);
  }
  return fixed;
}

/** Mends what can be, and checks again what was mended. */
async function checkAndFix(
  checker: Checker,
  found: readonly FoundFile[],
  flags: CheckFlags,
  context: CommandContext,
): Promise<Outcome<readonly CheckedFile[]>> {
  const first = await check(checker, found, flags, context);
  if (!flags.fix) return first;
  const fixed = new Set((await fixAll(first.value, flags, context)).map(({ file }) => file));
  if (flags.dryRun || fixed.size === 0) return first;
  const again = await check(
    checker,
    found.filter(({ path }) => fixed.has(path)),
    flags,
    context,
  );
  const byFile = new Map(again.value.map((checked) => [checked.file, checked]));
  return { ...first, value: first.value.map((checked) => byFile.get(checked.file) ?? checked) };
}

async function runCheck(
  typed: readonly string[],
  flags: CheckFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { host } = context;
  const searched = typed.length > 0 ? typed : ['.'];
  const { value: found, messages } = await findFiles(host, searched, CHECKED_FILES);
  const loaded = await loadChecker({ host, templateFolder: flags.templates, fontFolder: flags.font });
  const general = [...messages, ...loaded.messages];
  if (!loaded.value || hasErrors(general)) return print([], general, EXIT_CODES.wrongUsage, context, flags);
  const checked = await checkAndFix(loaded.value, found, flags, context);
  const all = [...general, ...checked.messages];
  if (hasErrors(checked.messages)) return print([], all, EXIT_CODES.wrongUsage, context, flags);
  if (checked.value.every(({ kind }) => kind === 'passedOver')) {
    const nothing = report('khong-co-gi-de-kiem-tra', nothingToCheck, { searched });
    return print([], [...all, nothing], EXIT_CODES.wrongUsage, context, flags);
  }
  const hasFaults = checked.value.some((file) => hasErrors(file.messages));
  return print(checked.value, all, hasFaults ? EXIT_CODES.planHasErrors : EXIT_CODES.ok, context, flags);
}

/** Declares `vanthu check`. */
export function addCheckCommand(
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void {
  const { texts } = context;
  const command = declareCommand(program, 'check', texts.help.check, texts);
  command.argument('[PATH...]', texts.arguments.checked);
  addCheckOptions(command, texts).action(async (typed: readonly string[], flags: CheckFlags) =>
    finish(await runCheck(typed, flags, context)),
  );
}
