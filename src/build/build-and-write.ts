import { join } from 'node:path';
import type { Builder } from '../build.ts';
import type { Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import { type FileStatus, writeOutput } from '../output/write-output.ts';
import type { KeptBuild, KeptFile, KeptInputs } from '../rebuild/kept-build.ts';
import { tellAgain } from '../rebuild/kept-message.ts';
import type { BuiltFile, BuiltPlan, PlanOutcome } from './build-types.ts';
import { keepBuild } from './keep-build.ts';
import {
  type BuildInFolderOptions,
  buildNotCurrent,
  type JudgedBuild,
  type LastBuild,
  openLastBuild,
} from './last-build.ts';
import type { DocumentResult, PlanResult } from './plan-result.ts';

/** Where the documents go, how they are built, and by whom. */
export interface WritePlanOptions extends BuildInFolderOptions {
  /** The version of vanthu, for the record beside the documents. */
  readonly version: string;
}

type PlanAndName = Pick<PlanResult, 'plan' | 'name'>;

function withoutFiles({ plan, name }: PlanAndName, outcome: PlanOutcome<BuiltPlan>): PlanResult {
  const { isPlan, sources, messages } = outcome;
  return { plan, name, isPlan, sources, files: [], timings: {}, messages };
}

interface PutDown {
  readonly statuses: ReadonlyMap<string, FileStatus>;
  readonly messages: readonly Message[];
}

async function putDown(
  host: Host,
  { plan, name }: PlanAndName,
  planSha256: string,
  files: readonly BuiltFile[],
  current: readonly KeptFile[],
  { outputFolder: folder, force = false, version }: WritePlanOptions,
): Promise<PutDown> {
  const output = { folder, name, planFile: plan, planSha256, vanthu: version, files, current };
  const { value, messages } = await writeOutput(host, output, { force });
  return { statuses: new Map(value.map((result) => [result.name, result.status])), messages };
}

function keptResult(folder: string, kept: KeptFile, statuses: PutDown['statuses']): DocumentResult {
  const { name, format, documentKinds, bytes, pages } = kept;
  const shown = { format, documentKinds, bytes, ...(pages !== undefined && { pages }) };
  return { ...shown, path: join(folder, name), status: statuses.get(name) ?? 'failed' };
}

function filesOf({ files }: KeptBuild, names: readonly string[]): readonly KeptFile[] {
  return names.flatMap((name) => files.filter((file) => file.name === name));
}

/** All is as it was: nothing is rendered, and what was told the last time is told again. */
async function leaveAlone(
  host: Host,
  of: PlanAndName,
  { folder }: LastBuild,
  kept: KeptBuild,
  inputs: KeptInputs,
  options: WritePlanOptions,
): Promise<PlanResult> {
  const current = filesOf(kept, inputs.files);
  const { statuses, messages } = await putDown(host, of, inputs.planSha256, [], current, options);
  return {
    ...of,
    isPlan: true,
    sources: inputs.sources.map(({ path }) => path),
    files: current.map((file) => keptResult(folder, file, statuses)),
    timings: {},
    messages: [...inputs.messages.map(tellAgain), ...messages],
  };
}

function documentResults(
  { planned, files }: BuiltPlan,
  { folder, kept }: LastBuild,
  reasons: JudgedBuild['reasons'],
  statuses: PutDown['statuses'],
): readonly DocumentResult[] {
  return planned.flatMap(({ name, format, documentKinds }): readonly DocumentResult[] => {
    const file = files.find((each) => each.name === name);
    if (!file) return kept ? filesOf(kept, [name]).map((each) => keptResult(folder, each, statuses)) : [];
    const { bytes, pages, milliseconds } = file;
    const reason = reasons.get(name);
    return [
      {
        path: join(folder, name),
        format,
        documentKinds,
        milliseconds,
        status: statuses.get(name) ?? 'failed',
        bytes: bytes.byteLength,
        ...(pages !== undefined && { pages }),
        ...(reason && { reason }),
      },
    ];
  });
}

/**
 * Builds one plan and puts its documents into the folder `name` of the output folder. Those that would come out as
 * they stand there are left alone; where no input has changed, nothing is rendered at all.
 */
export async function buildAndWrite(
  host: Host,
  builder: Builder,
  plan: string,
  name: string,
  options: WritePlanOptions,
): Promise<PlanResult> {
  const of = { plan, name };
  const last = await openLastBuild(host, builder, plan, name, options);
  const { kept, untouched, judge } = last;
  if (kept && untouched && !options.force) return leaveAlone(host, of, last, kept, untouched, options);

  const { outcome, reasons } = await buildNotCurrent(builder, plan, last, options);
  const { value: built, isPlan, sources, messages } = outcome;
  if (!built) return withoutFiles(of, outcome);
  const written = built.files.map((file) => file.name);
  const left = built.planned.map((file) => file.name).filter((each) => !written.includes(each));
  const current = kept ? filesOf(kept, left) : [];
  const put = await putDown(host, of, built.planSha256, built.files, current, options);
  const { program } = builder.equipment();
  const notKept = await keepBuild(host, program, last, { built, messages, statuses: put.statuses });
  return {
    ...of,
    isPlan,
    sources,
    files: documentResults(built, last, reasons, put.statuses),
    timings: built.timings,
    messages: [...messages, ...last.messages, ...judge.messages(), ...put.messages, ...notKept],
  };
}
