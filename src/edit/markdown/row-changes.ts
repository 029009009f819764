import type { DataMap } from '../../model/data.ts';
import { changedFieldText } from '../../model/markdown-form/field-text.ts';
import type { TaskFields } from '../../model/markdown-form/task-fields.ts';
import type { DataPath } from '../../model/place.ts';
import type { Obstacle } from '../obstacle.ts';
import type { BodySource } from './body-source.ts';
import { changedKeys } from './changed-keys.ts';
import type { EditedTables } from './edited-tables.ts';

/** The text of a field that changes; undefined where such a field cannot say `value`. */
export function changedText(
  typed: string,
  field: string,
  after: DataMap,
  fields: TaskFields,
): { readonly text: string } | { readonly obstacle: Obstacle } {
  const value = after[field];
  if (value === undefined) return { text: '' };
  if (fields.byLabel(field) !== field) return { obstacle: 'unknownField' };
  const text = changedFieldText(typed, value, fields.kindOf(field));
  return text === undefined ? { obstacle: 'form' } : { text };
}

/** Changes the cells of a task that is a row of a pipe table; what keeps it from being changed, if anything does. */
export function changeRow(
  body: BodySource,
  tables: EditedTables,
  path: DataPath,
  before: DataMap,
  after: DataMap,
): Obstacle | undefined {
  const found = tables.rowOf(path);
  if (!found) return 'absent';
  const { row, table } = found;
  for (const field of changedKeys(before, after)) {
    if (field === 'nhiem_vu') continue;
    const written = changedText(table.cellOf(row, field), field, after, body.fieldsOf(path));
    if ('obstacle' in written) return written.obstacle;
    if (written.text.includes('\n')) return 'oneLineCell';
    table.setCell(row, field, written.text);
  }
  return undefined;
}
