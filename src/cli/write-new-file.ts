import { dirname } from 'node:path';
import { report } from '../model/message.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import { alreadyThere } from './messages.ts';
import { printWithCounts } from './report/print-messages.ts';

/** Writes a text to a file that is not there yet, in a folder made where needed, and says so; one that is there stays, which is reported. */
export async function writeNewFile(path: string, text: string, context: CommandContext): Promise<ExitCode> {
  const { host, terminal, texts } = context;
  if (await host.stat(path)) {
    printWithCounts([report('da-co-tep', alreadyThere, { path })], context);
    return EXIT_CODES.notWritten;
  }
  await host.makeFolder(dirname(path));
  await host.writeFile(path, new TextEncoder().encode(text));
  terminal.writeError(`${texts.fileWritten(path)}\n`);
  return EXIT_CODES.ok;
}
