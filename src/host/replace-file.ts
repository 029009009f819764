import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from '../model/system-error.ts';

/** What a virus scanner or indexer that holds a new file for a moment makes of a rename on Windows. */
const PASSING_CODES: readonly (string | undefined)[] = ['EPERM', 'EACCES', 'EBUSY'];
const PAUSES_MS: readonly number[] = process.platform === 'win32' ? [20, 80, 200] : [];

async function renameOver(from: string, to: string): Promise<void> {
  for (const milliseconds of PAUSES_MS) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!PASSING_CODES.includes(errorCode(error))) throw error;
      await pause(milliseconds);
    }
  }
  await rename(from, to);
}

/**
 * Writes a whole file at once: into a file beside it, down to the disk, then renamed over it, so that no reader
 * ever sees half of it and a failure leaves what was there. Rejects with Node's own error. (The package
 * write-file-atomic takes a write cut short by a full disk for a whole one, and writes through links.)
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameOver(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}
