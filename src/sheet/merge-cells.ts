import { cellPrint } from './comparable.ts';
import type { RecordedTask } from './export-record.ts';
import type { IncomingRow } from './incoming-row.ts';
import type { Decide, TaskChange, TaskConflict } from './task-change.ts';
import type { SheetTask, TaskSheet } from './task-sheet.ts';

/** What becomes of the cells of one row. */
export interface MergedCellsOfRow {
  /** The texts that the plan takes over, by the field's key. */
  readonly taken: ReadonlyMap<string, string>;
  readonly changes: readonly TaskChange[];
  readonly conflicts: readonly TaskConflict[];
}

/** The three states of one row: in the plan now, in the workbook, when it was exported. */
export interface RowStates {
  readonly sheet: TaskSheet;
  readonly task: SheetTask;
  readonly row: IncomingRow;
  readonly recorded: RecordedTask;
}

/** Takes over each cell that only the workbook has changed; where both sides have, it is decided or stays open. */
export function mergeCells({ sheet, task, row, recorded }: RowStates, decide: Decide): MergedCellsOfRow {
  const taken = new Map<string, string>();
  const changes: TaskChange[] = [];
  const conflicts: TaskConflict[] = [];
  for (const { key, label } of sheet.fields) {
    const after = row.texts.get(key);
    if (after === undefined) continue;
    const before = task.texts.get(key) ?? '';
    const base = recorded.prints.get(key) ?? '';
    const [planPrint, workbookPrint] = [cellPrint(before), cellPrint(after)];
    if (workbookPrint === base || workbookPrint === planPrint) continue;
    const shared = { task: task.ma, cell: row.placeOf(key) };
    if (planPrint !== base) {
      const both = { ...shared, table: sheet.ma, sheet: sheet.name, field: key, label };
      const conflict = { ...both, plan: before, workbook: after };
      const side = decide(conflict);
      if (side === undefined) conflicts.push(conflict);
      if (side !== 'theirs') continue;
    }
    taken.set(key, after);
    const { number } = task;
    changes.push({ ...shared, kind: 'cell', table: sheet.name, number, field: label, before, after });
  }
  return { taken, changes, conflicts };
}

/** Whether a row's cells say what they said when it was exported. */
export function isAsExported(
  texts: ReadonlyMap<string, string>,
  { prints }: RecordedTask,
  keys: Iterable<string>,
): boolean {
  return Array.from(keys).every((key) => cellPrint(texts.get(key) ?? '') === (prints.get(key) ?? ''));
}
