import { type Data, isDataList, isDataMap } from '../../model/data.ts';
import { isSection } from '../../model/markdown-form/section-lines.ts';
import type { DataPath } from '../../model/place.ts';
import type { PlanEdit } from '../../model/plan-edit.ts';
import { type BodySite, siteOf } from './body-sites.ts';
import type { BodySource } from './body-source.ts';
import { changedKeys } from './changed-keys.ts';

type Move = Extract<PlanEdit, { kind: 'move' }>;

/** The kind of lines on which the items of a list stand; undefined where they are not lines of their own in the body. */
function kindOfList(body: BodySource, list: DataPath): string | undefined {
  if (!body.holds(list)) return undefined;
  const site = siteOf(body, list);
  if (site.kind === 'list') return site.list;
  return site.kind === 'content' && isDataList(body.valueAt(list)) ? 'sections' : undefined;
}

function staysInForm(body: BodySource, { path, list }: Move): boolean {
  const from = path.slice(0, -1);
  if (!body.holds(from) && !body.holds(list)) return true;
  const kind = kindOfList(body, from);
  return kind !== undefined && kind === kindOfList(body, list);
}

/** A move from one way of writing to another becomes a value that goes and one that comes, after all others that come. */
export function withoutHardMoves(body: BodySource, edits: readonly PlanEdit[]): readonly PlanEdit[] {
  const isHard = (edit: PlanEdit): edit is Move => edit.kind === 'move' && !staysInForm(body, edit);
  const hard = edits.filter(isHard);
  return [
    ...edits.filter((edit) => !isHard(edit)),
    ...hard.map(({ path }): PlanEdit => ({ kind: 'remove', path })),
    ...hard.flatMap(({ path, list, index }): readonly PlanEdit[] => {
      const value = body.valueAt(path);
      return value === undefined ? [] : [{ kind: 'insert', list, index, value }];
    }),
  ];
}

function byKeys(body: BodySource, path: DataPath, before: Data, value: Data): readonly PlanEdit[] {
  if (!isDataMap(before) || !isDataMap(value)) return [];
  return changedKeys(before, value).flatMap((key): readonly PlanEdit[] => {
    const after = value[key];
    if (after === undefined) return [{ kind: 'remove', path: [...path, key] }];
    if (before[key] === undefined) return [{ kind: 'addKey', map: path, key, value: after }];
    return inParts(body, { kind: 'replace', path: [...path, key], value: after });
  });
}

function byItems(path: DataPath, size: number, value: readonly Data[]): readonly PlanEdit[] {
  return [
    ...Array.from({ length: size }, (_, index): PlanEdit => ({ kind: 'remove', path: [...path, index] })),
    ...value.map((item): PlanEdit => ({ kind: 'insert', list: path, index: size, value: item })),
  ];
}

function hasKeys(site: BodySite, before: Data | undefined, value: Data): boolean {
  if (site.kind !== 'item' || site.list === 'bases') return false;
  return site.list === 'tasks'
    ? isDataMap(before) && isDataMap(value)
    : isSection(before) && isSection(value);
}

/** A task, a section or a list that becomes another, as the changes of its keys or items. */
export function inParts(body: BodySource, edit: PlanEdit): readonly PlanEdit[] {
  if (edit.kind !== 'replace') return [edit];
  const { path, value } = edit;
  const before = body.valueAt(path);
  const site = siteOf(body, path);
  if (before !== undefined && hasKeys(site, before, value)) return byKeys(body, path, before, value);
  const isList = site.kind === 'list' || site.kind === 'content';
  if (isList && isDataList(before) && before.length > 0 && isDataList(value) && value.length > 0)
    return byItems(path, before.length, value);
  return [edit];
}
