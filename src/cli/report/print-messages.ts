import { hasErrors, type Message } from '../../model/message.ts';
import type { CommandContext } from '../command-context.ts';
import { countSeverities } from './counts.ts';
import { inOrder, messageLines } from './message-lines.ts';

/** Prints messages to standard error in the order of their places; information only where `quiet` is not asked for. */
export function printMessages(
  messages: readonly Message[],
  { terminal, language, texts, host }: CommandContext,
  quiet = false,
): void {
  const { hasColours } = terminal;
  const look = { language, texts, hasColours, currentFolder: host.currentFolder() };
  const shown = quiet ? messages.filter(({ severity }) => severity !== 'info') : messages;
  for (const message of inOrder(shown)) terminal.writeError(`${messageLines(message, look)}\n`);
}

/** Prints the messages of a command and, where there are any errors, how many there are of each kind. */
export function printWithCounts(messages: readonly Message[], context: CommandContext): void {
  printMessages(messages, context);
  if (hasErrors(messages))
    context.terminal.writeError(`${context.texts.counts(countSeverities(messages))}\n`);
}
