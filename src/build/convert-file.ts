import { convertPlan } from '../convert/convert-plan.ts';
import type { Host } from '../model/host.ts';
import { hasErrors, type Outcome } from '../model/message.ts';
import type { PlanFormat } from '../model/plan-file.ts';
import { readPlanSource } from '../read/read-plan-source.ts';
import { openPlan } from './open-plan.ts';

const ENDING: Readonly<Record<PlanFormat, string>> = { yaml: 'yaml', markdown: 'md' };

/** A plan in the other form: its text and which form that is. */
export interface ConvertedPlan {
  readonly text: string;
  readonly format: PlanFormat;
}

/** Writes a plan file's text in the form asked for, or the other one; nothing is written to disk. */
export async function convertFile(
  host: Host,
  path: string,
  to?: PlanFormat,
): Promise<Outcome<ConvertedPlan | undefined>> {
  const opened = await openPlan(host, path);
  const file = opened.value;
  if (!file || hasErrors(opened.messages)) return { value: undefined, messages: opened.messages };
  const format = to ?? (file.format === 'yaml' ? 'markdown' : 'yaml');
  const { value: text, messages } = convertPlan(file, format, (source, written) => {
    const { value } = readPlanSource(`${file.file}.${ENDING[written]}`, source);
    return value.kind === 'plan' ? value.data : undefined;
  });
  return {
    value: text === undefined ? undefined : { text, format },
    messages: [...opened.messages, ...messages],
  };
}
