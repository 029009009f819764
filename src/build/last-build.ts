import { join } from 'node:path';
import type { Builder } from '../build.ts';
import type { Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import { createJudge, type Judge } from '../rebuild/create-judge.ts';
import type { KeptBuild, KeptInputs } from '../rebuild/kept-build.ts';
import { readKept } from '../rebuild/kept-folder.ts';
import type { RebuildReason } from '../rebuild/rebuild-reason.ts';
import { untouchedInputs } from '../rebuild/untouched-inputs.ts';
import { buildSetting } from './build-setting.ts';
import type { BuildOptions, BuiltPlan, PlannedFile, PlanOutcome } from './build-types.ts';

/** Where a plan's documents are, and how they are built. */
export interface BuildInFolderOptions extends BuildOptions {
  /** The plan's documents go into a folder of the plan's name in this one. */
  readonly outputFolder: string;
  /** Write all documents again, and replace those that were edited since they were written, after putting a copy by. */
  readonly force?: boolean;
}

/** What is known of a plan's last build into its folder. */
export interface LastBuild {
  readonly folder: string;
  readonly setting: string;
  readonly kept: KeptBuild | undefined;
  /** What the last build was made from, where all of it and all that came of it is as it was. */
  readonly untouched: KeptInputs | undefined;
  readonly judge: Judge;
  readonly messages: readonly Message[];
}

/** Looks up what is known of the last build of a plan. */
export async function openLastBuild(
  host: Host,
  builder: Builder,
  plan: string,
  name: string,
  options: BuildInFolderOptions,
): Promise<LastBuild> {
  const folder = join(options.outputFolder, name);
  const setting = buildSetting(builder, plan, host.currentFolder(), options);
  const { value: kept, messages } = await readKept(host, folder, builder.equipment().program);
  const untouched = kept && (await untouchedInputs(host, folder, kept, setting));
  return {
    folder,
    setting,
    kept,
    untouched,
    judge: createJudge(host, folder, kept, builder.equipment()),
    messages,
  };
}

/** A build in which what is current was left out, and why each of the others was not. */
export interface JudgedBuild {
  readonly outcome: PlanOutcome<BuiltPlan>;
  readonly reasons: ReadonlyMap<string, RebuildReason>;
}

/** Builds what of a plan is not current; everything with `force`, and nothing with `onlyJudge`, which only asks why. */
export async function buildNotCurrent(
  builder: Builder,
  plan: string,
  { judge }: LastBuild,
  { onlyJudge = false, ...options }: BuildInFolderOptions & { readonly onlyJudge?: boolean },
): Promise<JudgedBuild> {
  const reasons = new Map<string, RebuildReason>();
  const isCurrent = async (file: PlannedFile): Promise<boolean> => {
    const reason = (await judge.reasonFor(file)) ?? (options.force ? { kind: 'forced' as const } : undefined);
    if (reason) reasons.set(file.name, reason);
    return onlyJudge || !reason;
  };
  return { outcome: await builder.build(plan, { ...options, isCurrent }), reasons };
}
