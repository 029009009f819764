import type { Data, DataMap } from '../model/data.ts';
import { type Message, report } from '../model/message.ts';
import type { SheetPlace } from '../model/place.ts';
import { agencyUnknown, dateBroken, repeatUnknown, timeLimitWithoutText } from './cell-messages.ts';
import { type CellContext, type CellRefusal, readCellValue, withFieldParts } from './field-value.ts';
import type { IncomingRow } from './incoming-row.ts';
import { fieldOfKey, type SheetField } from './sheet-field.ts';

function refusalMessage(refusal: CellRefusal, cell: SheetPlace): Message {
  switch (refusal.kind) {
    case 'unknownAgency':
      return report('co-quan-khong-co', agencyUnknown, refusal, { cell, actual: refusal.typed });
    case 'brokenDate':
      return report('ngay-khong-ton-tai', dateBroken, refusal, { cell, actual: refusal.typed });
    case 'unknownRepeat':
      return report('lap-lai-khong-ro', repeatUnknown, refusal, { cell, expected: refusal.allowed });
    case 'partAlone':
      return report('thoi-han-thieu-chu', timeLimitWithoutText, {}, { cell });
  }
}

/** What the plan's fields become by changed cells of one row; undefined for a field that goes. */
export interface FieldValues {
  readonly values: ReadonlyMap<string, Data | undefined>;
  readonly messages: readonly Message[];
}

/** Reads the changed cells of a row; `before` is the row in the plan now. Reports each cell that cannot stand. */
export function readFieldValues(
  row: IncomingRow,
  texts: ReadonlyMap<string, string>,
  before: DataMap,
  fields: readonly SheetField[],
  context: CellContext,
): FieldValues {
  const messages: Message[] = [];
  const parts = new Map<string, Map<string, Data | undefined>>();
  for (const field of fields) {
    const text = texts.get(field.key);
    if (text === undefined) continue;
    const name = fieldOfKey(field.key);
    const read = readCellValue(text, field, before[name], context);
    if ('refused' in read)
      messages.push(...read.refused.map((each) => refusalMessage(each, row.placeOf(field.key))));
    else parts.set(name, (parts.get(name) ?? new Map()).set(field.key, read.value));
  }
  const values = new Map<string, Data | undefined>();
  for (const [name, changed] of parts) {
    const old = Object.hasOwn(before, name) ? before[name] : undefined;
    const whole = withFieldParts(old, changed);
    if ('refused' in whole)
      messages.push(...whole.refused.map((each) => refusalMessage(each, row.placeOf(name))));
    else values.set(name, whole.value);
  }
  return { values, messages };
}
