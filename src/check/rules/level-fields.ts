import { meant } from '../../model/meant.ts';
import { messageKind } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import { leavesIn, tablesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ field: string; nearest: string | undefined; known: readonly string[] }>({
  severity: 'error',
  vi: ({ field, nearest: near, known }) => ({
    reason: `Bảng không có cột nào in trường "${field}"`,
    mend: meant(near, `Các trường có cột: ${known.join(', ')}.`, 'vi'),
  }),
  en: ({ field, nearest: near, known }) => ({
    reason: `No column of the table prints the field "${field}"`,
    mend: meant(near, `Fields with a column: ${known.join(', ')}.`, 'en'),
  }),
});

/** Numbers before a text and totals name fields that have a column. */
export const levelFields = defineRule({
  id: 'cot-khong-co',
  why: 'Số đứng trước chữ ("so_truoc") và dòng tổng in vào ô của một cột; không có cột ấy thì không in được.',
  kind,
  after: ['cot', 'truong'],
  find: ({ plan, places }) =>
    tablesIn(plan).flatMap((at) => {
      const { table, path } = at;
      const known = leavesIn(at).flatMap(({ column }) =>
        column.truong === undefined ? [] : [column.truong],
      );
      const before = (table.cac_cap ?? []).flatMap(({ so_truoc }, index) =>
        so_truoc === undefined
          ? []
          : [{ field: so_truoc, place: places.ofValue([...path, 'cac_cap', index, 'so_truoc']) }],
      );
      const totals = (table.dong_tong ?? []).flatMap(({ tinh }, index) =>
        Object.keys(tinh).map((field) => ({
          field,
          place: places.ofKey([...path, 'dong_tong', index, 'tinh', field]),
        })),
      );
      return [...before, ...totals]
        .filter(({ field }) => !known.includes(field))
        .map(({ field, place }) => ({
          found: { field, nearest: nearest(field, known), known },
          place,
          actual: field,
          expected: known,
        }));
    }),
});
