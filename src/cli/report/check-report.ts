import picocolors from 'picocolors';
import type { CheckedFile } from '../../check-file.ts';
import type { Message, Severity } from '../../model/message.ts';
import type { CommandContext } from '../command-context.ts';
import { countSeverities } from './counts.ts';
import { inOrder, type MessageLook, messageLabel, pathFromFolder } from './message-lines.ts';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** What is shown of a check: findings of at least this severity. */
export interface CheckLook {
  readonly leastSeverity: Severity;
}

/** Whether a message is to be shown. */
export function isShown({ severity }: Message, { leastSeverity }: CheckLook): boolean {
  return GRAVITY[severity] >= GRAVITY[leastSeverity];
}

/** A DOCX has no lines: what is said of the whole file stands without a place. */
function spotOf({ where, line, column }: Message, { kind }: CheckedFile, { texts }: MessageLook): string {
  if (where) return texts.location(where);
  return line === undefined || kind === 'docx' ? '' : `${line}:${column ?? 1}`;
}

function findingLines(message: Message, file: CheckedFile, look: MessageLook): readonly string[] {
  const { texts, language, hasColours } = look;
  const colours = picocolors.createColors(hasColours);
  const { reason, mend } = message.texts[language];
  const spot = spotOf(message, file, look);
  const first = [spot, messageLabel(message, look), reason, colours.dim(`[${message.ruleId}]`)];
  // The words are repeated only where the file has no lines to look them up by.
  const quote = message.where && message.quote ? [`      ${colours.dim(`“${message.quote}”`)}`] : [];
  return [
    `  ${first.filter((part) => part !== '').join('  ')}`,
    ...quote,
    `      ${texts.mend}: ${mend}${message.url ? ` (${message.url})` : ''}`,
  ];
}

function openLines(messages: readonly Message[], look: MessageLook): readonly string[] {
  if (messages.length === 0) return [];
  const { texts, language } = look;
  return [
    `  ${texts.notEvaluated(messages.length)}`,
    ...messages.map((message) => `      - ${message.texts[language].reason} [${message.ruleId}]`),
  ];
}

function fileLines(checked: CheckedFile, look: MessageLook, check: CheckLook): readonly string[] {
  const { file, messages } = checked;
  const open = messages.filter(({ notEvaluated }) => notEvaluated);
  const findings = inOrder(messages.filter((message) => !message.notEvaluated && isShown(message, check)));
  const name = pathFromFolder(file, look.currentFolder);
  const colours = picocolors.createColors(look.hasColours);
  if (findings.length === 0 && open.length === 0) return [`${name}: ${look.texts.nothingFound}`, ''];
  return [
    colours.underline(name),
    ...findings.flatMap((message) => findingLines(message, checked, look)),
    ...(findings.length === 0 ? [`  ${look.texts.nothingFound}`] : []),
    ...openLines(open, look),
    '',
  ];
}

/** Prints what a check found, file by file, and the counts; what could not be judged stands apart from what was found. */
export function printCheck(files: readonly CheckedFile[], context: CommandContext, check: CheckLook): void {
  const { terminal, texts, language, host } = context;
  const look = { language, texts, hasColours: terminal.hasColours, currentFolder: host.currentFolder() };
  const judged = files.filter(({ kind }) => kind !== 'passedOver');
  const findings = judged.flatMap(({ messages }) => messages.filter(({ notEvaluated }) => !notEvaluated));
  const lines = [
    ...judged.flatMap((file) => fileLines(file, look, check)),
    texts.checkSummary(judged.length, countSeverities(findings)),
    ...(judged.length < files.length ? [texts.passedOver(files.length - judged.length)] : []),
  ];
  terminal.write(`${lines.join('\n')}\n`);
}
