import type { EditableFile } from '../../src/edit/editable-file.ts';
import { hasErrors } from '../../src/model/message.ts';
import type { ReadPlan } from '../../src/model/plan-file.ts';
import { readPlanSource } from '../../src/read/read-plan-source.ts';

/** Reads a Markdown plan; undefined where it is none or has errors. */
export function readMarkdown(source: string): ReadPlan | undefined {
  const { value, messages } = readPlanSource('thu.md', source);
  return value.kind === 'plan' && !hasErrors(messages) ? value : undefined;
}

/** A Markdown plan, ready to be changed in place. */
export function markdownFile(source: string): EditableFile {
  const plan = readMarkdown(source);
  if (!plan) throw new Error(`not a plan:\n${source}`);
  return { ...plan, read: (changed) => readMarkdown(changed)?.data };
}
