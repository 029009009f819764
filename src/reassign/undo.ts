import type { ChangeRecord, FieldChange } from '../model/change-record.ts';
import type { Data } from '../model/data.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import type { DataPath, PlaceIndex } from '../model/place.ts';
import type { PlanEdit } from '../model/plan-edit.ts';
import { changedSince } from './messages.ts';
import { recordedField } from './recorded-changes.ts';
import { valueEdits } from './value-edits.ts';

function placeOfNode({ ma, truong }: FieldChange): string {
  return ma === undefined ? truong : `${ma}: ${truong}`;
}

function back(path: DataPath, { truoc, sau }: FieldChange): readonly PlanEdit[] {
  if (truoc === undefined) return [{ kind: 'remove', path }];
  if (sau !== undefined) return valueEdits(path, sau, truoc);
  const key = path.at(-1);
  return typeof key === 'string' ? [{ kind: 'addKey', map: path.slice(0, -1), key, value: truoc }] : [];
}

/**
 * The edits that take a record's changes back; undefined, with `da-doi-tu-do` for each, where values are no longer
 * as the record left them.
 */
export function undoEdits(
  data: Data,
  record: ChangeRecord,
  places: PlaceIndex,
): Outcome<readonly PlanEdit[] | undefined> {
  const messages: Message[] = [];
  const edits = record.thay_doi.flatMap((change) => {
    const path = recordedField(data, change);
    if (path) return back(path, change);
    messages.push(
      report('da-doi-tu-do', changedSince, { field: placeOfNode(change) }, { place: places.ofValue([]) }),
    );
    return [];
  });
  return { value: messages.length === 0 ? edits : undefined, messages };
}

/**
 * The source as it was to the letter before a record's changes, where the file is still just as they left it;
 * undefined where it is not. `sha256` is that of the file now.
 */
export function exactUndo(source: string, sha256: string, { tep }: ChangeRecord): string | undefined {
  if (sha256 !== tep.sha256) return undefined;
  let at = 0;
  let result = '';
  for (const { tai, truoc, sau } of tep.doan) {
    if (tai < at || source.slice(tai, tai + sau.length) !== sau) return undefined;
    result += source.slice(at, tai) + truoc;
    at = tai + sau.length;
  }
  return result + source.slice(at);
}
