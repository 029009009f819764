import { messageKind } from '../../model/message.ts';
import { columnsIn, tablesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const DEEPEST = 3;

const kind = messageKind<{ label: string }>({
  severity: 'error',
  vi: ({ label }) => ({
    reason: `Cột "${label}" nằm ở tầng tiêu đề thứ ${DEEPEST + 1}, tiêu đề bảng có nhiều nhất ${DEEPEST} tầng`,
    mend: 'Bớt một tầng "cot:".',
  }),
  en: ({ label }) => ({
    reason: `The column "${label}" is in header level ${DEEPEST + 1}, a header has at most ${DEEPEST}`,
    mend: 'Take out one level of "cot:".',
  }),
});

/** A table's header has at most three levels. */
export const headerDepth = defineRule({
  id: 'tieu-de-qua-sau',
  why: 'Tiêu đề bảng lặp lại ở mỗi trang; quá ba tầng thì chiếm hết chỗ của nội dung.',
  kind,
  find: ({ plan, places }) =>
    tablesIn(plan)
      .flatMap(columnsIn)
      .filter(({ depth }) => depth === DEEPEST + 1)
      .map(({ column, path }) => ({
        found: { label: column.nhan },
        place: places.ofValue([...path, 'nhan']),
      })),
});
