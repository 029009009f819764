import { messageKind } from '../../model/message.ts';
import { rowHolders, tablesIn, tasksIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

/** Levels of a table that says nothing of them: groups and tasks. */
const USUAL_LEVELS = 2;

const kind = messageKind<{ table: string; level: number; levels: number }>({
  severity: 'error',
  vi: ({ table, level, levels }) => ({
    reason: `Dòng ở cấp ${level}, bảng "${table}" chỉ có ${levels} cấp`,
    mend: 'Khai thêm cấp ở "cac_cap" của bảng, hoặc chuyển dòng này lên cấp trên.',
  }),
  en: ({ table, level, levels }) => ({
    reason: `A row of level ${level}, the table "${table}" has only ${levels} levels`,
    mend: 'Declare the level under "cac_cap", or move the row up.',
  }),
});

/** No row stands deeper than the levels that its table declares. */
export const levelDepth = defineRule({
  id: 'cap-qua-sau',
  why: {
    vi: 'Cấp không khai thì không biết đánh số và in thế nào.',
    en: 'For a level that is not declared nobody knows how to number and print it.',
  },
  kind,
  after: ['cac_cap'],
  find: ({ plan, places }) => {
    const tables = tablesIn(plan);
    const holderOf = rowHolders(tables);
    return tables.flatMap((at) => {
      const levels = at.table.cac_cap?.length ?? USUAL_LEVELS;
      return [...tasksIn(holderOf(at))]
        .filter(({ level }) => level === levels + 1)
        .map(({ path, level }) => ({
          found: { table: at.table.ma, level, levels },
          place: places.ofValue([...path, 'ma']),
        }));
    });
  },
  examples: {
    pass: [
      {
        is: { vi: 'Ba cấp, khai đủ ở "cac_cap"', en: 'Three levels, all declared under "cac_cap"' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    cac_cap:
      - {kieu_so: I, hien: tieu-de}
      - {kieu_so: 1, hien: tieu-de}
      - {kieu_so: 1.1}
    nhiem_vu:
      - ten: Cải cách thể chế
        nhiem_vu:
          - ten: Rà soát
            nhiem_vu:
              - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te}`,
      },
    ],
    fail: [
      {
        is: {
          vi: 'Việc ở cấp ba của bảng không khai cấp nào',
          en: 'A task on the third level of a table that declares none',
        },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - ten: Cải cách thể chế
        nhiem_vu:
          - ten: Rà soát
            nhiem_vu:
              - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te}`,
      },
    ],
  },
});
