import { nothingFound } from '../host/messages.ts';
import { report } from '../model/message.ts';
import type { CommandContext } from './command-context.ts';
import { printWithCounts } from './report/print-messages.ts';

/** Whether nothing stands at the path that was typed, which is then told as a fault of the command line. */
export async function reportMissing(path: string, context: CommandContext): Promise<boolean> {
  if (await context.host.stat(path)) return false;
  printWithCounts([report('khong-tim-thay-tep', nothingFound, { typed: path })], context);
  return true;
}
