import type { Command } from 'commander';
import { type Selection, SPLIT_RULES, type SplitRule } from '../../reassign/moves.ts';
import { type Period, readPeriod } from '../../reassign/period.ts';
import { oneOf } from '../option-values.ts';
import type { CliTexts } from '../texts/cli-texts.ts';
import { UsageError } from '../usage-error.ts';

const COMMAND = 'vanthu reassign';

/** The options of `vanthu reassign` as typed. */
export interface ReassignFlags {
  readonly from?: string;
  readonly to: readonly string[];
  readonly split?: SplitRule;
  readonly role?: readonly string[];
  readonly task?: readonly string[];
  readonly group?: readonly string[];
  readonly due?: Period;
  readonly textSearch?: string;
  readonly text: readonly string[];
  readonly map?: string;
  readonly by?: string;
  readonly reason?: string;
  readonly order?: string;
  readonly undo: boolean;
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** A parser for an option that may be given several times, or once with several words parted by a sign. */
function several(separator: RegExp): (typed: string, before?: readonly string[]) => readonly string[] {
  return (typed, before = []) => [
    ...before,
    ...typed
      .split(separator)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ];
}

function period(typed: string): Period {
  const read = readPeriod(typed);
  if (read) return read;
  const allowed = '2026, 6/2026, 30/6/2026, 1/7/2026..31/12/2026';
  throw new UsageError({ kind: 'wrongValue', option: '--due', allowed }, COMMAND);
}

/** Which tasks the flags narrow a move to. */
export function selectionOf({ role, task, group, due, textSearch }: ReassignFlags): Selection {
  return {
    ...(role && { roles: role }),
    ...(task && { tasks: task }),
    ...(group && { groups: group }),
    ...(due && { due }),
    ...(textSearch !== undefined && { words: textSearch }),
  };
}

/** Throws where the flags do not say what is to move, or say it twice. */
export function checkFlags({ from, map, undo }: ReassignFlags): void {
  const ways = [from !== undefined, map !== undefined, undo].filter(Boolean).length;
  if (ways === 0) throw new UsageError({ kind: 'missingOption', found: '--from' }, COMMAND);
  if (ways > 1) throw new UsageError({ kind: 'other', found: '--from, --map, --undo' }, COMMAND);
}

/** Declares the options of `vanthu reassign`. */
export function addReassignOptions(command: Command, { reassign: { options } }: CliTexts): Command {
  return command
    .option('--from <AGENCY>', options.from)
    .option('--to <AGENCY>', options.to, several(/;/), [])
    .option('--split <RULE>', options.split, oneOf('--split', COMMAND, SPLIT_RULES))
    .option('--role <ROLES>', options.role, several(/[,;]/))
    .option('--task <ID...>', options.task, several(/[,;]/))
    .option('--group <ID...>', options.group, several(/[,;]/))
    .option('--due <PERIOD>', options.due, period)
    .option('--text-search <WORDS>', options.textSearch)
    .option('--text <ID...>', options.text, several(/[,;]/), [])
    .option('--map <FILE>', options.map)
    .option('--by <NAME>', options.by)
    .option('--reason <TEXT>', options.reason)
    .option('--order <DECISION>', options.order)
    .option('--undo', options.undo, false)
    .option('--yes', options.yes, false)
    .option('--dry-run', options.dryRun, false)
    .option('--json', options.json, false);
}
