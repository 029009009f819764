import { basename } from 'node:path';
import { type ChangeLog, changeLogPath } from '../model/change-record.ts';
import type { Host } from '../model/host.ts';
import { type Outcome, report } from '../model/message.ts';
import { DEFAULT_LIMITS } from '../read/limits.ts';
import { readText } from '../read/read-text.ts';
import { readChangeLog } from '../reassign/change-log-text.ts';
import { brokenChangeLog } from '../reassign/messages.ts';

/** The log of a plan's changes as it stands beside the plan. */
export interface ChangeLogFile {
  readonly path: string;
  readonly source: string;
  readonly log: ChangeLog;
}

/** Reads the log of changes beside a plan; undefined where there is none, or, reported, where it is none of this plan's. */
export async function openChangeLog(
  host: Host,
  planPath: string,
): Promise<Outcome<ChangeLogFile | undefined>> {
  const path = changeLogPath(planPath);
  if (!(await host.stat(path))) return { value: undefined, messages: [] };
  const source = await readText(path, host, DEFAULT_LIMITS);
  if (typeof source !== 'string') return { value: undefined, messages: [source] };
  const log = readChangeLog(source);
  const plan = basename(planPath);
  if (log?.so_thay_doi === plan) return { value: { path, source, log }, messages: [] };
  return { value: undefined, messages: [report('so-thay-doi-hong', brokenChangeLog, { path, plan })] };
}
