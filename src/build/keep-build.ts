import { parse } from 'node:path';
import type { Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import type { FileStatus } from '../output/write-output.ts';
import { hashOf } from '../rebuild/hash.ts';
import type { KeptBuild, KeptFile, KeptInputs } from '../rebuild/kept-build.ts';
import { writeKept } from '../rebuild/kept-folder.ts';
import { keepMessage } from '../rebuild/kept-message.ts';
import type { BuiltFile, BuiltPlan, PlannedFile } from './build-types.ts';
import type { LastBuild } from './last-build.ts';

/** A build whose documents have been put down. */
export interface BuildToKeep {
  readonly built: BuiltPlan;
  readonly messages: readonly Message[];
  /** What became of each file, by its name. */
  readonly statuses: ReadonlyMap<string, FileStatus>;
}

const STANDS: readonly (FileStatus | undefined)[] = ['written', 'unchanged'];

function keptFile(planned: PlannedFile, file: BuiltFile, { judge }: LastBuild): KeptFile {
  const { name, format, documentKinds } = planned;
  return {
    name,
    format,
    documentKinds: [...documentKinds],
    fingerprint: judge.fingerprintFor(planned),
    sha256: hashOf(file.bytes),
    bytes: file.bytes.byteLength,
    ...(file.pages !== undefined && { pages: file.pages }),
  };
}

/** What is to be known of the files that stand as this build, or one before it in other formats, has made them. */
function keptFiles({ built, statuses }: BuildToKeep, last: LastBuild): readonly KeptFile[] {
  const before = last.kept?.files ?? [];
  const own = built.planned.flatMap((planned) => {
    const { name } = planned;
    if (!STANDS.includes(statuses.get(name))) return [];
    const file = built.files.find((each) => each.name === name);
    if (!file) return before.filter((kept) => kept.name === name);
    // A message of the writer is told again only by writing again.
    return file.messages.length > 0 ? [] : [keptFile(planned, file, last)];
  });
  const names = built.planned.map(({ name }) => name);
  const documents = names.map((name) => parse(name).name);
  const others = before.filter(({ name }) => !names.includes(name) && documents.includes(parse(name).name));
  return [...own, ...others];
}

function keptInputs(
  { built, messages }: BuildToKeep,
  files: readonly KeptFile[],
  { setting }: LastBuild,
): KeptInputs | undefined {
  const names = built.planned.map(({ name }) => name);
  if (!names.every((name) => files.some((file) => file.name === name))) return undefined;
  const sources = built.read.map((source) => ({ ...source }));
  return {
    setting,
    planSha256: built.planSha256,
    sources,
    files: names,
    messages: messages.map(keepMessage),
  };
}

function newTrees({ built }: BuildToKeep, files: readonly KeptFile[], { judge, kept }: LastBuild) {
  const trees = new Map(built.planned.map(({ tree }) => [tree.name, judge.printOf(tree)]));
  const isKnown = (name: string, hash: string, among: readonly KeptFile[]): boolean =>
    among.some((file) => parse(file.name).name === name && file.fingerprint.tree === hash);
  return [...trees].flatMap(([name, { text, hash }]): readonly (readonly [string, string])[] =>
    isKnown(name, hash, files) && !isKnown(name, hash, kept?.files ?? []) ? [[name, text]] : [],
  );
}

/** Keeps what the next build of this plan needs to know; says as information what could not be kept. */
export async function keepBuild(
  host: Host,
  program: string,
  last: LastBuild,
  toKeep: BuildToKeep,
): Promise<readonly Message[]> {
  // Where nothing could be put down, the folder may not even be this plan's.
  if (![...toKeep.statuses.values()].some((status) => STANDS.includes(status))) return [];
  const files = keptFiles(toKeep, last);
  const inputs = keptInputs(toKeep, files, last);
  const build: KeptBuild = { version: 1, program, files: [...files], ...(inputs && { inputs }) };
  if (JSON.stringify(build) === JSON.stringify(last.kept)) return [];
  return writeKept(host, last.folder, { build, trees: new Map(newTrees(toKeep, files, last)) });
}
