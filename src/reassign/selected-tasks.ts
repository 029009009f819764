import { type Data, isDataList, isDataMap } from '../model/data.ts';
import type { Selection } from './moves.ts';
import { isInPeriod } from './period.ts';
import type { PlanTask } from './plan-tasks.ts';
import type { PrintedNumbers } from './printed-numbers.ts';

/** The texts of a row, without those of the rows under it. */
function wordsOf(data: Data): readonly string[] {
  if (typeof data === 'string') return [data];
  if (isDataList(data)) return data.flatMap(wordsOf);
  return isDataMap(data)
    ? Object.entries(data).flatMap(([key, value]) =>
        key === 'nhiem_vu' || key === 'ma' ? [] : wordsOf(value),
      )
    : [];
}

function compared(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function hasWords({ data }: PlanTask, words: string): boolean {
  return compared(wordsOf(data).join('\n')).includes(compared(words));
}

/** Whether a move is about a row. A row whose time limit names no date lies in no period. */
export function isSelected(task: PlanTask, selection: Selection, numbers: PrintedNumbers): boolean {
  const { tasks, groups, due, words } = selection;
  const { ma } = task;
  if (tasks && (ma === undefined || !tasks.includes(ma))) return false;
  if (groups && ![...task.groups, ma ?? ''].some((group) => groups.includes(group))) return false;
  if (words !== undefined && !hasWords(task, words)) return false;
  if (!due) return true;
  const limit = numbers.dueDateOf(task.path);
  const day = limit?.to ?? limit?.from;
  return day !== undefined && isInPeriod(day, due);
}
