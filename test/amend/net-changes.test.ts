import { expect, test } from 'vitest';
import { netChanges, recordsSince } from '../../src/amend/net-changes.ts';
import type { ChangeRecord, FieldChange } from '../../src/model/change-record.ts';

function record(ngay: string, ...changes: readonly FieldChange[]): ChangeRecord {
  return { ngay, thay_doi: [...changes], tep: { sha256: '', doan: [] } };
}

const lead = (truoc: string | undefined, sau: string | undefined): FieldChange => ({
  ma: 'nv-1',
  truong: 'chu_tri',
  ...(truoc !== undefined && { truoc }),
  ...(sau !== undefined && { sau }),
});

test('several changes of one field are one, from the first before to the last after', () => {
  expect(netChanges([record('2025-07-01', lead('A', 'B')), record('2025-08-01', lead('B', 'C'))])).toEqual([
    { ma: 'nv-1', truong: 'chu_tri', truoc: 'A', sau: 'C' },
  ]);
});

test('what was taken back is no change', () => {
  expect(netChanges([record('2025-07-01', lead('A', 'B')), record('2025-08-01', lead('B', 'A'))])).toEqual(
    [],
  );
});

test('a field that went and came again with the same words is no change', () => {
  const records = [record('2025-07-01', lead('A', undefined)), record('2025-08-01', lead(undefined, 'A'))];
  expect(netChanges(records)).toEqual([]);
});

test('fields that were new or went stay so', () => {
  expect(netChanges([record('2025-07-01', lead(undefined, 'A'))])).toEqual([lead(undefined, 'A')]);
  expect(netChanges([record('2025-07-01', lead('A', undefined))])).toEqual([
    { ma: 'nv-1', truong: 'chu_tri', truoc: 'A', sau: undefined },
  ]);
});

test('changes before a day are left out', () => {
  const log = {
    so_thay_doi: 'kh.yaml',
    cac_lan: [record('2025-07-01', lead('A', 'B')), record('2025-08-01', lead('B', 'C'))],
  };
  expect(recordsSince(log, undefined)).toHaveLength(2);
  expect(netChanges(recordsSince(log, '2025-08-01'))).toEqual([lead('B', 'C')]);
});
