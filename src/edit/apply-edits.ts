import { sameData } from '../model/data.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import { type PlanEdit, withEdits } from '../model/plan-edit.ts';
import type { EditableFile } from './editable-file.ts';
import { markdownEdits } from './markdown/markdown-edits.ts';
import { cannotEdit, editNotSafe } from './messages.ts';
import { pathOfEdit, unreachable } from './reachable.ts';
import { applySplices, type Splice } from './splice.ts';
import { type PlannedEdit, yamlEdits } from './yaml-edits.ts';
import { yamlPart } from './yaml-part.ts';

/** A plan's text with its edits made, and the stretches that changed, by their places in the source as it was. */
export interface EditedSource {
  readonly source: string;
  readonly splices: readonly Splice[];
}

function planned(file: EditableFile, edits: readonly PlanEdit[]): readonly PlannedEdit[] {
  const missing = unreachable(file.data, edits);
  if (missing.length > 0)
    return missing.map((edit) => ({ path: pathOfEdit(edit), planned: { obstacle: 'absent' } }));
  return file.format === 'markdown' ? markdownEdits(file, edits) : yamlEdits(yamlPart(file), edits);
}

/** Splices that lie within one another would undo each other; insertions at one point may stand side by side. */
function areApart(splices: readonly Splice[]): boolean {
  const ordered = splices.toSorted((left, right) => left.start - right.start || left.end - right.end);
  return ordered.every((splice, index) => {
    const next = ordered[index + 1];
    return !next || splice.end <= next.start;
  });
}

/**
 * Makes all edits in a plan's own text, or none: outside the changed values the file stays the same to the byte.
 * Reports `khong-sua-duoc` for a value that cannot be changed in place, and `sua-khong-khop` where the changed file
 * would read otherwise than meant; then there is no value.
 */
export function applyEdits(
  file: EditableFile,
  edits: readonly PlanEdit[],
): Outcome<EditedSource | undefined> {
  const messages: Message[] = [];
  const splices: Splice[] = [];
  for (const { path, planned: plan } of planned(file, edits)) {
    if ('splices' in plan) {
      splices.push(...plan.splices);
      continue;
    }
    const found = { path: path.join('.'), obstacle: plan.obstacle };
    messages.push(report('khong-sua-duoc', cannotEdit, found, { place: file.places.ofValue(path) }));
  }
  if (messages.length > 0) return { value: undefined, messages };
  if (areApart(splices)) {
    const source = applySplices(file.source, splices);
    if (sameData(file.read(source), withEdits(file.data, edits)))
      return { value: { source, splices }, messages };
  }
  return {
    value: undefined,
    messages: [report('sua-khong-khop', editNotSafe, {}, { place: file.places.ofValue([]) })],
  };
}
