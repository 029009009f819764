import type { Host } from '../model/host.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import type { ReadList, ReadPlan } from '../model/plan-file.ts';
import { loadLists } from '../read/load-lists.ts';
import { readPlanFile } from '../read/read-plan-file.ts';
import { listRoot } from './list-root.ts';
import { notAPlan } from './messages.ts';

/** The message that a file is no plan, at its beginning; `khong-phai-ke-hoach`. */
export function reportNotAPlan(file: string): Message {
  const start = { line: 1, column: 1, offset: 0 };
  return report('khong-phai-ke-hoach', notAPlan, {}, { place: { file, start, end: start } });
}

/** Reads a plan file that was named; undefined where it cannot be read or is no plan, which is reported. */
export async function openPlan(host: Host, path: string): Promise<Outcome<ReadPlan | undefined>> {
  const { value: file, messages } = await readPlanFile(path, host);
  if (file.kind === 'plan') return { value: file, messages };
  const isUnsaid = file.kind === 'notPlan' && messages.length === 0;
  return { value: undefined, messages: isUnsaid ? [reportNotAPlan(path)] : messages };
}

/** Reads the shared lists of a plan from the folders that it may reach. */
export function openLists(host: Host, plan: ReadPlan): Promise<Outcome<readonly ReadList[]>> {
  return loadLists(plan, plan.file, host, listRoot(plan.file, host.currentFolder()));
}
