import type { Decision, OutputFile } from './decide.ts';
import { type OutputRecord, type RecordedFile, sha256 } from './output-record.ts';

/** What a record says of the build that it belongs to. */
export interface BuildFacts {
  readonly vanthu: string;
  readonly plan: string;
  readonly planSha256: string;
}

/** A document and what is to be done with it. */
export interface DecidedFile {
  readonly file: OutputFile;
  readonly decision: Decision;
}

function entryOf(
  { file, decision }: DecidedFile,
  known: RecordedFile | undefined,
  written: string,
): RecordedFile | undefined {
  if (decision.kind === 'refuse') return known;
  const hash = sha256(file.bytes);
  if (decision.kind === 'leave') return known?.sha256 === hash ? known : { sha256: hash, written };
  const replaced = decision.replaced?.sha256;
  return { sha256: hash, ...(replaced !== undefined && { replaced }), written };
}

/**
 * The record after the decisions, made before they are carried out: of each file it says what will be written and
 * what was replaced, so that whichever of the two stands there after a failure is known to be ours.
 */
export function nextRecord(
  facts: BuildFacts,
  decided: readonly DecidedFile[],
  before: OutputRecord | undefined,
  now: Date,
): OutputRecord {
  const written = now.toISOString();
  const entries = decided.flatMap((one): readonly (readonly [string, RecordedFile])[] => {
    const entry = entryOf(one, before?.files[one.file.name], written);
    return entry ? [[one.file.name, entry]] : [];
  });
  return { version: 1, ...facts, files: { ...before?.files, ...Object.fromEntries(entries) } };
}
