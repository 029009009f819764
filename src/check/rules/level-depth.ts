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
  why: 'Cấp không khai thì không biết đánh số và in thế nào.',
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
});
