import type { DataPath } from '../../model/place.ts';
import type { PlanEdit } from '../../model/plan-edit.ts';

/** An edit of what stands at `path`, or of the list or new key there, as seen from the item at `of` that holds it. */
export function relativeEdit(path: DataPath, { length }: DataPath, edit: PlanEdit): PlanEdit {
  const rest = path.slice(length);
  if (edit.kind === 'insert') return { ...edit, list: rest };
  return edit.kind === 'addKey' ? { ...edit, map: edit.map.slice(length) } : { ...edit, path: rest };
}
