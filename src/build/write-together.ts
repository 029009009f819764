import type { Host } from '../model/host.ts';
import type { Message, Outcome } from '../model/message.ts';
import { writeFailure } from '../output/write-failure.ts';

/** A file to write, or to take away where it is to have no bytes. */
export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
}

async function put(host: Host, { path, bytes }: FileToWrite): Promise<void> {
  if (bytes) await host.writeFile(path, bytes);
  else await host.remove(path);
}

async function standing(host: Host, path: string): Promise<FileToWrite> {
  return { path, bytes: (await host.stat(path)) ? await host.readFile(path) : undefined };
}

/** Puts files back as they were; what cannot be put back is told with the rest. */
async function putBack(host: Host, before: readonly FileToWrite[]): Promise<readonly Message[]> {
  const messages: Message[] = [];
  for (const file of before) {
    try {
      await put(host, file);
    } catch (error) {
      messages.push(writeFailure(file.path, error));
    }
  }
  return messages;
}

/** Writes several files or none: where one cannot be written, those before it are put back as they were. */
export async function writeTogether(host: Host, files: readonly FileToWrite[]): Promise<Outcome<boolean>> {
  const done: FileToWrite[] = [];
  for (const file of files) {
    try {
      const before = await standing(host, file.path);
      await put(host, file);
      done.push(before);
    } catch (error) {
      const messages = [writeFailure(file.path, error), ...(await putBack(host, done.toReversed()))];
      return { value: false, messages };
    }
  }
  return { value: true, messages: [] };
}
