import { constants, inflateRawSync } from 'node:zlib';
import { packedBytes, type ZipEntry } from './zip-directory.ts';

/** Why a file of a ZIP could not be unpacked. */
export type ZipFault = 'damaged' | 'tooLarge' | 'encrypted' | 'unknownMethod';

const LARGEST_CHUNK = 1_000_000;
const SMALLEST_CHUNK = 64;

/** How much of a packed file is looked at for its head: inflated, it cannot come to more than eight megabytes. */
const HEAD_BYTES = 8192;

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

function inflate(packed: Uint8Array, most: number): Uint8Array | ZipFault {
  try {
    const chunkSize = Math.max(SMALLEST_CHUNK, Math.min(most, LARGEST_CHUNK));
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1), chunkSize });
  } catch (error) {
    return isTooLarge(error) ? 'tooLarge' : 'damaged';
  }
}

function packedOrFault(bytes: Uint8Array, entry: ZipEntry): Uint8Array | ZipFault {
  if (entry.encrypted) return 'encrypted';
  if (entry.method !== 0 && entry.method !== 8) return 'unknownMethod';
  return packedBytes(bytes, entry) ?? 'damaged';
}

/** A file of the ZIP, inflated; never more bytes than `most` or than the directory claims are made of it. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array | ZipFault {
  const packed = packedOrFault(bytes, entry);
  if (typeof packed === 'string') return packed;
  if (entry.method === 0) return packed.length > most ? 'tooLarge' : packed;
  return entry.bytes > most ? 'tooLarge' : inflate(packed, entry.bytes);
}

/** The first bytes of a file of the ZIP, enough to tell a picture's kind; undefined where they cannot be had. */
export function headOfEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const packed = packedOrFault(bytes, entry);
  if (typeof packed === 'string') return undefined;
  const head = packed.subarray(0, HEAD_BYTES);
  if (entry.method === 0) return head;
  try {
    // The stream is cut short on purpose: what came before the cut is wanted.
    return inflateRawSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}
