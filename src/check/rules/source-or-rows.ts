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
  why: 'Khi có "nguon", các dòng ghi riêng ở bảng ấy không được in.',
  kind,
  find: ({ plan, places }) =>
    tablesIn(plan).flatMap(({ table: { ma, nguon, nhiem_vu = [] }, path }) =>
      nguon === undefined || nhiem_vu.length === 0
        ? []
        : [{ found: { ma, nguon }, place: places.ofKey([...path, 'nguon']) }],
    ),
});
