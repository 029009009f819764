import type { ReassignedPlan } from '../../build/reassign-plans.ts';
import type { PlannedUndo } from '../../build/undo-reassignment.ts';
import type { Mention } from '../../reassign/mentions.ts';
import type { PlannedChange } from '../../reassign/planned-change.ts';
import type { CommandContext } from '../command-context.ts';
import { pathFromFolder } from './message-lines.ts';
import { wrappedTable } from './wrapped-table.ts';

const INDENT = '  ';

function cellsOf(
  { kind, number, ma, label, shown }: PlannedChange,
  { texts }: CommandContext,
): readonly string[] {
  const { kinds, nothing } = texts.reassign;
  const role = kind === 'role' ? label : kinds[kind];
  return [number || (ma ?? ''), role, shown.before || nothing, shown.after || nothing];
}

function tableOf(changes: readonly PlannedChange[], context: CommandContext): readonly string[] {
  const { terminal, texts } = context;
  const rows = [texts.reassign.heads, ...changes.map((change) => cellsOf(change, context))];
  return wrappedTable(rows, terminal.columns - INDENT.length).map((line) => `${INDENT}${line}`);
}

/** A typed name as it is listed: its id and number, its sentence, what it would become. */
export function mentionWords({ id, number, sentence, typed, proposed }: Mention): string {
  return `${id}  ${number === '' ? '' : `${number}  `}${typed} → ${proposed}  “${sentence}”`;
}

function mentionLines(mentions: readonly Mention[], { texts }: CommandContext): readonly string[] {
  const open = mentions.filter(({ isAccepted }) => !isAccepted);
  if (open.length === 0) return [];
  return [
    '',
    `${INDENT}${texts.reassign.mentions}`,
    ...open.map((mention) => `${INDENT}${INDENT}${mentionWords(mention)}`),
  ];
}

/** Prints what a reassignment changes, plan by plan, and the typed names that stay. */
export function printReassignment(plans: readonly ReassignedPlan[], context: CommandContext): void {
  const { terminal, texts, host } = context;
  const touched = plans.filter(
    ({ reassignment: { changes, mentions } }) => changes.length > 0 || mentions.length > 0,
  );
  const lines = touched.flatMap(({ plan, reassignment: { changes, mentions } }) => {
    const name = pathFromFolder(plan.file.file, host.currentFolder());
    const table = changes.length > 0 ? tableOf(changes, context) : [];
    return [texts.reassign.changes(name, changes.length), ...table, ...mentionLines(mentions, context), ''];
  });
  terminal.write(`${lines.length > 0 ? lines.join('\n') : texts.reassign.noChanges}\n`);
}

/** Prints what taking reassignments back changes. */
export function printUndo(undos: readonly PlannedUndo[], context: CommandContext): void {
  const { terminal, texts, host } = context;
  const lines = undos.map(({ plan, record }) => {
    const name = pathFromFolder(plan.file.file, host.currentFolder());
    return texts.reassign.undone(name, record.ngay, record.thay_doi.length);
  });
  terminal.write(`${lines.join('\n')}\n`);
}
