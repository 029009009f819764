import { type Data, type DataMap, isDataList, isDataMap } from '../../model/data.ts';
import { isSection } from '../../model/markdown-form/section-lines.ts';
import type { DataPath } from '../../model/place.ts';
import { type PlanEdit, withEdits } from '../../model/plan-edit.ts';
import type { PlannedEdit } from '../yaml-edits.ts';
import type { PlannedSplices } from '../yaml-source.ts';
import { basisListSplices, changeBasis } from './basis-list.ts';
import { BodyChanges, type GatheredList, type NewText, type OwnChange } from './body-changes.ts';
import type { BodySource } from './body-source.ts';
import { changeContent } from './content-changes.ts';
import { EditedTables } from './edited-tables.ts';
import { changeHeadingTask } from './heading-task.ts';
import { isRowTask, lineText } from './item-extents.ts';
import { removeRoot } from './part-changes.ts';
import { changePassage } from './passage-changes.ts';
import { changePlacedItem } from './placed-items.ts';
import { changeRow } from './row-changes.ts';
import { changeSection } from './section-changes.ts';
import { sectionListSplices } from './section-list.ts';
import { inParts } from './simple-edits.ts';
import { taskList } from './task-list.ts';
import { taskListSplices } from './task-list-splices.ts';

function planTask(
  body: BodySource,
  tables: EditedTables,
  path: DataPath,
  before: DataMap,
  after: DataMap,
): PlannedSplices {
  if (!isRowTask(body, path)) return changeHeadingTask(body, path, before, after);
  const obstacle = changeRow(body, tables, path, before, after);
  return obstacle ? { obstacle } : { splices: [] };
}

function isPlacedItem(item: Data): boolean {
  return typeof item === 'string' || (!isSection(item) && Object.keys(item).length === 1);
}

function planOwn(body: BodySource, tables: EditedTables, change: OwnChange): PlannedSplices {
  const { path, list, edits, content } = change;
  const before = body.valueAt(path);
  const after = before === undefined ? undefined : withEdits(before, edits);
  if (after === undefined) return { obstacle: 'absent' };
  if (list === 'bases') return changeBasis(body, path, after);
  if (list === 'sections' && !isSection(before))
    return isPlacedItem(after) ? changePlacedItem(body, path, after) : { obstacle: 'form' };
  if (!isDataMap(before) || !isDataMap(after)) return { obstacle: 'form' };
  return list === 'sections'
    ? changeSection(body, path, before, after, content)
    : planTask(body, tables, path, before, after);
}

/** Whether a list that keeps none of its items is then read as one without items. */
function canBeEmpty(body: BodySource, { path, list }: GatheredList): boolean {
  if (list === 'tasks') return true;
  const place = path.at(-1) === 'noi_dung' ? undefined : body.placeOf(path);
  return place !== undefined && lineText(body.source, place.start).trimStart().startsWith('::');
}

function planList(body: BodySource, tables: EditedTables, list: GatheredList): PlannedSplices {
  const items = body.valueAt(list.path);
  const isEmptied = isDataList(items) && list.removed.size === items.length && list.coming.length === 0;
  if (isEmptied && !canBeEmpty(body, list)) return { obstacle: 'onlyItem' };
  if (list.list === 'bases') return basisListSplices(body, list);
  if (list.list === 'sections') return sectionListSplices(body, list);
  return taskListSplices(taskList(body, tables, list.path), list);
}

function planText(body: BodySource, { kind, path, value }: NewText): PlannedSplices {
  return kind === 'passage' ? changePassage(body, path, value) : changeContent(body, path, value);
}

function planContent(body: BodySource, { path, content }: OwnChange): readonly PlannedEdit[] {
  const place = [...path, 'noi_dung'];
  return content ? [{ path: place, planned: changeContent(body, place, content.value) }] : [];
}

/** Plans edits of what stands in the body; each group comes with its splices or with what keeps it from being made. */
export function planBody(body: BodySource, edits: readonly PlanEdit[]): readonly PlannedEdit[] {
  const changes = new BodyChanges(body);
  for (const edit of edits.flatMap((each) => inParts(body, each))) changes.take(edit);
  const tables = new EditedTables(body);
  const { owners, texts, removedRoots, impossible } = changes;
  // At one point of the file, what ends a deeper list comes before what follows it in the list around.
  const byDepth = (left: { readonly path: DataPath }, right: { readonly path: DataPath }) =>
    right.path.length - left.path.length;
  const lists = changes.lists.toSorted(byDepth);
  const own = owners.map((owner) => ({ path: owner.path, planned: planOwn(body, tables, owner) }));
  const below: readonly PlannedEdit[] = [
    ...owners.flatMap((owner) => planContent(body, owner)),
    ...lists.map((list) => ({ path: list.path, planned: planList(body, tables, list) })),
    ...texts.map((text) => ({ path: text.path, planned: planText(body, text) })),
    ...removedRoots.map((path) => ({ path, planned: removeRoot(body, path) })),
    ...impossible.map((path): PlannedEdit => ({ path, planned: { obstacle: 'form' } })),
  ];
  return [...own, { path: [], planned: { splices: tables.splices() } }, ...below.toSorted(byDepth)];
}
