import { join } from 'node:path';
import type { Host } from '../model/host.ts';
import { type Message, report } from '../model/message.ts';
import { folderIsFile, leadsOutside } from './messages.ts';
import { folderFailure } from './write-failure.ts';

async function makeFolder(host: Host, path: string): Promise<Message | undefined> {
  const standing = await host.stat(path);
  if (standing?.isDirectory) return undefined;
  if (standing) return report('noi-ghi-la-tep', folderIsFile, { path });
  await host.makeFolder(path);
  return undefined;
}

/**
 * Makes the folder `name` in the output folder where it is not there. Reports `noi-ghi-la-tep`, `khong-ghi-duoc`,
 * and `ra-ngoai-thu-muc` where a link of that name leads elsewhere.
 */
export async function makeOutputFolder(
  host: Host,
  folder: string,
  name: string,
): Promise<Message | undefined> {
  const path = join(folder, name);
  for (const each of [folder, path]) {
    try {
      const obstacle = await makeFolder(host, each);
      if (obstacle) return obstacle;
    } catch (error) {
      return folderFailure(each, error);
    }
  }
  const target = await host.realPath(path);
  const isInside = target === join(await host.realPath(folder), name);
  return isInside ? undefined : report('ra-ngoai-thu-muc', leadsOutside, { path, target });
}
