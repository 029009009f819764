import type { ChangeLog, ChangeRecord, FieldChange } from '../model/change-record.ts';
import { sameData } from '../model/data.ts';

/** The recorded changes since a day (`YYYY-MM-DD`), the earliest first; all of them where none is given. */
export function recordsSince(
  { cac_lan: records }: ChangeLog,
  since: string | undefined,
): readonly ChangeRecord[] {
  return since === undefined ? records : records.filter(({ ngay }) => ngay >= since);
}

function isChange({ truoc, sau }: FieldChange): boolean {
  return truoc === undefined || sau === undefined ? truoc !== sau : !sameData(truoc, sau);
}

/** What several changes come to: each field once, from what it was at first to what it is; what was taken back is gone. */
export function netChanges(records: readonly ChangeRecord[]): readonly FieldChange[] {
  const byField = new Map<string, FieldChange>();
  for (const change of records.flatMap(({ thay_doi }) => thay_doi)) {
    const key = JSON.stringify([change.ma, change.truong]);
    const { truoc: _, ...first } = byField.get(key) ?? change;
    const before = byField.get(key)?.truoc ?? change.truoc;
    byField.set(key, {
      ...first,
      ...(before !== undefined && { truoc: before }),
      ...(change.sau !== undefined ? { sau: change.sau } : { sau: undefined }),
    });
  }
  return [...byField.values()].filter(isChange);
}
