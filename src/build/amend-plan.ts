import { draftAmendment } from '../amend/draft-amendment.ts';
import { nothingChanged } from '../amend/messages.ts';
import { planToYaml } from '../convert/plan-to-yaml.ts';
import { changeLogPath } from '../model/change-record.ts';
import { isDataMap } from '../model/data.ts';
import type { Host } from '../model/host.ts';
import { hasErrors, type Outcome, report } from '../model/message.ts';
import { openChangeLog } from './change-log-file.ts';
import { type ListCopy, listMoves } from './list-moves.ts';
import { numberPlanFile } from './numbered-plan-file.ts';
import { openPlan } from './open-plan.ts';

/** What an amending decision is drafted for. */
export interface AmendOptions {
  /** Where the draft will stand: its shared lists are named from there. */
  readonly newPath: string;
  /** Only changes from this day on, `YYYY-MM-DD`. */
  readonly since?: string | undefined;
}

/** A drafted decision as a plan file, and the shared lists that must stand beside it. */
export interface DraftedAmendment {
  readonly text: string;
  readonly copies: readonly ListCopy[];
}

/** Drafts the decision that amends a plan from the record of its changes; undefined, with the reason, where there is none. Nothing is written. */
export async function amendPlan(
  host: Host,
  planPath: string,
  { newPath, since }: AmendOptions,
): Promise<Outcome<DraftedAmendment | undefined>> {
  const opened = await openPlan(host, planPath);
  if (!opened.value || hasErrors(opened.messages)) return { value: undefined, messages: opened.messages };
  const numbered = await numberPlanFile(host, opened.value);
  const log = await openChangeLog(host, planPath);
  const faults = [...numbered.messages, ...log.messages].filter(({ severity }) => severity === 'error');
  const { data } = opened.value;
  if (!numbered.value || !isDataMap(data) || faults.length > 0) return { value: undefined, messages: faults };
  const logPath = changeLogPath(planPath);
  if (!log.value)
    return {
      value: undefined,
      messages: [report('khong-co-thay-doi', nothingChanged, { path: logPath, since })],
    };
  const { paths: listPaths, copies } = listMoves(data, planPath, newPath, host);
  const amended = {
    data,
    numbered: numbered.value.numbered,
    lists: numbered.value.lists,
    log: log.value.log,
    logPath,
  };
  const { value: draft, messages } = draftAmendment(amended, { since, listPaths });
  return { value: draft === undefined ? undefined : { text: planToYaml(draft), copies }, messages };
}
