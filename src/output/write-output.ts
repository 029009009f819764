import { join, relative, sep } from 'node:path';
import type { Host } from '../model/host.ts';
import type { Message, Outcome } from '../model/message.ts';
import { decide, type OutputFile } from './decide.ts';
import { keepCopy } from './keep-copy.ts';
import { leftOvers } from './left-overs.ts';
import { type CurrentFile, type DecidedFile, nextRecord } from './next-record.ts';
import { makeOutputFolder } from './output-folder.ts';
import { formatRecord, type OutputRecord, RECORD_NAME } from './output-record.ts';
import { otherPlansFolder, readRecord, readStanding } from './standing-files.ts';
import { writeFailure } from './write-failure.ts';

/** The documents of one plan, and where they go: `folder`/`name`/ the files. */
export interface PlanOutput {
  readonly folder: string;
  readonly name: string;
  readonly planFile: string;
  readonly planSha256: string;
  /** The version of vanthu that made the documents. */
  readonly vanthu: string;
  readonly files: readonly OutputFile[];
  /** The documents that stand there already as they would be written. */
  readonly current?: readonly CurrentFile[];
}

/** What became of a document: written, the same already, kept because it was edited, or not written. */
export type FileStatus = 'written' | 'unchanged' | 'edited' | 'failed';

/** One document's path and what became of it. */
export interface FileResult {
  readonly name: string;
  readonly path: string;
  readonly status: FileStatus;
}

/** How a plan's documents are put down. */
export interface WriteOptions {
  /** Replace edited documents too, after putting a copy by. */
  readonly force: boolean;
}

function result(folder: string, name: string, status: FileStatus): FileResult {
  return { name, path: join(folder, name), status };
}

async function decideOn(
  host: Host,
  folder: string,
  file: OutputFile,
  before: OutputRecord | undefined,
  force: boolean,
): Promise<DecidedFile> {
  const path = join(folder, file.name);
  const recorded = before?.files[file.name];
  const standing = await readStanding(host, folder, file.name, recorded).catch((error: unknown) =>
    writeFailure(path, error),
  );
  if (standing && 'severity' in standing)
    return { file, decision: { kind: 'refuse', status: 'failed', message: standing } };
  return { file, decision: decide(path, file, standing, force) };
}

async function writeRecord(
  host: Host,
  folder: string,
  record: OutputRecord,
  before: OutputRecord | undefined,
): Promise<Message | undefined> {
  if (before && JSON.stringify(record) === JSON.stringify(before)) return undefined;
  const path = join(folder, RECORD_NAME);
  try {
    await host.writeFile(path, formatRecord(record));
    return undefined;
  } catch (error) {
    return writeFailure(path, error);
  }
}

async function carryOut(
  host: Host,
  folder: string,
  { file, decision }: DecidedFile,
): Promise<Outcome<FileResult>> {
  if (decision.kind === 'leave') return { value: result(folder, file.name, 'unchanged'), messages: [] };
  if (decision.kind === 'refuse')
    return { value: result(folder, file.name, decision.status), messages: [decision.message] };
  const messages: Message[] = [];
  try {
    if (decision.kind === 'replaceEdited')
      messages.push(await keepCopy(host, folder, file.name, decision.replaced.modified));
    await host.writeFile(join(folder, file.name), file.bytes);
    return { value: result(folder, file.name, 'written'), messages };
  } catch (error) {
    const failure = writeFailure(join(folder, file.name), error);
    return { value: result(folder, file.name, 'failed'), messages: [...messages, failure] };
  }
}

function refuseAll(
  folder: string,
  { files, current = [] }: PlanOutput,
  message: Message,
): Outcome<readonly FileResult[]> {
  const names = [...files, ...current].map(({ name }) => name);
  return { value: names.map((name) => result(folder, name, 'failed')), messages: [message] };
}

async function writeIntoFolder(
  host: Host,
  folder: string,
  output: PlanOutput,
  force: boolean,
): Promise<Outcome<readonly FileResult[]>> {
  const { files, current = [], planFile, planSha256, vanthu } = output;
  const refused = (message: Message) => refuseAll(folder, output, message);
  const { value: before, messages } = await readRecord(host, folder);
  const othersFolder = await otherPlansFolder(host, folder, planFile, before);
  if (othersFolder) return refused(othersFolder);

  const decided = await Promise.all(files.map((file) => decideOn(host, folder, file, before, force)));
  const seenFromFolder = relative(await host.realPath(folder), await host.realPath(planFile));
  const facts = { vanthu, plan: seenFromFolder.split(sep).join('/'), planSha256 };
  const record = nextRecord(facts, { decided, current }, before, host.now());
  const obstacle = await writeRecord(host, folder, record, before);
  if (obstacle) return refused(obstacle);

  const done: Outcome<FileResult>[] = [];
  for (const each of decided) done.push(await carryOut(host, folder, each));
  return {
    value: [
      ...done.map(({ value }) => value),
      ...current.map(({ name }) => result(folder, name, 'unchanged')),
    ],
    messages: [
      ...messages,
      ...done.flatMap((each) => each.messages),
      ...(await leftOvers(host, folder, [...files, ...current], before)),
    ],
  };
}

/**
 * Puts a plan's documents into its folder, each whole or not at all; what was edited since, is open in Word or
 * cannot be written stays as it is and is reported, and the other documents are written all the same.
 */
export async function writeOutput(
  host: Host,
  output: PlanOutput,
  { force }: WriteOptions,
): Promise<Outcome<readonly FileResult[]>> {
  const folder = join(output.folder, output.name);
  const obstacle = await makeOutputFolder(host, output.folder, output.name);
  if (!obstacle) return writeIntoFolder(host, folder, output, force);
  return refuseAll(folder, output, obstacle);
}
