import type { FoundFile } from '../host/find-files.ts';
import type { Host } from '../model/host.ts';
import { hasErrors, type Message, type Outcome } from '../model/message.ts';
import { readPlanFile } from '../read/read-plan-file.ts';
import { type NumberedPlanFile, numberPlanFile } from './numbered-plan-file.ts';
import { reportNotAPlan } from './open-plan.ts';

/** The plans among some files, and the files that are none. */
export interface OpenedPlans {
  readonly plans: readonly NumberedPlanFile[];
  readonly passedOver: readonly string[];
}

/**
 * Opens all plans that are to be changed together. Only errors are told, since they stop everything; what else a plan
 * has to tell, its check or build does. A named file that is no plan is an error, one found in a folder is passed over.
 */
export async function openNumberedPlans(
  host: Host,
  files: readonly FoundFile[],
): Promise<Outcome<OpenedPlans>> {
  const plans: NumberedPlanFile[] = [];
  const passedOver: string[] = [];
  const messages: Message[] = [];
  for (const { path, isNamed } of files) {
    const read = await readPlanFile(path, host);
    if (read.value.kind === 'notPlan') {
      messages.push(...read.messages);
      if (isNamed && read.messages.length === 0) messages.push(reportNotAPlan(path));
      passedOver.push(path);
      continue;
    }
    const isReadable = read.value.kind === 'plan' && !hasErrors(read.messages);
    const opened =
      isReadable && read.value.kind === 'plan' ? await numberPlanFile(host, read.value) : undefined;
    messages.push(...read.messages, ...(opened?.messages ?? []));
    if (opened?.value) plans.push(opened.value);
  }
  return {
    value: { plans, passedOver },
    messages: messages.filter(({ severity }) => severity === 'error'),
  };
}
