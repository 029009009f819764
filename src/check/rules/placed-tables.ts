import { messageKind } from '../../model/message.ts';
import { tablesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';
import { tableNames } from './known-tables.ts';

const kind = messageKind<{ ma: string }>({
  severity: 'warning',
  vi: ({ ma }) => ({
    reason: `Bảng "${ma}" không được đặt ở văn bản nào nên không được in`,
    mend: `Đặt bằng "- bang: ${ma}" trong nội dung, hoặc "bang: ${ma}" ở một phụ lục.`,
  }),
  en: ({ ma }) => ({
    reason: `The table "${ma}" is placed nowhere and is not printed`,
    mend: `Place it with "- bang: ${ma}" in a body, or "bang: ${ma}" in an appendix.`,
  }),
});

/** Every table of the plan's list is printed somewhere, or its rows are. */
export const placedTables = defineRule({
  id: 'bang-khong-dat',
  why: 'Bảng khai ra mà không đặt ở đâu thường là quên.',
  kind,
  after: ['bang', 'phu_luc', 'noi_dung', 'cac_dieu', 'nguon', 'ma'],
  find: ({ plan, places }) => {
    const named = new Set(tableNames(plan).map(({ ma }) => ma));
    return tablesIn(plan)
      .filter(({ table, path }) => path[0] === 'bang' && !named.has(table.ma))
      .map(({ table: { ma }, path }) => ({ found: { ma }, place: places.ofValue([...path, 'ma']) }));
  },
});
