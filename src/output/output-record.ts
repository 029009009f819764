import { createHash } from 'node:crypto';
import { z } from 'zod';

/** The name of the record that stands beside the documents of a plan. */
export const RECORD_NAME = '.vanthu.json';

const recordedFile = z.strictObject({
  /** Hash of what was written last. */
  sha256: z.string(),
  /** Hash of what stood there until then: the write may have failed after it was announced here. */
  replaced: z.string().optional(),
  written: z.iso.datetime(),
});

const recordSchema = z.strictObject({
  version: z.literal(1),
  vanthu: z.string(),
  /** The plan file, seen from the folder of the record, with forward slashes. */
  plan: z.string(),
  planSha256: z.string(),
  files: z.record(z.string(), recordedFile),
});

/** What was written to a plan's folder: by which version, from which plan, and the hash and time of each file. */
export type OutputRecord = z.output<typeof recordSchema>;
/** What the record holds of one document. */
export type RecordedFile = z.output<typeof recordedFile>;

/** The SHA-256 of bytes in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The record that stands in the bytes; undefined where they hold none. */
export function parseRecord(bytes: Uint8Array): OutputRecord | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    return undefined;
  }
}

/** The record as the bytes of its file. */
export function formatRecord(record: OutputRecord): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(record, undefined, 2)}\n`);
}
