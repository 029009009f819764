import type { EditableFile } from '../edit/editable-file.ts';
import type { ReadPlan } from '../model/plan-file.ts';
import { readPlanSource } from '../read/read-plan-source.ts';

/** A plan that was read, as one to be changed in place: each change is checked by reading it again. */
export function editable(plan: ReadPlan): EditableFile {
  return {
    ...plan,
    read: (source) => {
      const { value } = readPlanSource(plan.file, source);
      return value.kind === 'plan' ? value.data : undefined;
    },
  };
}
