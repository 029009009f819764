import { z } from 'zod';
import { DOCUMENT_KINDS } from '../model/numbered.ts';
import { fingerprintSchema } from './fingerprint.ts';
import { keptMessageSchema } from './kept-message.ts';

const keptFile = z.strictObject({
  name: z.string(),
  fingerprint: fingerprintSchema,
  /** Hash of the bytes that this fingerprint gave. */
  sha256: z.string(),
  bytes: z.number(),
  pages: z.number().optional(),
  format: z.enum(['docx', 'pdf']),
  documentKinds: z.array(z.enum(DOCUMENT_KINDS)),
});

const keptInputs = z.strictObject({
  /** The hash of all that is no file of the plan: templates, fonts, options, program, folder. */
  setting: z.string(),
  /** SHA-256 of the plan file's text, for the record beside the documents. */
  planSha256: z.string(),
  /** The plan file and the lists that it draws on, with the hash of each. */
  sources: z.array(z.strictObject({ path: z.string(), sha256: z.string() })).min(1),
  /** The files that came of them, in their order. */
  files: z.array(z.string()),
  messages: z.array(keptMessageSchema),
});

/** The schema of what is kept of a plan's last build. */
export const keptBuildSchema = z.strictObject({
  version: z.literal(1),
  program: z.string(),
  files: z.array(keptFile),
  /** Absent where the last build left something undone or open. */
  inputs: keptInputs.optional(),
});

/** What is kept of a plan's last build. */
export type KeptBuild = z.output<typeof keptBuildSchema>;
/** What is kept of one file: from what it was made, and what came of it. */
export type KeptFile = z.output<typeof keptFile>;
/** From which inputs a whole plan was made, and what was told of it. */
export type KeptInputs = z.output<typeof keptInputs>;
