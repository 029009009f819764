import type { Data } from '../../src/model/data.ts';
import { hasErrors } from '../../src/model/message.ts';
import type { PlanFormat, ReadPlan } from '../../src/model/plan-file.ts';
import { readPlanSource } from '../../src/read/read-plan-source.ts';

/** Reads a plan in either form; fails where it is no plan or has errors. */
export function readForm(source: string, format: PlanFormat): ReadPlan {
  const { value, messages } = readPlanSource(format === 'yaml' ? 'thu.yaml' : 'thu.md', source);
  if (value.kind !== 'plan' || hasErrors(messages))
    throw new Error(
      [value.kind, ...messages.map((message) => `${message.line}: ${message.reason}`)].join('\n'),
    );
  return value;
}

/** The data of a plan in either form. */
export function dataOfForm(source: string, format: PlanFormat): Data {
  return readForm(source, format).data;
}
