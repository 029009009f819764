import type { PlanEdit } from '../../model/plan-edit.ts';
import type { EditableFile } from '../editable-file.ts';
import { type PlannedEdit, yamlEdits } from '../yaml-edits.ts';
import { yamlPart } from '../yaml-part.ts';
import { findNode, type YamlSource } from '../yaml-source.ts';
import { planBody } from './body-plan.ts';
import { rootsBelow } from './body-roots.ts';
import { BodySource } from './body-source.ts';
import { addPassage, isPassageOfBody, removeParts } from './part-changes.ts';
import { withoutHardMoves } from './simple-edits.ts';

type AddKey = Extract<PlanEdit, { kind: 'addKey' }>;

/** Edits by where what they change stands. */
interface Divided {
  readonly front: PlanEdit[];
  readonly body: PlanEdit[];
  readonly passages: AddKey[];
}

function standsInBody(body: BodySource, edit: PlanEdit): boolean {
  if (edit.kind === 'addKey') return body.holds([...edit.map, edit.key]);
  return body.holds(edit.kind === 'insert' ? edit.list : edit.path);
}

function divide(body: BodySource, edits: readonly PlanEdit[]): Divided {
  const divided: Divided = { front: [], body: [], passages: [] };
  for (const edit of withoutHardMoves(body, edits)) {
    if (edit.kind === 'addKey' && isPassageOfBody(body, edit.map, edit.key)) divided.passages.push(edit);
    else if (standsInBody(body, edit)) divided.body.push(edit);
    else divided.front.push(edit);
  }
  return divided;
}

/** The parts of the body that go with what is taken out of the front matter or replaced there. */
function partsOfFront(body: BodySource, edits: readonly PlanEdit[]): PlannedEdit {
  const going = edits.flatMap((edit) =>
    edit.kind === 'remove' || edit.kind === 'replace' ? [edit.path] : [],
  );
  return { path: [], planned: { splices: removeParts(body, going) } };
}

/** Whether the front matter says nothing of what is taken out, since the body alone gives it. */
function isOfBodyAlone(body: BodySource, yaml: YamlSource, edit: PlanEdit): boolean {
  if (edit.kind !== 'remove' || rootsBelow(body, edit.path).length === 0) return false;
  const found = findNode(yaml, edit.path);
  return 'obstacle' in found && found.obstacle === 'absent';
}

/** Plans edits of a Markdown plan, in its front matter as YAML and in its body as lines. */
export function markdownEdits(file: EditableFile, edits: readonly PlanEdit[]): readonly PlannedEdit[] {
  const yaml = yamlPart(file);
  const body = new BodySource(file, yaml.end);
  const { front, body: ofBody, passages } = divide(body, edits);
  const added = passages.map(({ map, key, value }) => ({
    path: [...map, key],
    planned: addPassage(body, map, key, value),
  }));
  const ofYaml = front.filter((edit) => !isOfBodyAlone(body, yaml, edit));
  return [...yamlEdits(yaml, ofYaml), partsOfFront(body, front), ...planBody(body, ofBody), ...added];
}
