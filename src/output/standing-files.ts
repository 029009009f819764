import { join, relative, resolve } from 'node:path';
import type { Host } from '../model/host.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import { lockFileOf } from './lock-file.ts';
import { brokenRecord, fileIsFolder, folderOfOtherPlan, leadsOutside } from './messages.ts';
import { type OutputRecord, parseRecord, RECORD_NAME, type RecordedFile, sha256 } from './output-record.ts';

/** What stands where a document is to be written, and what the record knows of it. */
export interface StandingFile {
  readonly sha256: string;
  readonly modified: Date;
  readonly recorded: RecordedFile | undefined;
  readonly lockFile: string | undefined;
}

/** The record of a plan's folder; undefined, with `ban-ghi-hong` where it cannot be read, if there is none. */
export async function readRecord(host: Host, folder: string): Promise<Outcome<OutputRecord | undefined>> {
  const path = join(folder, RECORD_NAME);
  if (!(await host.stat(path))) return { value: undefined, messages: [] };
  const record = parseRecord(await host.readFile(path));
  return { value: record, messages: record ? [] : [report('ban-ghi-hong', brokenRecord, { path })] };
}

/** The message where the folder's record is that of another plan which is still there; undefined where it is ours. */
export async function otherPlansFolder(
  host: Host,
  folder: string,
  planFile: string,
  record: OutputRecord | undefined,
): Promise<Message | undefined> {
  if (!record) return undefined;
  const recordedPlan = resolve(await host.realPath(folder), record.plan);
  if (!(await host.stat(recordedPlan))) return undefined;
  if ((await host.realPath(recordedPlan)) === (await host.realPath(planFile))) return undefined;
  const plan = relative(await host.realPath(host.currentFolder()), recordedPlan);
  return report('thu-muc-cua-ke-hoach-khac', folderOfOtherPlan, { path: folder, plan });
}

/** What stands at `name` in the folder: a file, nothing, or what no document may replace (a folder, a link outwards). */
export async function readStanding(
  host: Host,
  folder: string,
  name: string,
  recorded: RecordedFile | undefined,
): Promise<StandingFile | Message | undefined> {
  const path = join(folder, name);
  const stands = await host.stat(path);
  if (!stands) return undefined;
  if (stands.isDirectory) return report('cho-ghi-la-thu-muc', fileIsFolder, { path });
  const target = await host.realPath(path);
  if (target !== join(await host.realPath(folder), name))
    return report('ra-ngoai-thu-muc', leadsOutside, { path, target });
  return {
    sha256: sha256(await host.readFile(path)),
    modified: stands.modified,
    recorded,
    lockFile: lockFileOf(name, await host.list(folder)),
  };
}
