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
  why: {
    vi: 'Bảng lấy dòng của bảng khác bằng "nguon"; dẫn vòng thì không bảng nào có dòng.',
    en: 'A table takes the rows of another by "nguon"; where that leads round in a circle, no table has rows.',
  },
  kind,
  find: ({ plan, places }) => {
    const tables = tablesIn(plan);
    const byId = new Map(tables.map((at) => [at.table.ma, at] as const));
    const told = new Set<string>();
    return tables.flatMap((at) => {
      const way = told.has(at.table.ma) ? undefined : circle(at, byId);
      for (const ma of way ?? []) told.add(ma);
      return way ? [{ found: { way }, place: places.ofValue([...at.path, 'nguon']) }] : [];
    });
  },
  examples: {
    pass: [
      {
        is: { vi: 'Hai bảng cùng lấy dòng của bảng thứ ba', en: 'Two tables take the rows of a third' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te}
  - {ma: tom-tat, nguon: nhiem-vu, cot: [{nhan: Nội dung, truong: ten}]}
  - {ma: phan-cong, nguon: tom-tat, cot: [{nhan: Chủ trì, truong: chu_tri}]}
phu_luc:
  - {ma: danh-muc, tieu_de: Tóm tắt nhiệm vụ, bang: tom-tat}
  - {ma: phan-cong-viec, tieu_de: Phân công, bang: phan-cong}`,
      },
    ],
    fail: [
      {
        is: { vi: 'Bảng lấy dòng của chính mình', en: 'A table takes its own rows' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nguon: nhiem-vu`,
      },
      {
        is: { vi: 'Hai bảng lấy dòng của nhau', en: 'Two tables take the rows of each other' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nguon: tom-tat
  - {ma: tom-tat, nguon: nhiem-vu, cot: [{nhan: Nội dung, truong: ten}]}`,
      },
    ],
  },
});
