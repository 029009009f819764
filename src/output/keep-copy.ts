import { extname, join } from 'node:path';
import type { Host } from '../model/host.ts';
import { type Message, report } from '../model/message.ts';
import { dateStamp } from './date-texts.ts';
import { editedCopyKept } from './messages.ts';

async function freePath(host: Host, folder: string, stem: string, ending: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${stem}${count > 1 ? `-${count}` : ''}${ending}`);
    if (!(await host.stat(path))) return path;
  }
}

/**
 * Puts the edited version of a document by, under a name that is still free, with the time of the edit in it
 * (`ke-hoach.ban-sua-20250105-0930.docx`). Rejects with Node's own error where it cannot.
 */
export async function keepCopy(host: Host, folder: string, name: string, edited: Date): Promise<Message> {
  const ending = extname(name);
  const path = join(folder, name);
  const stem = `${name.slice(0, name.length - ending.length)}.ban-sua-${dateStamp(edited)}`;
  const copy = await freePath(host, folder, stem, ending);
  await host.writeFile(copy, await host.readFile(path));
  return report('da-cat-ban-sua', editedCopyKept, { path, copy });
}
