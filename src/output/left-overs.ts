import { join, parse } from 'node:path';
import type { Host } from '../model/host.ts';
import { type Message, report } from '../model/message.ts';
import { leftFromBefore } from './messages.ts';
import type { OutputRecord } from './output-record.ts';

/**
 * Reports, as `tep-cu-con-lai`, the recorded documents that stand in the folder and no longer belong to the set; a
 * document of which only another format was built still belongs to it.
 */
export async function leftOvers(
  host: Host,
  folder: string,
  files: readonly { readonly name: string }[],
  before: OutputRecord | undefined,
): Promise<readonly Message[]> {
  const made = new Set(files.map(({ name }) => parse(name).name));
  const messages: Message[] = [];
  for (const name of Object.keys(before?.files ?? {})) {
    const path = join(folder, name);
    if (made.has(parse(name).name) || !(await host.stat(path))) continue;
    messages.push(report('tep-cu-con-lai', leftFromBefore, { path }));
  }
  return messages;
}
