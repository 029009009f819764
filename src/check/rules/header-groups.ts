import { messageKind } from '../../model/message.ts';
import type { Column } from '../../model/plan/table.ts';
import { columnsIn, tablesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

/** What only a column with cells can say. */
const OF_CELLS: readonly (keyof Column)[] = [
  'truong',
  'rong',
  'can',
  'kieu',
  'gop',
  'phan_cach',
  'mau',
  'ten_co_quan',
  'so_le',
];

const kind = messageKind<{ label: string; key: string }>({
  severity: 'error',
  vi: ({ label, key }) => ({
    reason: `"${label}" là nhãn chung của nhiều cột nên không có "${key}"`,
    mend: `Chuyển "${key}" xuống một trong các cột con, hoặc bỏ "cot:".`,
  }),
  en: ({ label, key }) => ({
    reason: `"${label}" is a heading over columns and has no "${key}"`,
    mend: `Move "${key}" to one of its columns, or take out "cot:".`,
  }),
});

/** A heading over columns has no cells of its own, so that header spans always add up. */
export const headerGroups = defineRule({
  id: 'tieu-de-khong-khop',
  why: 'Nhãn chung trải đúng trên các cột con của nó; nếu nó cũng là một cột thì số ô của tiêu đề và của dòng không khớp.',
  kind,
  find: ({ plan, places }) =>
    tablesIn(plan)
      .flatMap(columnsIn)
      .filter(({ column }) => column.cot !== undefined)
      .flatMap(({ column, path }) =>
        OF_CELLS.filter((key) => column[key] !== undefined).map((key) => ({
          found: { label: column.nhan, key },
          place: places.ofKey([...path, key]),
        })),
      ),
});
