import { dirname } from 'node:path';
import { report } from '../model/message.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import { alreadyThere } from './messages.ts';
import { printWithCounts } from './report/print-messages.ts';

/** Writes a file that is not there yet, in a folder made where needed, and says so; one that is there stays, which is reported. */
export async function writeNewFile(
  path: string,
  content: string | Uint8Array,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, terminal, texts } = context;
  if (await host.stat(path)) {
    printWithCounts([report('da-co-tep', alreadyThere, { path })], context);
    return EXIT_CODES.notWritten;
  }
  await host.makeFolder(dirname(path));
  await host.writeFile(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  terminal.writeError(`${texts.fileWritten(path)}\n`);
  return EXIT_CODES.ok;
}
