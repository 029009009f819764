import type { Data, DataMap } from '../model/data.ts';
import type { PlanEdit } from '../model/plan-edit.ts';
import { valueEdits } from './list-edits.ts';
import { fieldOfKey, type SheetField } from './sheet-field.ts';
import type { SheetTask } from './task-sheet.ts';

/** The key of a row after which a new field is written: that of the column before it which the row has. */
function keyBefore(field: string, row: DataMap, fields: readonly SheetField[]): string {
  const order = [...new Set(fields.map(({ key }) => fieldOfKey(key)))];
  const before = order.slice(0, order.indexOf(field)).toReversed();
  return before.find((key) => Object.hasOwn(row, key)) ?? 'ma';
}

/** The edits of a row's own fields. */
export function rowEdits(
  { path, data }: SheetTask,
  values: ReadonlyMap<string, Data | undefined>,
  fields: readonly SheetField[],
): readonly PlanEdit[] {
  return [...values].flatMap(([field, value]): readonly PlanEdit[] => {
    const before = Object.hasOwn(data, field) ? data[field] : undefined;
    const at = [...path, field];
    if (before === undefined)
      return value === undefined
        ? []
        : [{ kind: 'addKey', map: path, key: field, value, after: keyBefore(field, data, fields) }];
    return value === undefined ? [{ kind: 'remove', path: at }] : valueEdits(at, before, value);
  });
}

/** A new row as data: its id first, then its fields in the order of the columns. */
export function newRow(ma: string, values: ReadonlyMap<string, Data | undefined>): DataMap {
  const fields = [...values].filter((entry): entry is [string, Data] => entry[1] !== undefined);
  return { ma, ...Object.fromEntries(fields) };
}
