import { join, parse } from 'node:path';
import type { Builder } from '../build.ts';
import type { Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import type { RebuildReason } from '../rebuild/rebuild-reason.ts';
import { type BuildInFolderOptions, buildNotCurrent, openLastBuild } from './last-build.ts';
import type { PlanCandidate } from './plan-candidates.ts';

/** What a build would do with one file. */
export interface ExplainedFile {
  readonly path: string;
  /** Why it would be written; absent where it would be left alone. */
  readonly reason?: RebuildReason;
}

/** What a build would do with one plan. */
export interface ExplainedPlan {
  readonly plan: string;
  readonly isPlan: boolean;
  readonly files: readonly ExplainedFile[];
  readonly messages: readonly Message[];
}

/** Says of each file of a plan whether a build would write it, and why; nothing is written. */
export async function explainBuild(
  host: Host,
  builder: Builder,
  { path: plan, name }: PlanCandidate,
  options: BuildInFolderOptions,
): Promise<ExplainedPlan> {
  const last = await openLastBuild(host, builder, plan, name, options);
  const { folder, untouched, judge } = last;
  if (untouched && !options.force) {
    const files = untouched.files.map((file) => ({ path: join(folder, file) }));
    return { plan, isPlan: true, files, messages: [] };
  }
  const { outcome, reasons } = await buildNotCurrent(builder, plan, last, { ...options, onlyJudge: true });
  const files = (outcome.value?.planned ?? []).map(({ name: file }): ExplainedFile => {
    const reason = reasons.get(file);
    return { path: join(folder, file), ...(reason && { reason }) };
  });
  const messages = [...outcome.messages, ...last.messages, ...judge.messages()];
  return { plan, isPlan: outcome.isPlan, files, messages };
}

/** What a file is called after its first document where it holds the whole set. */
const WHOLE_SET = /-tron-bo$/;

/** Whether an officer who types `document` means this file: by its name, or by that of the document that a set begins with. */
export function isMeant(path: string, document: string): boolean {
  const { base, name } = parse(path);
  return [base, name, name.replace(WHOLE_SET, '')].includes(document.normalize('NFC').trim());
}
