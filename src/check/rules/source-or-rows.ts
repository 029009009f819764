import { messageKind } from '../../model/message.ts';
import { tablesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ ma: string; nguon: string }>({
  severity: 'error',
  vi: ({ ma, nguon }) => ({
    reason: `Bảng "${ma}" vừa có "nhiem_vu" vừa lấy dòng của bảng "${nguon}"`,
    mend: 'Giữ một trong hai: "nhiem_vu" hoặc "nguon".',
  }),
  en: ({ ma, nguon }) => ({
    reason: `The table "${ma}" has "nhiem_vu" and takes the rows of "${nguon}" as well`,
    mend: 'Keep one of the two: "nhiem_vu" or "nguon".',
  }),
});

/** A table has its own rows or another's, not both. */
export const sourceOrRows = defineRule({
  id: 'nguon-va-dong',
  why: {
    vi: 'Khi có "nguon", các dòng ghi riêng ở bảng ấy không được in.',
    en: 'With "nguon", the rows that the table has itself are not printed.',
  },
  kind,
  find: ({ plan, places }) =>
    tablesIn(plan).flatMap(({ table: { ma, nguon, nhiem_vu = [] }, path }) =>
      nguon === undefined || nhiem_vu.length === 0
        ? []
        : [{ found: { ma, nguon }, place: places.ofKey([...path, 'nguon']) }],
    ),
  examples: {
    pass: [
      {
        is: {
          vi: 'Bảng thứ hai chỉ lấy dòng của bảng thứ nhất',
          en: 'The second table only takes the rows of the first',
        },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te}
  - ma: tom-tat
    nguon: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten}
phu_luc:
  - {ma: danh-muc, tieu_de: Danh mục nhiệm vụ, bang: tom-tat}`,
      },
    ],
    fail: [
      {
        is: {
          vi: 'Bảng thứ hai có "nguon" mà cũng có dòng riêng',
          en: 'The second table has "nguon" and rows of its own',
        },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: phong-kinh-te}
  - ma: tom-tat
    nguon: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten}
    nhiem_vu:
      - {ten: Công khai thủ tục}
phu_luc:
  - {ma: danh-muc, tieu_de: Danh mục nhiệm vụ, bang: tom-tat}`,
      },
    ],
  },
});
