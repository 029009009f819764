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

/** A document that stands in the folder as it would be written. */
export interface CurrentFile {
  readonly name: string;
  readonly sha256: string;
}

/** What a build makes of its documents. */
export interface DecidedBuild {
  readonly decided: readonly DecidedFile[];
  readonly current: readonly CurrentFile[];
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
  { decided, current }: DecidedBuild,
  before: OutputRecord | undefined,
  now: Date,
): OutputRecord {
  const written = now.toISOString();
  const entries = decided.flatMap((one): readonly (readonly [string, RecordedFile])[] => {
    const entry = entryOf(one, before?.files[one.file.name], written);
    return entry ? [[one.file.name, entry]] : [];
  });
  const standing = current.map(({ name, sha256: hash }): readonly [string, RecordedFile] => {
    const known = before?.files[name];
    return [name, known?.sha256 === hash ? known : { sha256: hash, written }];
  });
  return {
    version: 1,
    ...facts,
    files: { ...before?.files, ...Object.fromEntries([...entries, ...standing]) },
  };
}
