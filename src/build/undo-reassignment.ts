import { applyEdits } from '../edit/apply-edits.ts';
import { type ChangeRecord, changeLogPath } from '../model/change-record.ts';
import type { Host } from '../model/host.ts';
import { hasErrors, type Outcome, report } from '../model/message.ts';
import { withoutLastRecord } from '../reassign/change-log-text.ts';
import { nothingToUndo } from '../reassign/messages.ts';
import { exactUndo, undoEdits } from '../reassign/undo.ts';
import { openChangeLog } from './change-log-file.ts';
import { editable } from './editable.ts';
import { type NumberedPlanFile, numberChanged } from './numbered-plan-file.ts';
import { sourceSha256 } from './write-reassignment.ts';
import { type FileToWrite, writeTogether } from './write-together.ts';

/** The last reassignment of a plan, ready to be taken back. */
export interface PlannedUndo {
  readonly plan: NumberedPlanFile;
  readonly record: ChangeRecord;
  readonly source: string;
  /** The text of the log without the record; undefined where none is left. */
  readonly logSource: string | undefined;
}

/** The source as it was: to the letter where nothing else has changed since, else value by value. */
function sourceBefore({ file }: NumberedPlanFile, record: ChangeRecord): Outcome<string | undefined> {
  const { value: edits, messages } = undoEdits(file.data, record, file.places);
  if (!edits) return { value: undefined, messages };
  const exact = exactUndo(file.source, sourceSha256(file.source), record);
  if (exact !== undefined) return { value: exact, messages };
  const edited = applyEdits(editable(file), edits);
  return { value: edited.value?.source, messages: edited.messages };
}

/**
 * Prepares taking back a plan's last reassignment; nothing is written. Reports `khong-co-gi-de-tra-lai` where none is
 * recorded and `da-doi-tu-do` where the plan has changed since at the values concerned.
 */
export async function planUndo(
  host: Host,
  plan: NumberedPlanFile,
): Promise<Outcome<PlannedUndo | undefined>> {
  const path = plan.file.file;
  const log = await openChangeLog(host, path);
  if (hasErrors(log.messages)) return { value: undefined, messages: log.messages };
  const record = log.value?.log.cac_lan.at(-1);
  if (!log.value || !record) {
    const found = { path: changeLogPath(path) };
    return { value: undefined, messages: [report('khong-co-gi-de-tra-lai', nothingToUndo, found)] };
  }
  const before = sourceBefore(plan, record);
  if (before.value === undefined) return { value: undefined, messages: before.messages };
  const errors = numberChanged(plan, before.value).messages.filter(({ severity }) => severity === 'error');
  const logSource = withoutLastRecord(log.value.source);
  const value = errors.length === 0 ? { plan, record, source: before.value, logSource } : undefined;
  return { value, messages: [...before.messages, ...errors] };
}

/** Writes plans as they were and takes the records out of their logs, all of them or none. */
export function writeUndo(host: Host, undos: readonly PlannedUndo[]): Promise<Outcome<boolean>> {
  const encoder = new TextEncoder();
  const files = undos.flatMap(({ plan, source, logSource }): readonly FileToWrite[] => [
    { path: plan.file.file, bytes: encoder.encode(source) },
    {
      path: changeLogPath(plan.file.file),
      bytes: logSource === undefined ? undefined : encoder.encode(logSource),
    },
  ]);
  return writeTogether(host, files);
}
