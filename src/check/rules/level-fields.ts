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
  why: {
    vi: 'Số đứng trước chữ ("so_truoc") và dòng tổng in vào ô của một cột; không có cột ấy thì không in được.',
    en: 'A number before a text ("so_truoc") and a total are printed in the cell of a column; without that column they cannot be.',
  },
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
  examples: {
    pass: [
      {
        is: {
          vi: 'Số đứng trước tên, tổng ở cột có trong bảng',
          en: 'The number before the name, the total in a column of the table',
        },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten}
      - {nhan: Kinh phí (triệu đồng), truong: kinh_phi, kieu: so}
    cac_cap:
      - {kieu_so: 1., so_truoc: ten}
    dong_tong:
      - {nhan: Tổng cộng, tinh: {kinh_phi: tong}}
    nhiem_vu:
      - {ten: Khảo sát ý kiến người dân, kinh_phi: '12,5'}`,
      },
    ],
    fail: [
      {
        is: { vi: '"so_truoc" nêu trường không có cột', en: '"so_truoc" names a field without a column' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    cac_cap:
      - {kieu_so: 1., so_truoc: tenn}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te}`,
      },
      {
        is: { vi: 'Dòng tổng cộng một trường không có cột', en: 'A total of a field without a column' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    dong_tong:
      - {nhan: Tổng cộng, tinh: {kinh_phi: tong}}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te}`,
      },
    ],
  },
});
