import { isAbsolute, relative } from 'node:path';
import picocolors from 'picocolors';
import { VFileMessage } from 'vfile-message';
import type { Language, Message, Severity } from '../../model/message.ts';
import type { CliTexts } from '../texts/cli-texts.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

/** How messages are shown. */
export interface MessageLook {
  readonly language: Language;
  readonly texts: CliTexts;
  readonly hasColours: boolean;
  readonly currentFolder: string;
}

const INDENT = '    ';

function severityColour(colours: Colours, severity: Severity): Colours['red'] {
  if (severity === 'error') return colours.red;
  return severity === 'warning' ? colours.yellow : colours.cyan;
}

/** A path as the officer would type it: from the current folder where it is inside. */
export function pathFromFolder(path: string, currentFolder: string): string {
  if (!isAbsolute(path)) return path;
  const way = relative(currentFolder, path);
  return way.startsWith('..') || isAbsolute(way) ? path : way;
}

function whereOf({ file, line, column }: VFileMessage, currentFolder: string): string {
  if (!file) return '';
  return pathFromFolder(file, currentFolder) + (line === undefined ? '' : `:${line}:${column ?? 1}`);
}

/** A cell as it is named in a formula: its sheet, an exclamation mark, column letters and row. */
function cellOf({ cell }: Message): string {
  return cell ? `${cell.sheet}!${cell.cell}` : '';
}

/** The word for a message's severity, coloured. */
export function messageLabel({ severity }: Message, { texts, hasColours }: MessageLook): string {
  return severityColour(picocolors.createColors(hasColours), severity)(texts.severities[severity]);
}

/**
 * A message as lines: `file:line:column  severity  what is wrong  [rule]`, and indented under it how to mend it, the
 * clause that asks for it, and the other place concerned.
 */
export function messageLines(message: Message, look: MessageLook): string {
  const { texts, language, currentFolder } = look;
  const colours = picocolors.createColors(look.hasColours);
  const { reason, mend } = message.texts[language];
  const where = whereOf(message, currentFolder);
  const label = messageLabel(message, look);
  const first = [where, cellOf(message), label, reason, colours.dim(`[${message.ruleId}]`)].filter(
    (part) => part !== '',
  );
  const otherPlace = message.cause instanceof VFileMessage ? whereOf(message.cause, currentFolder) : '';
  return [
    first.join('  '),
    `${INDENT}${texts.mend}: ${mend}`,
    ...(message.url ? [`${INDENT}${texts.clause}: ${message.url}`] : []),
    ...(otherPlace ? [`${INDENT}${texts.seeAlso}: ${otherPlace}`] : []),
  ].join('\n');
}

function compare(one: Message, other: Message): number {
  const [file = '', otherFile = ''] = [one.file, other.file];
  // By code units: the same order in every machine's language.
  if (file !== otherFile) return file < otherFile ? -1 : 1;
  const spot = (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
  return spot || (one.where?.paragraph ?? 0) - (other.where?.paragraph ?? 0);
}

/** The messages in the order of their files and places; those of one place in the order of the stages. */
export function inOrder(messages: readonly Message[]): readonly Message[] {
  return messages.toSorted(compare);
}
