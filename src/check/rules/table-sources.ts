import { messageKind } from '../../model/message.ts';
import { type TableAt, tablesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ way: readonly string[] }>({
  severity: 'error',
  vi: ({ way }) => ({
    reason: `"nguon" dẫn vòng trở lại chính bảng này: ${way.join(' → ')}`,
    mend: 'Để một trong các bảng ấy có "nhiem_vu" của mình thay cho "nguon".',
  }),
  en: ({ way }) => ({
    reason: `"nguon" leads back to this table: ${way.join(' → ')}`,
    mend: 'Let one of these tables have its own "nhiem_vu" instead of "nguon".',
  }),
});

/** The tables that `nguon` leads to, back to the start; undefined where it never comes back. */
function circle(
  { table: start }: TableAt,
  byId: ReadonlyMap<string, TableAt>,
): readonly string[] | undefined {
  const way = [start.ma];
  let at = start.nguon;
  while (at !== undefined && way.length <= byId.size) {
    way.push(at);
    if (at === start.ma) return way;
    at = byId.get(at)?.table.nguon;
  }
  return undefined;
}

/** No table takes its rows from itself, however far round. */
export const tableSources = defineRule({
  id: 'nguon-vong-lap',
  why: 'Bảng lấy dòng của bảng khác bằng "nguon"; dẫn vòng thì không bảng nào có dòng.',
  kind,
  find: ({ plan, places }) => {
    const tables = tablesIn(plan);
    const byId = new Map(tables.map((at) => [at.table.ma, at] as const));
    return tables.flatMap((at) => {
      const way = circle(at, byId);
      return way ? [{ found: { way }, place: places.ofValue([...at.path, 'nguon']) }] : [];
    });
  },
});
