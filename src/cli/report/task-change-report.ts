import { writeCsv } from 'hucre/csv';
import type { TaskChange, TaskConflict } from '../../exchange-tasks.ts';
import { DECISION_HEAD } from '../../sheet/decisions.ts';
import type { CommandContext } from '../command-context.ts';

const INDENT = '    ';

/** A text of several lines as one: what is shown is which text, not how it is set. */
function onOneLine(text: string, empty: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ⏎ ').trim();
  return line === '' ? empty : line;
}

function headOf({ kind, table, task, number, field, cell }: TaskChange, { texts }: CommandContext): string {
  const { kinds, newTask } = texts.exchange;
  const where = cell ? `${table}!${cell.cell}` : table;
  const name = task === '' ? newTask : task;
  return [
    where,
    kinds[kind],
    ...(number === '' ? [] : [number]),
    name,
    ...(field === '' ? [] : [field]),
  ].join('  ');
}

function changeLines(change: TaskChange, context: CommandContext): readonly string[] {
  const { before, after, empty, topLevel } = context.texts.exchange;
  const { kind } = change;
  const nothing = kind === 'moved' ? topLevel : empty;
  return [
    headOf(change, context),
    ...(kind === 'added' ? [] : [`${INDENT}${before}: ${onOneLine(change.before, nothing)}`]),
    ...(kind === 'removed' ? [] : [`${INDENT}${after}: ${onOneLine(change.after, nothing)}`]),
  ];
}

/** Prints what a workbook would change: where, which task and field, before and after. */
export function printTaskChanges(
  plan: string,
  changes: readonly TaskChange[],
  context: CommandContext,
): void {
  const { changes: title } = context.texts.exchange;
  const lines = changes.flatMap((change) => changeLines(change, context));
  context.terminal.write(`${[title(changes.length, plan), ...lines].join('\n')}\n`);
}

function conflictLines(conflict: TaskConflict, { texts }: CommandContext): readonly string[] {
  const { inPlan, inWorkbook, empty } = texts.exchange;
  const { sheet, cell, task, label, plan, workbook } = conflict;
  const where = cell ? `${sheet}!${cell.cell}` : sheet;
  return [
    [where, ...(task === '' ? [] : [task]), label].join('  '),
    `${INDENT}${inPlan}: ${onOneLine(plan, empty)}`,
    `${INDENT}${inWorkbook}: ${onOneLine(workbook, empty)}`,
  ];
}

/** Prints what both sides have changed, and the file that would decide it place by place. */
export function printConflicts(conflicts: readonly TaskConflict[], context: CommandContext): void {
  const { conflicts: title, decideConflicts } = context.texts.exchange;
  const rows = conflicts.map(({ table, task, field }) => [table, task, field, '']);
  const decisions = writeCsv([[...DECISION_HEAD], ...rows], { lineSeparator: '\n' }).trimEnd();
  const lines = conflicts.flatMap((conflict) => conflictLines(conflict, context));
  context.terminal.writeError(
    `${[title(conflicts.length), ...lines, decideConflicts, ...decisions.split('\n')].join('\n')}\n`,
  );
}
