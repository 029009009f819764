import { parseCsv, stripBom } from 'hucre/csv';
import { type Message, messageKind, type Outcome, report } from '../model/message.ts';
import type { Decide, Side } from './task-change.ts';

const decisionUnread = messageKind<{ readonly line: number; readonly text: string }>({
  severity: 'error',
  vi: ({ line, text }) => ({
    reason: `Dòng ${line} của tệp quyết định không đọc được: ${text}`,
    mend: 'Mỗi dòng ghi: bảng, mã nhiệm vụ, trường, rồi ke-hoach (giữ kế hoạch) hoặc excel (lấy Excel).',
  }),
  en: ({ line, text }) => ({
    reason: `Line ${line} of the file of decisions cannot be read: ${text}`,
    mend: 'Each line says: table, id of the task, field, then ke-hoach (keep the plan) or excel (take the workbook).',
  }),
});

const SIDES: Readonly<Record<string, Side>> = {
  'ke-hoach': 'ours',
  ours: 'ours',
  excel: 'theirs',
  theirs: 'theirs',
};

function keyOf(table: string, task: string, field: string): string {
  return JSON.stringify([table, task, field]);
}

/** The first line of a file of decisions, as `vanthu import` prints it. */
export const DECISION_HEAD = ['bang', 'ma', 'truong', 'chon'] as const;

/** Reads a file of decisions: a line a conflict, `bang,ma,truong,chon`. Reports a line that says no decision. */
export function readDecisions(file: string, text: string): Outcome<Decide> {
  const sides = new Map<string, Side>();
  const messages: Message[] = [];
  for (const [index, row] of parseCsv(stripBom(text)).entries()) {
    const cells = row.map((cell) => String(cell ?? '').trim());
    const [table = '', task = '', field = '', typed = ''] = cells;
    if (cells.every((cell) => cell === '') || (index === 0 && table === DECISION_HEAD[0])) continue;
    const side = Object.hasOwn(SIDES, typed.toLowerCase()) ? SIDES[typed.toLowerCase()] : undefined;
    if (side) sides.set(keyOf(table, task, field), side);
    else {
      const start = { line: index + 1, column: 1, offset: 0 };
      const found = { line: index + 1, text: cells.join(', ') };
      messages.push(
        report('quyet-dinh-khong-doc-duoc', decisionUnread, found, { place: { file, start, end: start } }),
      );
    }
  }
  return { value: ({ table, task, field }) => sides.get(keyOf(table, task, field)), messages };
}
